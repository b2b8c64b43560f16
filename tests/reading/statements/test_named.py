"""The words of a stretch and the actors named in it."""

import pytest

from readouts.data import load_tables
from readouts.reading.actors import find_actors
from readouts.reading.coding.words import words
from readouts.reading.parse import parse
from readouts.reading.statements.named import Names, span_of

TABLES = load_tables()


def names(text: str) -> Names:
    return Names(text, find_actors(parse(text), None, None, TABLES), TABLES)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Peru praised the help.", [("Peru", False), "praised", "the", "help"]),
        ("It saw Peru's help.", ["it", "saw", ("Peru", True), "help"]),
        ("The Peruvian help.", ["the", ("Peruvian", True), "help"]),
        ("There is peace in Peru.", ["there", "is", "peace", "in", ("Peru", False)]),
        ("😀 Peru praised 伊朗.", [("Peru", False), "praised", "伊朗"]),
        ("", []),
    ],
)  # fmt: skip
def test_items(text: str, seen: list[str | tuple[str, bool]]) -> None:
    found = names(text).items(words(text, ((0, len(text)),)))
    shown = [(text[slice(*item.span)], item.owns) if item.actor else item.low for item in found]
    assert shown == seen


def test_only_the_words_that_are_asked_for() -> None:
    text = "Peru helps Oman today."
    assert [item.low for item in names(text).items(words(text, ((5, 10),)))] == ["helps"]


def test_span_of() -> None:
    assert span_of(words("one two three", ((4, 13),))) == (4, 13)
