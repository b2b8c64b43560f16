"""Entries of the journal in the words that the record still has."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.questions import talks
from tests.questions.test_journal import find
from tests.store import made

from readouts.model import Report
from readouts.store import RecordStore, journal

URL = "https://example.org/1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RecordStore]:
    """A record of the talks."""
    with talks.record(tmp_path / "talks.db", talks.readings()) as opened:
        yield opened


def revise(store: RecordStore, *texts: str) -> Report:
    """Put these texts of one page, one after the other; the last."""
    for text in texts:
        report = made.report(text, url=URL)
        store.put_readings([made.entry(made.reading(report, contacts=0))])
    return report


@pytest.mark.parametrize(
    ("after", "field", "gone", "new"),
    [
        ("The two sides agree on fair trade 🌊.", "text", (), ("fair",)),
        ("The two sides agree.", "text", ("on trade",), ()),
        ("The two  sides\nagree on trade", "marks", (), ()),
    ],
)
def test_what_is_other_in_a_new_text(
    store: RecordStore, after: str, field: str, gone: tuple[str], new: tuple[str]
) -> None:
    last = revise(store, "The two sides agree on trade.", after)
    line = find(store)[-1]
    assert (line.change, line.id) == ("revised", last.id)
    assert [(each.field, each.gone, each.new) for each in line.fields] == [(field, gone, new)]


def test_other_statements_of_a_report_that_was_read_again(store: RecordStore) -> None:
    report = made.report("We agree. We go.", url=URL)
    for said in (["We agree"], ["We go", "We agree"]):
        told = made.reading(
            report, people=[made.person("Ada")], said=[("Ada", words) for words in said]
        )
        store.put_readings([made.entry(told)])
    lines = find(store, since=3, statements=True)
    assert [(line.kind, line.change, line.id) for line in lines] == [
        ("report", "reread", report.id), ("statement", "added", f"{report.id}/s1")
    ]  # fmt: skip
    assert lines[1].title == "Ada, STATE: We go"


def test_names_stand_for_digests(store: RecordStore) -> None:
    (contact,) = store.find_contacts(countries=["FRA"])
    other = replace(contact, participants=contact.participants[:1], place="Paris")
    lines = [*store.actors(), *(each for each in store.find_contacts() if each.id != contact.id)]
    store.put_record([*lines, other], generation=9, linker="x")
    (line,) = find(store, since=2)
    fields = {each.field: (each.gone, each.new) for each in line.fields}
    gone = store.actor(contact.participants[1])
    assert fields["participants"] == ((gone.name if gone else None,), ())
    assert fields["place"] == ((), ("Paris",))


def test_what_was_forgotten_has_its_address_and_no_words(store: RecordStore) -> None:
    report = made.report("Xyzzy.", url="https://example.org/x", publisher="Paper", title="Xyzzy")
    store.put_readings([made.entry(made.reading(report, contacts=0))])
    store.forget([report.id], by="A", reason="asked")
    added, forgotten = find(store)[-2:]
    assert (added.change, forgotten.change) == ("added", "forgotten")
    assert added.title == forgotten.title == "https://example.org/x"
    assert (forgotten.by, forgotten.reason, forgotten.publisher) == ("A", "asked", "Paper")


def test_a_kind_that_is_not_known_here_is_told_as_it_is(store: RecordStore) -> None:
    (contact,) = store.find_contacts(countries=["FRA"])
    note = journal.Note(kind="judgement", change="accepted", id=contact.id, by="Ada")
    with store.database.transaction():
        journal.write(store.database, [note])
    (line,) = find(store, since=2, between=["FRA"])
    assert (line.kind, line.change, line.by, line.contact) == (
        "judgement", "accepted", "Ada", contact.id,
    )  # fmt: skip
