"""Cutting text into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.actors.tokens import capital, words


def cut(text: str) -> list[str]:
    return [match.group() for match in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rashid Al-Mansoori came.", ["Rashid", "Al-Mansoori", "came", "."]),
        ("the U.S. and Oman", ["the", "U.S.", "and", "Oman"]),
        ("Eero J. Koskela, Jr. left", ["Eero", "J.", "Koskela", ",", "Jr.", "left"]),
        ("Mr. Koskela's aide", ["Mr.", "Koskela", "'s", "aide"]),
        ("Harju’s aide", ["Harju", "’s", "aide"]),
        ("Terry O’Sullivan", ["Terry", "O’Sullivan"]),
        ("Finland–Oman", ["Finland", "–", "Oman"]),
        ("😀 Inés 😀", ["😀", "Inés", "😀"]),
        ("Ine\u0301s Valdivia", ["Ine\u0301s", "Valdivia"]),
        ("芬兰总统", ["芬兰总统"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("word", "is_capital"),
    [
        ("Koskela", True),
        ("Čapek", True),
        ("Ørsted", True),
        ("el-Sayed", True),
        ("al-Mansoori", True),
        ("koskela", False),
        ("anti-American", False),
        ("mid-term", False),
        ("7-Eleven", False),
        ("2023", False),
        ("芬兰", False),
        ("-", False),
    ],
)
def test_capital(word: str, is_capital: bool) -> None:
    assert capital(word) is is_capital


@given(st.text(alphabet=st.sampled_from("aZé'’-. \n😀芬ا\u0301.,")))
def test_words_lose_nothing_but_space(text: str) -> None:
    left = text
    for match in words(text):
        assert text[match.start() : match.end()] == match.group()
    for match in reversed(list(words(text))):
        left = left[: match.start()] + left[match.end() :]
    # a mark that stands alone belongs to no word; all else but space is in one
    assert not left.replace("\u0301", "").strip()


@given(st.text())
def test_words_are_in_order_and_apart(text: str) -> None:
    end = 0
    for match in words(text):
        assert match.start() >= end
        assert match.end() > match.start()
        end = match.end()
