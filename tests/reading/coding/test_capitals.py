"""Names: words with a capital letter in a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.coding.capitals import Name, capital, names
from readouts.reading.coding.words import words

OPENING = frozenset({"treaty", "conference", "fund"})


def found(text: str) -> list[Name]:
    return list(names(text, words(text, ((0, len(text)),)), OPENING))


def named(text: str) -> list[str]:
    """The words of each name."""
    return [text[slice(*name.span)] for name in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they use the Salt Lake Canal and Oslo", ["Salt Lake Canal", "Oslo"]),
        ("the Gulf of Salt and the Bank of the North", ["Gulf of Salt", "Bank of the North"]),
        ("Salt Stream 2 is open", ["Salt Stream 2"]),
        ("in the Salt-Lake region", ["Salt-Lake"]),
        ("Oslo, Rome; Bern", ["Oslo", "Rome", "Bern"]),
        ("Oslo's Salt Canal", ["Oslo", "Salt Canal"]),
        ("The Salt Canal. In Oslo", ["Salt Canal", "Oslo"]),
        ("the Special Needs Project", ["Special Needs Project"]),
        ("a Treaty on Open Skies and Salt", ["Treaty on Open Skies and Salt"]),
        ("the Oslo Conference on Salt in Rome", ["Oslo Conference on Salt", "Rome"]),
        ("the Oslo Declaration on Salt", ["Oslo Declaration", "Salt"]),
        ("Bank of oil", ["Bank"]),
        ("no name at all", []),
        ("", []),
        ("Čapek 🙂 习近 Łódź Canal", ["Čapek", "Łódź Canal"]),
    ],
)
def test_which_words_are_one_name(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_the_words_that_follow_at_once() -> None:
    text = "the Salt corridor is open, Oslo, too"
    salt, oslo = found(text)
    assert [word.low for word in salt.after] == ["corridor", "is"]
    assert oslo.after == []


@pytest.mark.parametrize(("text", "first"), [("Oslo", True), ("oslo", False), ("7th", False)])
def test_a_capital_letter(text: str, first: bool) -> None:
    (word,) = words(text, ((0, len(text)),))
    assert capital(word) is first


@given(st.text(alphabet="aAbB. -'習🙂\u0301é2\nof", max_size=60))
def test_names_stand_in_order_and_never_in_each_other(text: str) -> None:
    end = 0
    for name in found(text):
        assert end <= name.span[0] < name.span[1] <= len(text)
        assert text[name.span[0]].isupper()
        end = name.span[1]
