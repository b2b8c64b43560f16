"""What an id stands for."""

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.store import RecordStore


@pytest.fixture
def told(store: RecordStore) -> RecordStore:
    """A record that holds the story."""
    store.put_readings([made.entry(story.reading(key)) for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


def test_contacts_and_accounts(told: RecordStore) -> None:
    contact = story.record_contact("first")
    for account in contact.accounts:
        assert told.contact_of(account.id) == contact.id
        assert told.was_shown(account.id)


@pytest.mark.parametrize("unknown", ["", "r0", "okello", "r0.c1"])
def test_other_ids_stand_for_no_contact(told: RecordStore, unknown: str) -> None:
    assert told.contact_of(unknown) is None
    assert not told.was_shown(unknown)


def test_beginnings_are_of_reports_contacts_and_actors(told: RecordStore) -> None:
    contact = story.record_contact("second").id
    report = contact.partition(".")[0]
    assert told.beginning(report) == [report, contact]
    assert told.beginning("lind") == ["lindqvist"]
    assert told.beginning("_") == []


def test_every_id_begins_with_nothing(told: RecordStore) -> None:
    assert len(told.beginning("", 100)) == len(story.REPORTS) + 2 + len(story.ACTORS)
