"""The linked record follows from the readings, whenever they have changed."""

import pytest
from tests.conftest import NewPlace
from tests.fixtures import story
from tests.store import made

from readouts.data import load_tables
from readouts.library.linked import is_stale, linker_name, relink
from readouts.model import to_json
from readouts.store import RecordStore

TABLES = load_tables()
LINKER = linker_name(TABLES)


def put(store: RecordStore, *keys: str) -> None:
    """Store the readings of these reports of the story."""
    store.put_readings([made.entry(story.reading(key)) for key in keys])


def test_an_empty_record_is_not_stale(store: RecordStore) -> None:
    assert not is_stale(store, LINKER)


def test_it_is_stale_from_the_first_reading_until_it_is_linked(store: RecordStore) -> None:
    put(store, "north")
    assert is_stale(store, LINKER)
    relink(store, TABLES, LINKER)
    assert not is_stale(store, LINKER)
    put(store, "south")
    assert is_stale(store, LINKER)


def test_other_tables_or_another_version_make_it_stale(store: RecordStore) -> None:
    put(store, "north")
    relink(store, TABLES, "0.0.0 other tables")
    assert is_stale(store, LINKER)


def test_readings_that_come_while_it_is_linked_leave_it_stale(
    store: RecordStore, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, "north")
    readings = store.readings

    def then_another() -> object:
        found = list(readings())
        with RecordStore(place) as other:
            put(other, "south")
        return iter(found)

    monkeypatch.setattr(store, "readings", then_another)
    relink(store, TABLES, LINKER)
    assert is_stale(store, LINKER)


def test_accounts_of_one_call_are_one_contact(store: RecordStore) -> None:
    put(store, *story.REPORTS)
    relink(store, TABLES, LINKER)
    contacts = store.record().contacts
    assert [len(contact.accounts) for contact in contacts] == [3, 1]
    assert contacts[0].independent == 2


def test_the_order_of_adding_does_not_matter(new_place: NewPlace) -> None:
    records = []
    keys = list(story.REPORTS)
    for number, order in enumerate((keys, keys[::-1], keys[2:] + keys[:2])):
        with RecordStore(new_place(), create=True) as store:
            for key in order:
                put(store, key)
                if number == 1:
                    relink(store, TABLES, LINKER)
            relink(store, TABLES, LINKER)
            records.append([to_json(line) for line in store.record().lines()])
    assert records[0] == records[1] == records[2]


def test_every_id_ever_shown_resolves_whatever_is_added(store: RecordStore) -> None:
    shown: set[str] = set()
    for key in story.REPORTS:
        put(store, key)
        relink(store, TABLES, LINKER)
        contacts = store.record().contacts
        shown |= {contact.id for contact in contacts}
        shown |= {account.id for contact in contacts for account in contact.accounts}
    now = {contact.id for contact in contacts}
    assert {store.contact_of(each) for each in shown} == now
