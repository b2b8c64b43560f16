"""What the journal says of contacts: only what is other than before, and where the rest went."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.store import made
from tests.store.test_settling import contact

from readouts.model import ContactDate, JournalEntry, RecordContact, name_digest
from readouts.store import Database, RecordStore, journal, record
from readouts.store.noting import noting
from readouts.store.settling import settling


@pytest.fixture
def database(store: RecordStore) -> Database:
    """The database of an empty record."""
    return store.database


def change(
    database: Database, gone: Sequence[str], contacts: Sequence[RecordContact]
) -> list[JournalEntry]:
    """Replace some contacts by others; what the journal says of it."""
    before, touched = journal.last(database), {*gone, *(one.id for one in contacts)}
    with database.transaction(), noting(database, touched), settling(database, touched):
        record.delete(database, RecordContact, touched)
        record.insert(database, contacts)
    return list(journal.entries(database, after=before))


def short(entries: Sequence[JournalEntry]) -> list[tuple[str, str, str | None, str | None]]:
    return [(one.change, one.id, one.was, one.now) for one in entries]


def test_new_changed_and_gone(database: Database) -> None:
    assert short(change(database, [], [contact("r2.c1")])) == [("added", "r2.c1", None, None)]
    (joined,) = change(database, [], [contact("r2.c1", "r3.c1")])
    assert (joined.change, joined.id, joined.was) == ("changed", "r2.c1", None)
    fields = {one.field: (one.gone, one.new) for one in joined.fields}
    assert fields == {"accounts": ((), ("r3.c1",)), "independent": (("1",), ("2",))}
    assert short(change(database, ["r2.c1"], [])) == [("gone", "r2.c1", None, None)]


def test_the_same_lines_again_are_no_news(database: Database) -> None:
    lines = [contact("r2.c1", "r3.c1"), contact("r9.c1")]
    assert len(change(database, [], lines)) == 2
    assert change(database, [], lines) == []
    assert change(database, ["r9.c1"], lines) == []


def test_one_goes_into_another(database: Database) -> None:
    change(database, [], [contact("r2.c1"), contact("r3.c1")])
    found = change(database, ["r3.c1"], [contact("r2.c1", "r3.c1")])
    assert short(found) == [
        ("changed", "r2.c1", None, None), ("merged", "r3.c1", None, "r2.c1")
    ]  # fmt: skip


def test_a_contact_that_gets_a_smaller_id_is_the_same_contact(database: Database) -> None:
    change(database, [], [contact("r2.c1"), contact("r3.c1")])
    found = change(database, ["r2.c1", "r3.c1"], [contact("r1.c1", "r2.c1", "r3.c1")])
    assert short(found) == [
        ("changed", "r1.c1", "r2.c1", None), ("merged", "r3.c1", None, "r1.c1")
    ]  # fmt: skip


def test_one_splits(database: Database) -> None:
    change(database, [], [contact("r2.c1", "r3.c1")])
    found = change(database, [], [contact("r2.c1"), contact("r3.c1")])
    assert short(found) == [
        ("changed", "r2.c1", None, None), ("split", "r3.c1", "r2.c1", None)
    ]  # fmt: skip


def test_a_day_that_is_narrowed_and_other_fields(database: Database) -> None:
    before = replace(
        made.dated(contact("r2.c1"), "2021-08-17", "2021-08-18"), participants=("person:ada",)
    )
    after = replace(
        made.dated(before, "2021-08-18", mode="meeting"),
        participants=("person:ada", "Q1"), initiator="Q1", place="Geneva",
    )  # fmt: skip
    change(database, [], [before])
    (entry,) = change(database, [], [after])
    assert {one.field: (one.gone, one.new) for one in entry.fields} == {
        "date": (("2021-08-17",), ()),
        "mode": (("phone call",), ("meeting",)),
        "participants": ((), (name_digest("Q1"),)),
        "initiator": ((), (name_digest("Q1"),)),
        "place": ((), (name_digest("Geneva"),)),
    }


def test_an_open_range_of_days(database: Database) -> None:
    change(database, [], [contact("r2.c1")])
    since = replace(contact("r2.c1"), date=ContactDate(earliest="2021-08-17"))
    (entry,) = change(database, [], [since])
    assert [(one.field, one.new) for one in entry.fields] == [("date", ("2021-08-17/",))]


def test_what_no_field_shows_is_a_change_of_the_comparison(database: Database) -> None:
    change(database, [], [contact("r2.c1")])
    (entry,) = change(database, [], [replace(contact("r2.c1"), why=("same day",))])
    assert [one.field for one in entry.fields] == ["comparison"]


def test_the_journal_has_no_words_of_a_report(database: Database) -> None:
    told = replace(contact("r2.c1"), place="Xanadu", participants=("person:zebulon:XNO",))
    change(database, [], [told])
    change(database, [], [replace(told, place="Ys", participants=(), initiator="person:yves")])
    kept = b"".join(row[0] for row in database.execute("SELECT detail FROM journal"))
    assert not any(word in kept.lower() for word in (b"xanadu", b"zebulon", b"ys", b"yves"))


def test_a_whole_record_that_is_put_again(store: RecordStore) -> None:
    lines = [contact("r2.c1", "r3.c1"), contact("r9.c1")]
    for generation in (1, 2):
        store.put_record(lines, generation=generation, linker="x")
    assert [one.change for one in store.changes()] == ["added", "added"]
    store.put_record(lines[:1], generation=3, linker="x")
    assert [one.change for one in store.changes(after=1)] == ["gone"]
