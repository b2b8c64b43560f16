"""What writing out needs of a record: any object with these methods will do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from readouts.data import Tables
from readouts.model import (
    Actor,
    Event,
    Origin,
    Reading,
    RecordActor,
    RecordContact,
    RecordReport,
    Wording,
)
from readouts.model.transfer import TransferLine

Line = TypeVar("Line", RecordActor, RecordContact, Origin, Wording)


class Source(Protocol):
    """The part of a store that is written out; every iterator gives one noun at a time."""

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

    def called(self, actor: Actor) -> str | None:
        """The id by which the linked record calls an actor of a reading."""

    def naming(self, actor_id: str) -> str | None:
        """The smallest account in which an actor of the linked record is named."""

    def transfer(self) -> Iterator[TransferLine]:
        """All that the record holds, as lines that another record can take back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The record to write out, the tables in use, and the events as questions find them."""

    source: Source
    tables: Tables
    events: Callable[[], Iterable[Event]]
