"""Entries of the journal in the words that the record still has."""

from dataclasses import replace

import pytest
from tests.questions.test_journal import find
from tests.store import made

from readouts.model import Report
from readouts.store import RecordStore, journal

URL = "https://example.org/1"


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
    talked: RecordStore, after: str, field: str, gone: tuple[str], new: tuple[str]
) -> None:
    last = revise(talked, "The two sides agree on trade.", after)
    line = find(talked)[-1]
    assert (line.change, line.id) == ("revised", last.id)
    assert [(each.field, each.gone, each.new) for each in line.fields] == [(field, gone, new)]


def test_other_statements_of_a_report_that_was_read_again(talked: RecordStore) -> None:
    report = made.report("We agree. We go.", url=URL)
    for said in (["We agree"], ["We go", "We agree"]):
        told = made.reading(
            report, people=[made.person("Ada")], said=[("Ada", words) for words in said]
        )
        talked.put_readings([made.entry(told)])
    lines = find(talked, since=3, statements=True)
    assert [(line.kind, line.change, line.id) for line in lines] == [
        ("report", "reread", report.id), ("statement", "added", f"{report.id}/s1")
    ]  # fmt: skip
    assert lines[1].title == "Ada, STATE: We go"


def test_names_stand_for_digests(talked: RecordStore) -> None:
    (contact,) = talked.find_contacts(countries=["FRA"])
    other = replace(contact, participants=contact.participants[:1], place="Paris")
    lines = [*talked.actors(), *(each for each in talked.find_contacts() if each.id != contact.id)]
    talked.put_record([*lines, other], generation=9, linker="x")
    (line,) = find(talked, since=2)
    fields = {each.field: (each.gone, each.new) for each in line.fields}
    gone = talked.actor(contact.participants[1])
    assert fields["participants"] == ((gone.name if gone else None,), ())
    assert fields["place"] == ((), ("Paris",))


def test_what_was_forgotten_has_its_address_and_no_words(talked: RecordStore) -> None:
    report = made.report("Xyzzy.", url="https://example.org/x", publisher="Paper", title="Xyzzy")
    talked.put_readings([made.entry(made.reading(report, contacts=0))])
    talked.forget([report.id], by="A", reason="asked")
    added, forgotten = find(talked)[-2:]
    assert (added.change, forgotten.change) == ("added", "forgotten")
    assert added.title == forgotten.title == "https://example.org/x"
    assert (forgotten.by, forgotten.reason, forgotten.publisher) == ("A", "asked", "Paper")


def test_a_kind_that_is_not_known_here_is_told_as_it_is(talked: RecordStore) -> None:
    (contact,) = talked.find_contacts(countries=["FRA"])
    note = journal.Note(kind="judgement", change="accepted", id=contact.id, by="Ada")
    with talked.database.transaction():
        journal.write(talked.database, [note])
    (line,) = find(talked, since=2, between=["FRA"])
    assert (line.kind, line.change, line.by, line.contact) == (
        "judgement", "accepted", "Ada", contact.id,
    )  # fmt: skip
