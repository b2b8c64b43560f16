"""Counts of units, and what lies so many units off."""

from datetime import date

import pytest

from readouts.reading.dates import units
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import View

PUBLISHED = date(2021, 8, 18)


def view(text: str, published: date | None = PUBLISHED) -> View:
    tokens = tokenize(text, 0, len(text))
    return View(tokens, 0, len(tokens.spans) - 1, published, 0)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("two hundred years", 200),
        ("a hundred years", 100),
        ("twenty-five days", 25),
        ("two to six days", 2),
        ("1,500 years", 1500),
        ("2.5 years", 2),
        ("several years", None),
        ("1,000,000 years", None),
        ("a dozen years", 12),
        ("a year", 1),
    ],
)
def test_number(text: str, count: int | None) -> None:
    assert units.number(view(text)) == count


@pytest.mark.parametrize(
    ("unit", "count", "expected"),
    [
        ("D", -18, "2021-07-31"),
        ("W", 1, "2021-W34"),
        ("WE", 0, "2021-W33-WE"),
        ("M", -8, "2020-12"),
        ("Q", -1, "2021-Q2"),
        ("Y", -1, "2020"),
        ("Y", -5000, "PAST_REF"),
        ("E", -1, "201"),
        ("C", -1, "19"),
        ("C", -50, "PAST_REF"),
        ("TH", 1, None),
    ],
)
def test_shifted(unit: str, count: int, expected: str | None) -> None:
    assert units.shifted(PUBLISHED, unit, count) == expected


def test_shifted_without_a_day_or_out_of_the_calendar() -> None:
    assert units.shifted(None, "W", 1) == "XXXX-WXX"
    assert units.shifted(None, "WE", 1) is None
    assert units.shifted(date.max, "D", 1) is None
    assert units.shifted(date.min, "Q", -1) is None


def test_years_off_counts_a_decade_in_years() -> None:
    assert units.years_off(PUBLISHED, "E", -1) == "2011"
    assert units.years_off(PUBLISHED, "C", -2) == "1821"
    assert units.years_off(PUBLISHED, "M", -2) == "2021-06"
