"""Linking what has changed since, inside a large record, instead of all of it anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from readouts.linking.decisions import Decisions
from readouts.linking.held import Held
from readouts.linking.redeciding import Redecided
from readouts.linking.slim import SlimReading, slim
from readouts.linking.update import Update
from readouts.model import Judgement, Origin, RecordActor, RecordContact
from readouts.store import held_decisions, record
from readouts.store.database import Database
from readouts.store.held import InTables
from readouts.store.noting import noting
from readouts.store.read import current
from readouts.store.settling import settling
from readouts.store.state import State, state

_FEW = 40  # one report to so many accounts: above it, linking all of it anew is faster


class Work(Protocol):
    """What links: from what is held, readings that come and ids of reports that go.

    `touched` are accounts on which people have `decided` otherwise than before.
    """

    def __call__(
        self,
        held: Held,
        added: Sequence[SlimReading],
        removed: Sequence[str],
        /,
        *,
        decided: Decisions,
        touched: Sequence[str],
    ) -> Update:
        """What changes in the record."""


class _OnlySupposedError(Exception):
    """Ends a transaction of which nothing is to stay."""


def grow(database: Database, linker: str, work: Work) -> bool:
    """Bring the record up to date by what has changed; False where all must be linked anew.

    That is where much has changed, where another linker has made the record, or where what
    linking remembers is not held.
    """
    with database.transaction():
        now = state(database)
        if not _can_grow(now, linker):
            return False
        changed = _changed(database, held_decisions.decided(database))
        if not changed.few(database):
            return False
        _write(database, changed.linked(database, work))
        held_decisions.heed(database, changed.decided_anew)
        record.mark_linked(database, now.read, linker)
    return True


def suppose(
    database: Database, linker: str, work: Work, also: Sequence[Judgement]
) -> tuple[RecordContact, ...] | None:
    """The contacts that would be made anew if it were `also` judged so; nothing is kept.

    None where all would be linked anew.
    """
    found: tuple[RecordContact, ...] | None = None
    try:
        with database.transaction():
            changed = _changed(database, held_decisions.decided(database, also))
            if _can_grow(state(database), linker) and changed.few(database):
                found = tuple(changed.linked(database, work).contacts())
            raise _OnlySupposedError
    except _OnlySupposedError:
        return found


@dataclass(frozen=True, slots=True)
class _Changed:
    """What is not linked as it is now: reports, and what people decide otherwise."""

    reports: Sequence[str]
    touched: Sequence[str]
    decided: Decisions
    decided_anew: Redecided

    def few(self, database: Database) -> bool:
        """Whether it is little, in a large record (accounts are counted, as it is quick)."""
        (accounts,) = database.execute("SELECT max(number) FROM held_accounts")[0]
        return (len(self.reports) + len(self.touched)) * _FEW <= (accounts or 0)

    def linked(self, database: Database, work: Work) -> Update:
        """What follows for the record."""
        readings = (current(database, report) for report in self.reports)
        added = [slim(reading) for reading in readings if reading]
        return work(
            InTables(database), added, self.reports, decided=self.decided, touched=self.touched
        )


def _can_grow(now: State, linker: str) -> bool:
    return now.held == str(now.linked) and now.linker == linker


def _changed(database: Database, decided: Decisions) -> _Changed:
    anew = held_decisions.unheeded(database, decided)
    reports = {report for (report,) in database.execute("SELECT report FROM unlinked")}
    reports.update(held_decisions.moved(database, anew))
    return _Changed(sorted(reports), held_decisions.touched(database, anew), decided, anew)


def _write(database: Database, update: Update) -> None:
    """Replace the lines that have changed."""
    dissolved, made = update.grown.dissolved, update.grown.made
    touched = dissolved.union(made)
    with noting(database, touched), settling(database, touched):
        record.delete(database, RecordContact, touched)
        record.delete(database, RecordActor, update.recast.gone)
        record.delete(database, Origin, update.regrouped.gone)
        record.insert(database, update.lines())
