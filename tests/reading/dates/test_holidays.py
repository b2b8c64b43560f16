"""Feasts."""

from datetime import date

import pytest

from readouts.reading.dates.holidays import holiday
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import View


def value(text: str, published: date | None = date(2021, 8, 18), tense: int = 0) -> str | None:
    tokens = tokenize(text, 0, len(text))
    found = holiday(View(tokens, 0, len(tokens.spans) - 1, published, tense))
    return found[0][3] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Christmas", "2021-12-25"),
        ("last Christmas", "2020-12-25"),
        ("next Christmas Eve", "2021-12-24"),
        ("New Year's Eve", "2021-12-31"),
        ("New Year's Day", "2022-01-01"),
        ("Thanksgiving", "2021-11-25"),
        ("last Thanksgiving Day", "2020-11-26"),
    ],
)
def test_near_publication(text: str, expected: str) -> None:
    assert value(text) == expected


def test_the_tense_tells_which_year() -> None:
    assert value("Christmas", tense=-1) == "2020-12-25"


def test_without_publication_and_at_the_edge_of_the_calendar() -> None:
    assert value("Christmas", None) == "XXXX-12-25"
    assert value("Thanksgiving", None) is None
    assert value("New Year's Eve", date.min) == "0001-12-31"
    assert value("New Year's Day", date.max) == "9999-01-01"


def test_a_new_week_is_no_feast() -> None:
    assert value("New week's day") is None
