"""The linked record: replaced whole, and ids that last over every change."""

from dataclasses import replace

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.model import Record, RecordActor, RecordContact, Wording
from readouts.store import RecordStore

PAGE = "https://example.org/readout"


def keep(store: RecordStore, record: Record) -> bool:
    """Write the record for the readings that are there."""
    return store.put_record(record.lines(), generation=store.state().read, linker="l")


@pytest.fixture
def told(store: RecordStore) -> RecordStore:
    """A record that holds the story."""
    store.put_readings([made.entry(story.reading(key), made.KEY) for key in story.REPORTS])
    keep(store, story.record())
    return store


def test_the_record_comes_back_whole(told: RecordStore) -> None:
    expected = story.record()
    assert told.record() == replace(
        expected, actors=tuple(sorted(expected.actors, key=lambda actor: actor.id))
    )


def test_one_line_by_its_id(told: RecordStore) -> None:
    contact = story.record_contact("first")
    assert told.contact(contact.id) == contact
    assert told.contact("r0.c1") is None
    actor = told.actor("okello")
    assert actor is not None
    assert actor.name == "Idris Okello"


def test_it_says_what_it_was_linked_from(told: RecordStore) -> None:
    state = told.state()
    assert (state.read, state.linked, state.linker) == (1, 1, "l")


def test_writing_it_again_changes_nothing(told: RecordStore) -> None:
    before = told.record()
    assert keep(told, before)
    assert told.record() == before


def test_an_older_record_does_not_replace_a_newer_one(told: RecordStore) -> None:
    assert not told.put_record(Record().lines(), generation=0, linker="l")
    assert told.record().contacts


def test_wordings_come_in_order(store: RecordStore) -> None:
    keep(store, Record(wordings=(Wording(text="b"), Wording(text="a"))))
    assert [each.text for each in store.record().wordings] == ["a", "b"]


def test_every_id_of_a_contact_leads_to_it(told: RecordStore) -> None:
    contact = story.record_contact("first")
    for each in (contact.id, *contact.formerly):
        assert told.contact_of(each) == contact.id
    assert told.contact_of("r0.c9") is None
    assert not told.was_shown("r0.c9")


def accounts(store: RecordStore) -> list[RecordContact]:
    """Link what is there with every report apart."""
    keep(store, made.apart(store.readings()))
    return list(store.record().contacts)


def test_ids_last_when_a_smaller_account_comes(store: RecordStore) -> None:
    readings = sorted(
        (made.reading(made.report(f"Text {n}.", url=f"{PAGE}/{n}")) for n in range(4)),
        key=lambda each: each.report.id,
    )
    shown = set()
    for reading in reversed(readings):
        store.put_readings([made.entry(reading, made.KEY)])
        keep(store, made.one_contact(store.readings()))
        (contact,) = store.record().contacts
        shown.add(contact.id)
        assert {store.contact_of(each) for each in shown} == {contact.id}
    assert len(shown) == len(readings)


def test_ids_last_when_a_contact_is_split(store: RecordStore) -> None:
    readings = [made.reading(made.report(f"Text {n}.", url=f"{PAGE}/{n}")) for n in range(3)]
    store.put_readings([made.entry(each, made.KEY) for each in readings])
    keep(store, made.one_contact(store.readings()))
    contacts = accounts(store)
    assert all(store.contact_of(one.id) == one.id for one in contacts)
    assert len(contacts) == 3


def test_the_id_of_an_account_leads_on_when_its_page_has_a_new_text(store: RecordStore) -> None:
    old = made.reading(made.report("Before.", url=PAGE, published="2021-08-18"))
    new = made.reading(made.report("After.", url=PAGE, published="2021-08-19"))
    store.put_readings([made.entry(old, made.KEY)])
    (before,) = accounts(store)
    store.put_readings([made.entry(new, made.KEY)])
    (after,) = accounts(store)
    assert store.contact_of(before.id) == after.id != before.id


def test_an_id_without_any_account_left_is_remembered(store: RecordStore) -> None:
    report = made.report("Before.", url=PAGE)
    store.put_readings([made.entry(made.reading(report, contacts=1), made.KEY)])
    (before,) = accounts(store)
    store.put_readings([made.entry(made.reading(report, contacts=0), "k2")])
    assert accounts(store) == []
    assert store.contact_of(before.id) is None
    assert store.was_shown(before.id)
    store.put_readings([made.entry(made.reading(report, contacts=1), "k3")])
    accounts(store)
    assert store.contact_of(before.id) == before.id


def test_actors_are_found_by_any_name(store: RecordStore) -> None:
    actor = RecordActor(
        id="a1", kind="person", name="Ebrahim Raisi", names=("Raeisi",), qid="Q1", country="IRN"
    )
    keep(store, Record(actors=(actor,)))
    assert store.actors_named("raisi") == store.actors_named("raeisi") == ["a1"]
    assert store.actors_named("rais") == []
    assert store.actors_with_qid(["Q1", "Q2"]) == ["a1"]
    assert store.names() == ["ebrahim raisi", "raeisi"]
