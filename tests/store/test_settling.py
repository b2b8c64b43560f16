"""Every id ever shown leads to the contact that holds it now, also while single lines change."""

from collections.abc import Sequence

import pytest
from tests.store import made

from readouts.model import Account, RecordContact
from readouts.store import Database, RecordStore, record
from readouts.store.settling import settling


@pytest.fixture
def database(store: RecordStore) -> Database:
    """An empty record."""
    return store.database


def contact(*accounts: str) -> RecordContact:
    """A contact of these accounts."""
    told = [Account(id=each, report=each.partition(".")[0], contact="c1") for each in accounts]
    return made.contact(told)


def change(database: Database, gone: Sequence[str], contacts: Sequence[RecordContact]) -> None:
    """Replace some contacts by others."""
    with settling(database, {*gone, *(one.id for one in contacts)}):
        record.delete(database, RecordContact, {*gone, *(one.id for one in contacts)})
        record.insert(database, contacts)


def shown(database: Database) -> dict[str, str | None]:
    return dict(database.execute("SELECT id, contact FROM shown_ids").fetchall())


def test_ids_follow_a_join_and_a_split(database: Database) -> None:
    change(database, [], [contact("r2.c1"), contact("r3.c1"), contact("r9.c1")])
    change(database, ["r3.c1"], [contact("r2.c1", "r3.c1")])
    assert shown(database) == {"r2.c1": "r2.c1", "r3.c1": "r2.c1", "r9.c1": "r9.c1"}
    change(database, ["r2.c1"], [contact("r1.c1", "r2.c1"), contact("r3.c1")])
    assert shown(database) == {
        "r1.c1": "r1.c1", "r2.c1": "r1.c1", "r3.c1": "r3.c1", "r9.c1": "r9.c1"
    }  # fmt: skip


def test_an_id_whose_account_is_gone_leads_to_its_old_company(
    database: Database,
) -> None:
    change(database, [], [contact("r1.c1", "r2.c1")])
    change(database, ["r1.c1"], [contact("r2.c1")])
    assert shown(database)["r1.c1"] == "r2.c1"
    change(database, ["r2.c1"], [])
    assert shown(database) == {"r1.c1": None, "r2.c1": None}


def test_what_led_to_a_contact_that_is_dissolved_leads_on(
    database: Database,
) -> None:
    change(database, [], [contact("r1.c1", "r2.c1")])
    change(database, ["r1.c1"], [contact("r2.c1")])
    change(database, ["r2.c1"], [contact("r0.c1", "r2.c1")])
    assert shown(database)["r1.c1"] == "r0.c1"
