"""The store in one SQLite file."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from readouts.linking.memory import Memory
from readouts.linking.people import Who
from readouts.linking.slim import SlimAccount
from readouts.model import (
    Origin,
    Reading,
    Record,
    RecordActor,
    RecordContact,
    RecordLine,
    RecordReport,
    Report,
    Wording,
)
from readouts.model.transfer import FormerId, TransferHead, TransferLine
from readouts.store import (
    failures,
    growth,
    health,
    index,
    lookup,
    put,
    read,
    record,
    rewording,
    search,
    state,
    transfer,
)
from readouts.store.connection import WAIT, connect, is_writable, transaction, translated

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class SqliteStore:
    """A record in the file `path`; use it in a `with` block or call `close`.

    `create` makes a missing file; `wait` is how many seconds another writer is waited for.
    Raises RecordError whenever the file cannot be opened, read or written.
    """

    def __init__(self, path: Path, *, create: bool = False, wait: float = WAIT) -> None:
        self.path = path
        self._connection = connect(path, create=create, wait=wait)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @property
    def writable(self) -> bool:
        """Whether the file may be written."""
        return is_writable(self.path)

    def _ask(
        self,
        question: Callable[Concatenate[sqlite3.Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        with translated(self.path):
            return question(self._connection, *args, **kwargs)

    def _stream(
        self, items: Callable[..., Iterator[Item]], *args: Any, **kwargs: Any
    ) -> Iterator[Item]:
        with translated(self.path):
            # Not `yield from`: a stream that is dropped would close its cursor after its record.
            for item in items(self._connection, *args, **kwargs):  # noqa: UP028
                yield item

    # Writer

    def put_readings(self, batch: Sequence[put.Entry]) -> list[put.PutOutcome]:
        """Store reports with their readings, all or none."""
        return self._ask(put.put_readings, batch)

    def put_record(
        self,
        lines: Iterable[RecordLine],
        *,
        generation: int,
        linker: str,
        held: Memory | None = None,
    ) -> bool:
        """Replace the linked record, unless a newer generation has been linked meanwhile."""
        put_record = partial(record.put_record, generation=generation, linker=linker, held=held)
        return self._ask(put_record, lines)

    def grow(self, linker: str, work: growth.Work) -> bool:
        """Bring the record up to date by what has changed; False if all must be linked anew."""
        return self._ask(growth.grow, linker, work)

    def reword(self) -> None:
        """Find the wordings anew, where the record has changed since."""
        self._ask(rewording.reword)

    def note_failures(
        self, inputs: Iterable[str], failed: Mapping[str, str], mended: Iterable[str] = ()
    ) -> None:
        """Keep the errors of inputs that could not be taken; forget those of `mended` places."""
        self._ask(failures.note_failures, inputs, failed, mended)

    def reindex(self) -> None:
        """Make the word index anew."""
        with translated(self.path), transaction(self._connection):
            index.reindex(self._connection)

    def put_former_ids(self, former: Iterable[FormerId]) -> None:
        """Let ids that are no account's lead to the contact that now holds what they led to."""
        self._ask(transfer.put_former_ids, former)

    # Reader

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A block that reads the record as it is at the first question, whoever writes to it."""
        with translated(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.rollback()

    def lines(self, kind: type[record.Line]) -> Iterator[record.Line]:
        """All lines of one kind of the linked record, by id."""
        return self._stream(record.lines, kind)

    def called(self, who: Who) -> str | None:
        """The id by which the linked record calls an identity."""
        return self._ask(transfer.called, who)

    def transfer_head(self, version: str) -> TransferHead:
        """The first line of the whole record, as this version of the program writes it."""
        return self._ask(transfer.head, version)

    def transfer_lines(self) -> Iterator[TransferLine]:
        """All that the record holds, as lines that another can take back."""
        return self._stream(transfer.lines)

    def entry(self, report_id: str) -> put.Entry | None:
        """A report as it was given with its reading and key, current or not."""
        return self._ask(transfer.entry, report_id)

    def state(self) -> state.State:
        """Which generation of readings is held and which is linked."""
        return self._ask(state.state)

    def keys(self, ids: Sequence[str]) -> dict[str, str]:
        """The reading key of each of these reports that is held."""
        return self._ask(read.keys, ids)

    def report(self, report_id: str) -> Report | None:
        """A report with its text, as it was given."""
        return self._ask(read.report, report_id)

    def reading(self, report_id: str) -> Reading | None:
        """The reading of a report, current or not."""
        return self._ask(read.reading, report_id)

    def readings(self) -> Iterator[Reading]:
        """The readings of the current text of every page, by report id, one at a time."""
        return self._stream(read.readings)

    def outdated(self, version: str, tables: str, model: str) -> Iterator[Report]:
        """Reports whose reading was made by anything else than these."""
        return self._stream(read.outdated, version, tables, model)

    def listed(self, ids: Sequence[str] | None = None) -> list[RecordReport]:
        """Reports without their texts: the current ones, or those of `ids`."""
        return self._ask(read.listed, ids)

    def titles(self, ids: Sequence[str]) -> dict[str, str]:
        """The titles of those of these reports that have one."""
        return self._ask(read.titles, ids)

    def revisions(self, report_id: str) -> list[str]:
        """The ids of all texts of the report's page, the current one last."""
        return self._ask(read.revisions, report_id)

    def record(self) -> Record:
        """The linked record, whole."""
        return Record(
            reports=tuple(self.listed()),
            actors=tuple(self._stream(record.lines, RecordActor)),
            contacts=tuple(self._stream(record.lines, RecordContact)),
            origins=tuple(self._stream(record.lines, Origin)),
            wordings=tuple(self._stream(record.lines, Wording)),
        )

    def contact(self, contact_id: str) -> RecordContact | None:
        """One contact by its present id."""
        return self._ask(record.line, RecordContact, contact_id)

    def actor(self, actor_id: str) -> RecordActor | None:
        """One actor of the linked record."""
        return self._ask(record.line, RecordActor, actor_id)

    def health(self) -> health.Health:
        """Examine the file."""
        return self._ask(health.health, self.path)

    # Finder

    def find_contacts(self, **filters: Any) -> Iterator[RecordContact]:
        """Contacts that fit all filters (readouts.store.search.contacts)."""
        return self._stream(search.contacts, **filters)

    def find_statements(self, **filters: Any) -> Iterator[tuple[str, str, str | None]]:
        """`(report id, statement id, contact id)` of the statements that fit."""
        return self._stream(search.statements, **filters)

    def find_reports(self, **filters: Any) -> Iterator[str]:
        """Ids of the current reports that fit."""
        return self._stream(search.reports, **filters)

    def actors_named(self, name: str) -> list[str]:
        """Ids of the actors that have a name with these words (folded)."""
        return self._ask(search.actors_named, name)

    def actors_with_qid(self, qids: Sequence[str]) -> list[str]:
        """Ids of the actors that have one of these Wikidata ids."""
        return self._ask(search.actors_with_qid, qids)

    def names(self) -> list[str]:
        """Every folded name of an actor."""
        return self._ask(search.names)

    def wordings(self) -> Iterator[Wording]:
        """The fixed phrases that recur across contacts, by text."""
        return self._stream(record.lines, Wording)

    def contact_of(self, any_id: str) -> str | None:
        """The contact that a contact or account id, old or new, stands for now."""
        return self._ask(lookup.contact_of, any_id)

    def near(self, account: SlimAccount) -> list[str]:
        """Ids of other reports' accounts that share people and days, or words, with this one."""
        return self._ask(lookup.near, account)

    def was_shown(self, any_id: str) -> bool:
        """Whether the record has ever held this contact or account id."""
        return self._ask(lookup.was_shown, any_id)

    def beginning(self, prefix: str, limit: int = 5) -> list[str]:
        """Ids of reports, contacts and actors that begin so."""
        return self._ask(lookup.beginning, prefix, limit)
