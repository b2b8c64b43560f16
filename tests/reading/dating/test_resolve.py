"""A clue seen from the day of publication."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.dating.clues import Clue
from readouts.reading.dating.resolve import TIME_ZONES, moved_within, resolve, seen_from

WEDNESDAY = date(2021, 8, 18)
MONDAY = Clue("weekday", (0, 6), weekday=1)
THE_27TH = Clue("day-of-month", (0, 4), number=27)
MAY_3 = Clue("month-day", (0, 5), month=5, number=3)


@pytest.mark.parametrize(
    ("clue", "planned", "day"),
    [
        (MONDAY, False, "2021-08-16"),
        (MONDAY, True, "2021-08-23"),
        (Clue("weekday", (0, 1), weekday=3), False, "2021-08-18"),
        (Clue("weekday", (0, 1), weekday=3, step=-1), False, "2021-08-11"),
        (Clue("weekday", (0, 1), weekday=3, step=1), False, "2021-08-25"),
        (Clue("near", (0, 1), offset=-1), False, "2021-08-17"),
        (Clue("full", (0, 1), day="2019-01-02"), False, "2019-01-02"),
        (THE_27TH, False, "2021-07-27"),
        (THE_27TH, True, "2021-08-27"),
        (Clue("day-of-month", (0, 1), number=31), False, "2021-07-31"),
        (MAY_3, False, "2021-05-03"),
        (MAY_3, True, "2022-05-03"),
        (Clue("month-day", (0, 1), month=8, number=19), False, "2021-08-19"),
    ],
)
def test_resolve(clue: Clue, planned: bool, day: str) -> None:
    assert resolve(clue, WEDNESDAY, planned=planned) == date.fromisoformat(day)


def test_no_such_day() -> None:
    assert resolve(Clue("month-day", (0, 1), month=2, number=30), WEDNESDAY, planned=False) is None
    assert resolve(MAY_3, date.min, planned=False) is None
    assert resolve(Clue("near", (0, 1), offset=1), date.max, planned=False) is None
    assert resolve(MAY_3, date.max, planned=False) == date(9999, 5, 3)


def test_an_estimate_leaves_two_weekdays_unless_one_is_just_past() -> None:
    assert seen_from(MONDAY, WEDNESDAY, 0, planned=False) == (date(2021, 8, 16),)
    assert seen_from(MONDAY, WEDNESDAY, 3, planned=False) == (date(2021, 8, 16),)
    friday = Clue("weekday", (0, 1), weekday=5)
    assert seen_from(friday, WEDNESDAY, 3, planned=False) == (date(2021, 8, 13), date(2021, 8, 20))


def test_an_estimate_makes_today_a_week() -> None:
    days = seen_from(Clue("near", (0, 1)), WEDNESDAY, 3, planned=False)
    assert (days[0], days[-1], len(days)) == (date(2021, 8, 15), date(2021, 8, 21), 7)


def test_a_month_and_day_is_looked_for_once() -> None:
    clue = Clue("month-day", (0, 1), month=8, number=20)
    assert seen_from(clue, WEDNESDAY, 3, planned=False) == (date(2021, 8, 20),)
    assert seen_from(clue, WEDNESDAY, 3, planned=True) == (date(2021, 8, 20),)
    assert seen_from(clue, date.max, 3, planned=False) == ()


@given(st.dates(date(2, 1, 1), date(9990, 1, 1)), st.integers(1, 7), st.integers(1, 28))
def test_what_was_held_is_not_after_publication(published: date, weekday: int, number: int) -> None:
    day = resolve(Clue("weekday", (0, 1), weekday=weekday), published, planned=False)
    assert day is not None and 0 <= (published - day).days < 7
    day = resolve(Clue("day-of-month", (0, 1), number=number), published, planned=False)
    assert day is not None and day.day == number
    assert day <= published + timedelta(days=TIME_ZONES)


@given(st.dates(), st.integers(-5, 5))
def test_a_move_stays_within_the_calendar(day: date, days: int) -> None:
    moved = moved_within(day, days)
    assert moved in (date.min, date.max) or (moved - day).days == days
    assert moved_within(date.min, -days * days) == date.min
    assert moved_within(date.max, days * days) == date.max
