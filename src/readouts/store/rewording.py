"""The wordings of a record: statistics over all of it, made anew only when they are asked for."""

import sqlite3
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
from readouts.store.connection import transaction
from readouts.store.held import InTables
from readouts.store.state import state


def reword(connection: sqlite3.Connection) -> None:
    """Find the wordings of the record as it is linked now, unless that has been done.

    Nothing is done for a record of which nothing is held: its wordings are those it was given.
    """
    with connection:
        connection.execute("BEGIN")  # one view of the record, while others may write to it
        now = state(connection)
        if not now.held or now.worded == now.held:
            return
        found = wordings(
            _groups(connection),
            Roster(InTables(connection).people),
            record.lines(connection, RecordActor),
            Sources(by_report(record.lines(connection, Origin))).of,
        )
    with transaction(connection):
        if state(connection).held == now.held:
            connection.execute("DELETE FROM wordings")
            record.insert(connection, found)
            connection.execute("UPDATE meta SET value = ? WHERE key = 'worded'", (now.held,))


def _groups(connection: sqlite3.Connection) -> Iterator[Group]:
    """All contacts, one at a time."""
    rows = connection.execute("SELECT contact, packed FROM held_accounts ORDER BY contact, id")
    for _, accounts in groupby(rows, key=itemgetter(0)):
        yield Group(tuple(account_from_bytes(packed) for _, packed in accounts))
