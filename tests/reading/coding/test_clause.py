"""Head nouns and main predicates, told by words alone."""

import time

import pytest

from readouts.reading.coding.clause import (
    deed_follows,
    has_verb,
    head,
    is_verb,
    of_own_side,
    opened,
    owns,
)
from readouts.reading.coding.predicate import plain
from readouts.reading.coding.words import Word, words


def listed(text: str) -> list[Word]:
    return words(text, ((0, len(text)),))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Peace is near", "Peace"),
        ("And but peace is near", "peace"),
        ("While talks go on, France will wait", "France"),
        ("If you agree, we agree", "we"),
        ("On that day, which was cold, France waited", "France"),
        ("In March the sides met", "In"),
        ("and", "and"),
    ],
)
def test_opened(text: str, first: str) -> None:
    assert opened(text, listed(text))[0].raw == first


def test_opened_of_nothing() -> None:
    assert list(opened("", [])) == []


@pytest.mark.parametrize("text", ["and " * 50_000, "which, " * 50_000, "as, " * 50_000])
def test_opened_is_linear(text: str) -> None:
    found = listed(text)
    start = time.process_time()
    opened(text, found)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ending the war", True),
        ("swift joint action", True),
        ("implementation of the accord", True),
        ("relations between them", False),
        ("ties and ending the war", False),
        ("of ending it", False),
        ("ongoing friendship", False),
        ("", False),
    ],
)
def test_deed_follows(text: str, expected: bool) -> None:
    assert deed_follows(plain(listed(text))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Oman's help", True), ("Oman’s help", True), ("states' help", True), ("Oman helps", False)],
)
def test_owns(text: str, expected: bool) -> None:
    assert owns(text, listed(text)[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman's support for peace", 1),
        ("the Sultanate of Oman's support", 3),
        ("support for Oman's plan", 3),
        ("support for peace", 0),
        ("Oman is Qatar's friend", 0),
        ("he knew Oman's mind", 0),
        ("a plan which Oman's king made", 0),
    ],
)
def test_head(text: str, expected: int) -> None:
    assert head(text, plain(listed(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the ports are open", True),
        ("both should meet", True),
        ("support for the ports", False),
        ("support for a port which is open", False),
        ("hope that ports will open", False),
    ],
)
def test_has_verb(text: str, expected: bool) -> None:
    assert has_verb(plain(listed(text))) is expected


def verb_at(text: str, verb: str) -> bool:
    """is_verb for the one word `verb` of `text`."""
    full = listed(text)
    kept = plain(full)
    at = next(i for i, word in enumerate(kept) if word.low == verb)
    before = [word for word in full if word.start < kept[at].start]
    return is_verb(text, kept, at, at, before[-1] if before else None)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("France supports the plan", "supports", True),
        ("We support the plan", "support", True),
        ("the leaders support it", "support", True),
        ("our support is firm", "support", False),
        ("with support from Rome", "support", False),
        ("to support the plan", "support", False),
        ("France's support helps", "support", False),
        ("broad support helps", "support", False),
        ("a plan backed by Rome", "backed", False),
        ("Rome firmly backed it", "backed", True),
        ("both should go", "should", True),
        ("support", "support", False),
    ],
)
def test_is_verb(text: str, verb: str, expected: bool) -> None:
    assert verb_at(text, verb) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brazil will send doctors", True),
        ("we will send doctors", True),
        ("the two sides will consult", True),
        ("trade will grow", False),
        ("Brazil will benefit", False),
        ("Brazil and Chile will meet", True),
        ("will they meet", False),
        ("Brazil will", True),
    ],
)
def test_of_own_side(text: str, expected: bool) -> None:
    kept = plain(listed(text))
    at = next(i for i, word in enumerate(kept) if word.low == "will")
    assert of_own_side(text, kept, at, at) is expected
