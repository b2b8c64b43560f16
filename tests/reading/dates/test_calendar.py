"""Calendar arithmetic around a day of publication."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.dates import calendar

WEDNESDAY = date(2021, 8, 18)


@pytest.mark.parametrize(
    ("iso", "day"),
    [
        ("2021-08-18", WEDNESDAY),
        ("2021-08-18T22:05Z", WEDNESDAY),
        (None, None),
        ("", None),
        ("2021-08", None),
        ("soon", None),
    ],
)
def test_parse_day(iso: str | None, day: date | None) -> None:
    assert calendar.parse_day(iso) == day


def test_shifting_stops_at_the_ends_of_the_calendar() -> None:
    assert calendar.shift_days(WEDNESDAY, -18) == date(2021, 7, 31)
    assert calendar.shift_days(date.max, 1) is None
    assert calendar.shift_months(WEDNESDAY, -8) == "2020-12"
    assert calendar.shift_months(date.min, -1) is None
    assert calendar.shift_months(date.max, 1) is None


def test_week_belongs_to_the_year_of_its_thursday() -> None:
    assert calendar.week(date(2021, 1, 1)) == "2020-W53"


@pytest.mark.parametrize(
    ("weekday", "tense", "step", "value"),
    [
        (3, 0, 0, "2021-08-18"),
        (3, 1, 0, "2021-08-18"),
        (3, 0, -1, "2021-08-11"),
        (3, 0, 1, "2021-08-25"),
        (1, -1, 0, "2021-08-16"),
        (1, 1, 0, "2021-08-23"),
        (1, -1, 1, "2021-08-23"),
    ],
)
def test_weekday_near(weekday: int, tense: int, step: int, value: str) -> None:
    assert calendar.weekday_near(WEDNESDAY, weekday, tense, step) == value


@given(st.dates(), st.integers(1, 7), st.sampled_from([-1, 0]), st.sampled_from([-1, 0]))
def test_a_past_weekday_is_within_a_week_back(
    published: date, weekday: int, tense: int, step: int
) -> None:
    value = calendar.weekday_near(published, weekday, tense, step)
    if value is None:
        assert published - date.min < timedelta(days=7)
        return
    day = date.fromisoformat(value)
    assert day.isoweekday() == weekday
    assert 0 <= (published - day).days <= 7
    assert step == 0 or day < published


@pytest.mark.parametrize(
    ("month", "day", "year", "tense", "value"),
    [
        (8, 20, None, -1, "2021-08-20"),  # two days ahead beats a year back
        (3, 3, None, 0, "2021-03-03"),
        (12, 7, None, 0, "2021-12-07"),
        (1, 5, None, 1, "2022-01-05"),
        (2, 29, None, 0, "2020-02-29"),
        (2, 29, 2020, 0, "2020-02-29"),
        (2, 30, 2020, 0, None),
    ],
)
def test_month_day(month: int, day: int, year: int | None, tense: int, value: str | None) -> None:
    assert calendar.month_day(WEDNESDAY, month, day, year, tense) == value


def test_month_day_without_publication_keeps_the_year_open() -> None:
    assert calendar.month_day(None, 2, 29, None, 0) == "XXXX-02-29"
    assert calendar.month_day(None, 2, 30, None, 0) is None


@pytest.mark.parametrize(
    ("month", "tense", "step", "value"),
    [
        (8, 0, 0, "2021-08"),
        (8, 0, -1, "2020-08"),
        (8, 0, 1, "2022-08"),
        (5, -1, 0, "2021-05"),
        (9, 0, 0, "2021-09"),
        (12, 1, 0, "2021-12"),
        (5, 0, 1, "2022-05"),
    ],
)
def test_month_year(month: int, tense: int, step: int, value: str) -> None:
    assert calendar.month_year(WEDNESDAY, month, tense, step) == value


def test_month_year_without_publication() -> None:
    assert calendar.month_year(None, 5, 0) == "XXXX-05"
    assert calendar.month_year(date.min, 12, -1, -1) == "XXXX-12"


@pytest.mark.parametrize(
    ("number", "tense", "value"),
    [
        (18, -1, "2021-08-18"),
        (27, -1, "2021-07-27"),
        (31, -1, "2021-07-31"),
        (27, 1, "2021-08-27"),
        (5, 1, "2021-09-05"),
        (0, 0, None),
        (32, 0, None),
    ],
)
def test_day_of_month(number: int, tense: int, value: str | None) -> None:
    assert calendar.day_of_month(WEDNESDAY, number, tense) == value


def test_day_of_month_skips_months_that_lack_it_and_the_edge_of_time() -> None:
    assert calendar.day_of_month(date(2021, 3, 5), 31, -1) == "2021-01-31"
    assert calendar.day_of_month(date(1, 1, 5), 31, -1) is None
    assert calendar.day_of_month(None, 7, 0) == "XXXX-XX-07"


@pytest.mark.parametrize(
    ("part", "parts", "tense", "year", "value"),
    [
        (1, 4, 0, None, "2021-Q1"),
        (4, 4, -1, None, "2020-Q4"),
        (4, 4, 1, None, "2021-Q4"),
        (2, 2, 0, 2019, "2019-H2"),
    ],
)
def test_quarter_near(part: int, parts: int, tense: int, year: int | None, value: str) -> None:
    assert calendar.quarter_near(WEDNESDAY, part, parts, tense, year) == value


def test_quarter_without_publication() -> None:
    assert calendar.quarter_near(None, 3, 4, 0, None) == "XXXX-Q3"
    assert calendar.quarter_near(None, 3, 4, 0, 2020) == "2020-Q3"
