"""How an office is written, and its class."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.kinds import beyond, label, singular
from readouts.reading.actors.line import Line


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("president of the international chess federation", True),
        ("chair of the international affairs committee", False),
        ("director of the world bank group", True),
        ("minister of international trade", False),
    ],
)
def test_bodies_of_many_countries(words: str, expected: bool) -> None:
    assert beyond(words.split()) is expected


def test_a_label_keeps_what_joins_its_words(lined: Callable[[str], Line]) -> None:
    line = lined("Minister of Trade, Labour and the Prime Minister's Office")
    assert label(line, [0, 1, 2, 4]) == "Minister of Trade, Labour"
    assert label(line, [7, 8, 9, 10]) == "Prime Minister's Office"
    assert label(line, []) == ""


def test_singular() -> None:
    assert singular(("deputy", "ministers")) == ("deputy", "minister")
