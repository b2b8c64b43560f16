"""Phrases in text: the longest at each place, case as given, in linear time."""

import time

import pytest

from readouts.data.phrases import Phrases, in_capitals

SOME = Phrases({"New START": 1, "New": 2, "New START Treaty": 3, "E3/EU+3": 4, "C5+1": 5})


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("New START Treaty, New START, New", [3, 1, 2]),
        ("the new start of New STARTs", [2]),
        ("New\n  START", [1]),
        ("E3/EU+3 and C5+1.", [4, 5]),
        ("C5+12, xC5+1", []),
        ("", []),
    ],
)
def test_the_longest_phrase_at_each_place(text: str, values: list[int]) -> None:
    assert [value for _, value in SOME.find(text)] == values


def test_spans_count_code_points() -> None:
    assert list(SOME.find("😀 C5+1")) == [((2, 6), 5)]


def test_a_phrase_without_a_word_is_never_found() -> None:
    assert list(Phrases({"+": 1, "": 2}).find("+ +")) == []


def test_capitals_of_longer_phrases_that_are_not_known() -> None:
    assert in_capitals({"Brexit": 1, "mpox": 2, "MPOX": 3, "Car": 4}) == {"BREXIT": 1}


@pytest.mark.parametrize("line", ["New " * 90_000, "New" + " " * 400_000 + "START"])
def test_a_long_line_does_not_hang(line: str) -> None:
    started = time.process_time()
    assert list(SOME.find(line))
    assert time.process_time() - started < 5
