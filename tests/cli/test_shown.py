"""What an id stands for, for people and as JSON."""

from collections.abc import Iterator
from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console
from tests.fixtures import story

from readouts.cli.shown import account_line, lines, print_shown
from readouts.model import Account, Reason, RecordReport
from readouts.questions import FoundStatement, Shown, ShownContact, ShownReport, show
from readouts.store import RecordStore

FIRST = story.record_contact("first")
NORTH = story.report_id("north")


def drawn(shown: Shown) -> str:
    """The page as text."""
    file = StringIO()
    print_shown(Console(width=140, file=file, highlight=False), shown)
    return file.getvalue()


@pytest.fixture
def store(db: str) -> Iterator[RecordStore]:
    """The record of the story."""
    with RecordStore(db) as opened:
        yield opened


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        (FIRST.id, ["RecordContact"]),
        (NORTH, ["Reading"]),
        (f"{NORTH}/s1", ["FoundStatement"]),
        ("okello", ["RecordActor", "RecordContact", "RecordContact"]),
    ],
)
def test_nouns(store: RecordStore, asked: str, kinds: list[str]) -> None:
    assert [type(noun).__name__ for noun in lines(show(store, asked))] == kinds


def test_everything_that_is_known_of_a_contact(store: RecordStore) -> None:
    shown = show(store, FIRST.id)
    assert isinstance(shown, ShownContact)
    told = replace(
        shown.contact,
        place="Lisbon",
        part_of="r0.c9",
        date=replace(shown.contact.date, contradictions=("the weekday is another",)),
    )
    text = drawn(replace(shown, contact=told))
    for words in ("Lisbon", "r0.c9", "but the weekday is another", "the same two people"):
        assert words in text


def test_other_texts_of_a_page_are_named(store: RecordStore) -> None:
    shown = show(store, NORTH)
    assert isinstance(shown, ShownReport)
    assert "r0older" in drawn(replace(shown, revisions=("r0older", NORTH)))
    assert "other texts" not in drawn(shown)


def test_a_statement_with_and_without_an_object(store: RecordStore) -> None:
    shown = show(store, f"{NORTH}/s1")
    assert isinstance(shown, FoundStatement)
    assert "THANK, favor\n" in drawn(shown).replace(" \n", "\n").replace("  ", "")
    assert "THANK, favor: Sundara" in drawn(replace(shown, object="Sundara"))
    assert "said outside any contact" in drawn(replace(shown, contact=None, speakers=()))


def test_an_account_of_which_nothing_is_stated() -> None:
    account = Account(id="r1.c1", report="r1", contact="c1")
    unknown = "publisher not stated, no side's own account, day of publication not stated  r1.c1"
    assert account_line(account, None) == unknown
    assert account_line(account, RecordReport(id="r1")) == unknown


def test_nothing_is_said_twice_and_only_joins_are_reasons(store: RecordStore) -> None:
    shown = show(store, FIRST.id)
    assert isinstance(shown, ShownContact)
    reason = Reason(text="the report says Thursday")
    date = replace(shown.contact.date, reasons=(reason, reason))
    why = (*shown.contact.why, "r1.c1 and r2.c1 kept apart: another day")
    text = drawn(replace(shown, contact=replace(shown.contact, date=date, why=why)))
    assert text.count("because the report says Thursday") == 1
    assert "kept apart" not in text
    assert "the same two people" in text
