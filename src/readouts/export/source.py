"""What writing out needs of a record: any object with these methods will do."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from readouts.data import Tables
from readouts.linking.people import Who
from readouts.model import (
    Event,
    Judgement,
    Origin,
    Reading,
    RecordActor,
    RecordContact,
    RecordReport,
    Wording,
)
from readouts.model.transfer import TransferHead, TransferLine

Line = TypeVar("Line", RecordActor, RecordContact, Origin, Wording)


class Judged(Protocol):
    """The judgements that are written out with what they speak of."""

    def reports(self) -> list[str]:
        """The ids of the reports that somebody has judged, sorted."""

    def on(self, report_id: str) -> list[Judgement]:
        """Every judgement on a report, by time."""

    def machine_reading(self, report_id: str) -> Reading | None:
        """The reading of a report as the reader made it."""


class Source(Protocol):
    """The part of a store that is written out; every iterator gives one noun at a time."""

    @property
    def judgements(self) -> Judged:
        """What people have decided."""

    def readings(self) -> Iterator[Reading]:
        """The readings of the current text of every page, by report id."""

    def reading(self, report_id: str) -> Reading | None:
        """The reading of a report, current or not."""

    def listed(self, ids: Sequence[str] | None = None) -> list[RecordReport]:
        """Reports without their texts: the current ones, or those of `ids`."""

    def lines(self, kind: type[Line]) -> Iterator[Line]:
        """All lines of one kind of the linked record, by id."""

    def contact(self, contact_id: str) -> RecordContact | None:
        """One contact by its present id."""

    def contact_of(self, any_id: str) -> str | None:
        """The contact that a contact or account id, old or new, stands for now."""

    def actor(self, actor_id: str) -> RecordActor | None:
        """One actor of the linked record."""

    def called(self, who: Who) -> str | None:
        """The id by which the linked record calls an actor of a reading (linking.people.who)."""

    def transfer_head(self, version: str) -> TransferHead:
        """The first line of the whole record, as this version of the program writes it."""

    def transfer_lines(self) -> Iterator[TransferLine]:
        """All that the record holds, as lines that another record can take back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The record to write out, and how.

    `events` are those that questions find. In a layout that needs a day, an event whose possible
    days are at most `within` days apart is given the last of them; `left_out` counts what a
    layout cannot hold, by the reason. `safe_cells` keeps spreadsheets from taking a cell of CSV
    for a formula.
    """

    source: Source
    tables: Tables
    events: Callable[[], Iterable[Event]]
    within: int = 0
    safe_cells: bool = False
    left_out: Counter[str] = field(default_factory=Counter)
