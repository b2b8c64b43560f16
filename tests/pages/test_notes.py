"""Numbered notes."""

from dataclasses import replace

import pytest
from tests.fixtures import story

from readouts.data import Tables
from readouts.pages.notes import Notes, href, ref_of
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts
from readouts.store import RecordStore

NORTH = story.report_id("north")


@pytest.fixture
def notes(source: RecordStore, tables: Tables) -> Notes:
    return Notes(Texts(source), Sides(["XNO", "XSU"], tables))


def test_numbers_are_in_the_order_of_citing_and_stay(notes: Notes) -> None:
    said = [(NORTH, one.id) for one in story.reading("north").statements]
    cites = [notes.cite(ref) for ref in (said[1], said[0], said[1])]
    assert [(c.number, c.first) for c in cites if c] == [(1, True), (2, True), (1, False)]
    assert [note.id for note in notes.all] == ["/".join(said[1]), "/".join(said[0])]


def test_a_note_says_where_the_words_stand(notes: Notes) -> None:
    statement = story.reading("north").statements[0]
    notes.cite((NORTH, statement.id))
    (note,) = notes.all
    start, end = statement.content[0]
    assert note.characters == f"{start}–{end}"
    assert (
        "".join(b.text for b in note.words.bits if b.kind == "cited")
        == (story.TEXTS["north"][start:end])
    )
    assert note.who == "Mara Lindqvist"
    assert note.side.code == "XNO"
    assert note.publisher == "Office of the President of Norvania"
    assert note.published == "published 4 March 2021"
    assert note.sha256 == story.report("north").sha256
    assert note.words.language == "en"


def test_what_is_gone_has_no_note(notes: Notes) -> None:
    assert notes.cite(("r0", "s1")) is None
    assert notes.all == ()


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://a.org/x", True), ("HTTP://a.org", True), ("javascript:alert(1)", False),
        ("data:text/html,x", False), ("file:///etc/passwd", False), (None, False),
    ],
)  # fmt: skip
def test_only_web_addresses_are_followed(url: str | None, followed: bool) -> None:
    assert href(replace(story.report("north"), url=url)) == (url if followed else None)


def test_an_id_as_the_record_names_it() -> None:
    assert ref_of("r1/s2") == ("r1", "s2")
