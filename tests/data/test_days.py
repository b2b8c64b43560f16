"""Partial days as ranges."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import days


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("1996", "1996-01-01", "1996-12-31"),
        ("2001-12", "2001-12-01", "2001-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2021-08-18", "2021-08-18", "2021-08-18"),
        ("2021-08-18T09:30:00Z", "2021-08-18", "2021-08-18"),
    ],
)
def test_a_day_month_or_year_is_a_range(day: str, first: str, last: str) -> None:
    assert (days.first(day), days.last(day)) == (first, last)


@pytest.mark.parametrize(
    "day",
    ["", "21", "2021-8", "2021-13", "2021-00", "2021-02-30", "2021-02-29", "2021-06-31",
     "18 August 2021", "2021-08-18x", "0000", "2021/08/18"],
)  # fmt: skip
def test_what_the_calendar_does_not_have_is_not_valid(day: str) -> None:
    assert not days.valid(day)


@pytest.mark.parametrize("day", [None, "1952", "1952-02", "1952-02-06", "2024-02-29"])
def test_what_the_calendar_has_is_valid(day: str | None) -> None:
    assert days.valid(day)


@given(st.dates(min_value=date(1, 1, 1)))
def test_a_day_lies_in_its_month_and_year(day: date) -> None:
    text = day.isoformat()
    assert days.valid(text)
    for part in (text[:4], text[:7], text):
        assert days.first(part) <= text <= days.last(part)
