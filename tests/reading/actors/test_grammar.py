"""What the parse says of a span."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.grammar import Grammar, grammar
from readouts.reading.parse import parse

Parsed = Callable[[str], Grammar]
TEXT = "Harju said that Oman helped. The talks in Muscat were opened by Koskela."


def at(text: str, phrase: str) -> tuple[int, int]:
    start = text.index(phrase)
    return (start, start + len(phrase))


@pytest.fixture(scope="module")
def read(parsed: Parsed) -> Grammar:
    return parsed(TEXT)


@pytest.mark.parametrize(
    ("phrase", "subject", "speaks"),
    [
        ("Harju", True, True),
        ("Oman", True, False),
        ("The talks", True, False),
        ("Koskela", False, False),
        ("Muscat", False, False),
    ],
)
def test_subjects(read: Grammar, phrase: str, subject: bool, speaks: bool) -> None:
    assert read.is_subject(at(TEXT, phrase)) is subject
    assert read.speaks(at(TEXT, phrase)) is speaks


@pytest.mark.parametrize(
    ("phrase", "party"),
    [("Oman", True), ("Koskela", True), ("Muscat", False), ("said", True), ("that", False)],
)
def test_parties(read: Grammar, phrase: str, party: bool) -> None:
    assert read.is_party(at(TEXT, phrase)) is party


def test_sentences(read: Grammar) -> None:
    second = TEXT.index("The talks")
    assert read.sentence(0) == 0
    assert read.sentence(second - 1) == 0
    assert read.sentence(second) == second
    assert read.sentence(len(TEXT)) == second


def test_parts_of_speech(read: Grammar) -> None:
    assert read.is_proper(0)
    assert read.is_verb(TEXT.index("said"))
    assert read.is_noun(TEXT.index("talks"))
    assert not read.is_noun(0)
    assert not read.is_verb(0)
    assert not read.is_proper(TEXT.index("said"))


def test_offsets_are_those_of_the_report() -> None:
    text = "😀😀\n\nHarju said no."
    read = grammar(parse(text).paragraphs[1])
    start = text.index("Harju")
    assert read.sentences == (start,)
    assert read.speaks((start, start + 5))
