"""Linking what has changed since, inside a large record, instead of all of it anew."""

from collections.abc import Callable, Sequence

from readouts.linking.held import Held
from readouts.linking.slim import SlimReading, slim
from readouts.linking.update import Update
from readouts.model import Origin, RecordActor, RecordContact
from readouts.store import record
from readouts.store.database import Database
from readouts.store.held import InTables
from readouts.store.noting import noting
from readouts.store.read import current
from readouts.store.settling import settling
from readouts.store.state import state

_FEW = 40  # one report to so many accounts: above it, linking all of it anew is faster

Work = Callable[[Held, Sequence[SlimReading], Sequence[str]], Update]
"""What links: from what is held, readings that come and ids of reports that go."""


def grow(database: Database, linker: str, work: Work) -> bool:
    """Bring the record up to date by what has changed; False where all must be linked anew.

    That is where much has changed, where another linker has made the record, or where what
    linking remembers is not held.
    """
    with database.transaction():
        now = state(database)
        if now.held != str(now.linked) or now.linker != linker or not _few(database):
            return False
        changed = [row[0] for row in database.execute("SELECT report FROM unlinked").fetchall()]
        readings = (current(database, report) for report in changed)
        added = [slim(reading) for reading in readings if reading]
        _write(database, work(InTables(database), added, changed))
        record.mark_linked(database, now.read, linker)
    return True


def _few(database: Database) -> bool:
    """Whether few reports have changed, among many (their accounts are counted, as it is quick)."""
    count = "SELECT (SELECT count(*) FROM unlinked), (SELECT max(number) FROM held_accounts)"
    changed, accounts = database.execute(count).fetchone()
    return bool(changed * _FEW <= (accounts or 0))


def _write(database: Database, update: Update) -> None:
    """Replace the lines that have changed."""
    dissolved, made = update.grown.dissolved, update.grown.made
    touched = dissolved.union(made)
    with noting(database, touched), settling(database, touched):
        record.delete(database, RecordContact, touched)
        record.delete(database, RecordActor, update.recast.gone)
        record.delete(database, Origin, update.regrouped.gone)
        record.insert(database, update.lines())
