"""The wordings of a record: statistics over all of it, made anew only when they are asked for."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from readouts.linking.merging import Group
from readouts.linking.roster import Roster
from readouts.linking.slim import account_from_bytes
from readouts.linking.sources import Sources, by_report
from readouts.linking.wordings import wordings
from readouts.model import Origin, RecordActor
from readouts.store import record
from readouts.store.database import Database
from readouts.store.held import InTables
from readouts.store.state import state


def reword(database: Database) -> None:
    """Find the wordings of the record as it is linked now, unless that has been done.

    Nothing is done for a record of which nothing is held: its wordings are those it was given.
    """
    with database.view():
        now = state(database)
        if not now.held or now.worded == now.held:
            return
        found = wordings(
            _groups(database),
            Roster(InTables(database).people),
            record.lines(database, RecordActor),
            Sources(by_report(record.lines(database, Origin))).of,
        )
    with database.transaction():
        if state(database).held == now.held:
            database.execute("DELETE FROM wordings")
            record.insert(database, found)
            database.execute("UPDATE meta SET value = ? WHERE key = 'worded'", (now.held,))


def _groups(database: Database) -> Iterator[Group]:
    """All contacts, one at a time."""
    rows = database.stream("SELECT contact, packed FROM held_accounts ORDER BY contact, id")
    for _, accounts in groupby(rows, key=itemgetter(0)):
        yield Group(tuple(account_from_bytes(packed) for _, packed in accounts))
