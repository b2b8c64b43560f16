"""What is this id?"""

from dataclasses import replace

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.model import RecordReport
from readouts.questions import (
    FoundStatement,
    ShownActor,
    ShownContact,
    ShownReport,
    show,
    show_contact,
)
from readouts.store import RecordStore

FIRST = story.record_contact("first")
NORTH = story.report_id("north")


@pytest.mark.parametrize("asked", [FIRST.id, *FIRST.formerly])
def test_a_contact_by_any_of_its_ids(source: RecordStore, asked: str) -> None:
    shown = show(source, asked)
    assert isinstance(shown, ShownContact)
    assert (shown.contact, shown.asked) == (FIRST, asked)
    assert shown.name("okello") == "Idris Okello"
    assert shown.name("unlisted") == "unlisted"
    assert set(shown.reports) == {account.report for account in FIRST.accounts}


def test_a_report(source: RecordStore) -> None:
    shown = show(source, NORTH)
    assert isinstance(shown, ShownReport)
    assert shown.reading == story.reading("north")
    assert shown.revisions == (NORTH,)


def test_a_statement(source: RecordStore) -> None:
    shown = show(source, f"{NORTH}/s2")
    assert isinstance(shown, FoundStatement)
    assert shown.text == "the fishing dispute must be settled by talks"
    assert shown.contact == FIRST.id


def test_an_actor(source: RecordStore) -> None:
    shown = show(source, "okello")
    assert isinstance(shown, ShownActor)
    assert len(shown.found.contacts) == 2
    assert shown.found.actors["lindqvist"].name == "Mara Lindqvist"


def test_the_beginning_of_an_id(source: RecordStore) -> None:
    assert isinstance(show(source, "okel"), ShownActor)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("okella", "did you mean okello"),
        (f"{NORTH}/s99", "no such statement, but 4 others"),
        ("zzz", "readouts find contacts"),
        ("", "no such id"),
        (f"{NORTH[:6]}zzzz", f"did you mean {NORTH}"),
        ("oke", "did you mean okello"),
    ],
)
def test_an_unknown_id(source: RecordStore, asked: str, said: str) -> None:
    with pytest.raises(RecordError, match=said):
        show(source, asked)


def test_only_a_contact_will_do(source: RecordStore) -> None:
    assert show_contact(source, FIRST.id).contact == FIRST
    with pytest.raises(RecordError, match="this is no contact"):
        show_contact(source, "okello")


def test_an_id_of_which_no_account_is_left(source: RecordStore) -> None:
    source.put_record(made.apart([]).lines(), generation=2, linker="l")
    with pytest.raises(RecordError, match=rf"no current report .* readouts show {NORTH}"):
        show(source, f"{NORTH}.c1")


def test_a_statement_outside_any_contact(source: RecordStore) -> None:
    report = made.report("Okello praised rain.", source="x.txt")
    reading = made.reading(
        report, people=[made.person("Okello")], contacts=0, said=[("Okello", "rain")]
    )
    source.put_readings([made.entry(reading, "k")])
    shown = show(source, f"{report.id}/s1")
    assert isinstance(shown, FoundStatement)
    assert (shown.contact, shown.first_day, shown.speakers) == (None, None, ("Okello",))


def test_whose_a_report_is(source: RecordStore) -> None:
    shown = show_contact(source, FIRST.id)
    bare = RecordReport(id="r1", source="news/call.txt")
    page = RecordReport(id="r2", source="rows.jsonl", url="https://example.org/2")
    told = replace(shown, reports={"r1": bare, "r2": page, "r3": bare}, titles={"r3": "A call"})
    assert [told.whose(each) for each in ("r1", "r2", "r3", "r4")] == [
        "call.txt", "https://example.org/2", "A call", "publisher not stated",
    ]  # fmt: skip
    assert shown.whose(story.report_id("south")) == "Government of Sundara"
