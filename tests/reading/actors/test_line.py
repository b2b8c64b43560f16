"""A line of text as words with their classes."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.actors.gazetteer import Gazetteer, gazetteer
from readouts.reading.actors.line import Line, line

Lined = Callable[[str], Line]


def test_spans_point_into_the_report(places: Gazetteer) -> None:
    text = "😀 x. Aino Virtaniemi of Finland spoke."
    row = line(text[5:], 5, 3, places)
    assert row.index == 3
    assert [text[a:b] for a, b in row.spans] == list(row.words)
    assert text[slice(*row.span(0, 2))] == "Aino Virtaniemi"


def test_first_words_of_sentences(lined: Lined) -> None:
    row = lined('Oman spoke. "Yes," Aino said: no. – Eero')
    firsts = [
        word for word, first in zip(row.words, row.first, strict=True) if first and word.isalpha()
    ]
    assert firsts == ["Oman", "Yes", "Aino", "no", "Eero"]


def test_what_an_entry_covers_is_no_name(lined: Lined) -> None:
    row = lined("Republic of Finland Aino")
    assert row.inside == (True, True, True, False)
    assert [row.name_like(i) for i in range(4)] == [False, False, False, True]


@pytest.mark.parametrize("word", ["Koskela", "al-Mansoori", "O’Sullivan", "JD"])
def test_name_like(lined: Lined, word: str) -> None:
    assert lined(word).name_like(0)


@pytest.mark.parametrize(
    "word",
    [
        "koskela",
        "NATO",
        "Minister",
        "Foreign",
        "Ministry",
        "Monday",
        "The",
        "Mr.",
        "I'll",
        "We’ve",
        "Plan",
        "2023",
    ],
)
def test_not_name_like(lined: Lined, word: str) -> None:
    assert not lined(word).name_like(0)


def test_questions_beyond_the_line_are_answered_no(lined: Lined) -> None:
    row = lined("Oman")
    for i in (-1, 1, 99):
        assert not row.has(i, "head")
        assert not row.says(i, "oman")
        assert not row.capital(i)
        assert row.entry(i) is None
    assert row.says(0, "oman", "finland")
    assert len(row) == 1


def test_joined_leaves_no_space_before_marks(lined: Lined) -> None:
    row = lined("Finland 's parliament , Jr.")
    assert row.joined(0, len(row)) == "Finland's parliament, Jr."


@settings(deadline=None)
@given(st.text())
def test_any_text_gives_a_line_of_its_words(text: str) -> None:
    row = line(text, 7, 0, gazetteer(load_tables()))
    assert (
        len(row)
        == len(row.spans)
        == len(row.classes)
        == len(row.first)
        == len(row.entries)
        == len(row.inside)
    )
    assert [text[a - 7 : b - 7] for a, b in row.spans] == list(row.words)
    for i in range(len(row)):
        assert row.name_like(i) in (True, False)
