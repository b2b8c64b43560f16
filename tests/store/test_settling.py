"""Every id ever shown leads to the contact that holds it now, also while single lines change."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.store import made

from readouts.model import Account, RecordContact
from readouts.store import SqliteStore, record
from readouts.store.connection import connect
from readouts.store.settling import settling


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    """An empty record."""
    SqliteStore(tmp_path / "record.db", create=True).close()
    return connect(tmp_path / "record.db", create=False)


def contact(*accounts: str) -> RecordContact:
    """A contact of these accounts."""
    told = [Account(id=each, report=each.partition(".")[0], contact="c1") for each in accounts]
    return made.contact(told)


def change(
    connection: sqlite3.Connection, gone: Sequence[str], contacts: Sequence[RecordContact]
) -> None:
    """Replace some contacts by others."""
    with settling(connection, {*gone, *(one.id for one in contacts)}):
        record.delete(connection, RecordContact, {*gone, *(one.id for one in contacts)})
        record.insert(connection, contacts)


def shown(connection: sqlite3.Connection) -> dict[str, str | None]:
    return dict(connection.execute("SELECT id, contact FROM shown_ids").fetchall())


def test_ids_follow_a_join_and_a_split(connection: sqlite3.Connection) -> None:
    change(connection, [], [contact("r2.c1"), contact("r3.c1"), contact("r9.c1")])
    change(connection, ["r3.c1"], [contact("r2.c1", "r3.c1")])
    assert shown(connection) == {"r2.c1": "r2.c1", "r3.c1": "r2.c1", "r9.c1": "r9.c1"}
    change(connection, ["r2.c1"], [contact("r1.c1", "r2.c1"), contact("r3.c1")])
    assert shown(connection) == {
        "r1.c1": "r1.c1", "r2.c1": "r1.c1", "r3.c1": "r3.c1", "r9.c1": "r9.c1"
    }  # fmt: skip


def test_an_id_whose_account_is_gone_leads_to_its_old_company(
    connection: sqlite3.Connection,
) -> None:
    change(connection, [], [contact("r1.c1", "r2.c1")])
    change(connection, ["r1.c1"], [contact("r2.c1")])
    assert shown(connection)["r1.c1"] == "r2.c1"
    change(connection, ["r2.c1"], [])
    assert shown(connection) == {"r1.c1": None, "r2.c1": None}


def test_what_led_to_a_contact_that_is_dissolved_leads_on(
    connection: sqlite3.Connection,
) -> None:
    change(connection, [], [contact("r1.c1", "r2.c1")])
    change(connection, ["r1.c1"], [contact("r2.c1")])
    change(connection, ["r2.c1"], [contact("r0.c1", "r2.c1")])
    assert shown(connection)["r1.c1"] == "r0.c1"
