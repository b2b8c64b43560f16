"""What sentences are about."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.grammar import Grammar, grammar
from readouts.reading.actors.line import Line, line
from readouts.reading.actors.sentences import list_items, new_contacts, sentences_with, turns
from readouts.reading.parse import parse

Lines = Callable[[str], list[tuple[Line, Grammar]]]


@pytest.fixture(scope="module")
def lines(places: Gazetteer) -> Lines:
    def read(text: str) -> list[tuple[Line, Grammar]]:
        paragraphs = parse(text).paragraphs
        return [(line(p.doc.text, p.start, p.index, places), grammar(p)) for p in paragraphs]

    return read


def test_sentences_with_a_class(lines: Lines) -> None:
    text = "It rained. Harju met Koskela."
    assert sentences_with(lines(text), "contact") == {text.index("Harju")}
    assert sentences_with(lines(text), "roster") == frozenset()


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Harju met Koskela.", True),
        ("Harju held a phone call with Koskela.", True),
        ("In the meeting, Harju thanked Koskela.", False),
        ("During this second call Harju thanked Koskela.", False),
        ("Harju said that Koskela met Lee.", False),
        ("Harju thanked Koskela.", False),
        ("Meetings with Koskela went on.", True),
    ],
)
def test_new_contacts(lines: Lines, text: str, new: bool) -> None:
    assert bool(new_contacts(lines(text))) is new


def test_turns_to_what_was_said(lines: Lines) -> None:
    text = "Harju said that this and that failed. It rained."
    assert turns(lines(text)) == {0: text.index("that")}


def test_that_which_opens_a_line_turns_nothing(lines: Lines) -> None:
    assert turns(lines("That was all.")) == {}


def test_items_of_lists(lines: Lines) -> None:
    text = "Present:\n- Ann Lee, Blue Trust\n2. Bo Diaz\nIt ended."
    assert list_items(lines(text)) == {text.index("- Ann"), text.index("2. Bo")} | {
        start for start in (text.index("Bo"),) if start in list_items(lines(text))
    }


def test_nothing(lines: Lines) -> None:
    assert sentences_with([], "contact") == new_contacts([]) == list_items([]) == frozenset()
