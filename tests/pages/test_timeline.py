"""Where everything stands on a line of time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import either, on

from readouts.model import ContactDate
from readouts.pages.timeline import (
    LEFT,
    RIGHT,
    WIDTH,
    Event,
    LaneOf,
    Timeline,
    possible_days,
    timeline,
)


def event(*days: str, label: str = "1") -> Event:
    return Event(days=days, look="full", label=label, title="t", href="#x")


def drawn(*events: Event) -> Timeline:
    made = timeline([LaneOf("China", "2 contacts", 1, events)])
    assert made is not None
    return made


days = st.dates().map(lambda day: day.replace(year=1950 + day.year % 90).isoformat())


@given(st.lists(days, min_size=1, max_size=30))
def test_later_is_further_right_and_all_is_within(given_days: list[str]) -> None:
    marks = drawn(*map(event, given_days)).lanes[0].marks
    xs = [mark.xs[0] for mark in marks]
    assert xs == sorted(xs)
    assert len(xs) == len(given_days)
    assert all(LEFT <= x <= WIDTH - RIGHT for x in xs)


@given(st.lists(days, min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(given_days: list[str], random: object) -> None:
    shuffled = list(given_days)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert drawn(*map(event, shuffled)) == drawn(*map(event, given_days))


@given(days, days)
def test_ticks_are_few(first: str, last: str) -> None:
    ticks = drawn(event(first), event(last)).ticks
    assert len(ticks) <= 13
    assert all(tick.year == tick.label.isdigit() for tick in ticks)


def test_ticks_of_a_month_and_of_years() -> None:
    assert [tick.label for tick in drawn(event("2022-11-03"), event("2022-11-05")).ticks] == [
        "Nov 2022"
    ]
    years = [tick.label for tick in drawn(event("2001-05-01"), event("2019-05-01")).ticks]
    assert years == ["2005", "2010", "2015", "2020"]


def test_labels_that_would_touch_are_left_out() -> None:
    marks = drawn(event("2021-01-01"), event("2021-01-02"), event("2025-01-01")).lanes[0].marks
    assert [mark.label for mark in marks] == ["1", "", "1"]


def test_several_possible_days_are_one_mark() -> None:
    (mark,) = drawn(event("2021-01-01", "2021-01-08", "2021-01-15")).lanes[0].marks
    assert len(mark.xs) == 3


def test_without_a_day_there_is_no_drawing() -> None:
    assert timeline([LaneOf("China", "", 1, (event(),))]) is None
    assert len(drawn(event(), event("2021-01-01")).lanes[0].marks) == 1


@pytest.mark.parametrize(
    ("date", "found"),
    [
        (on("2021-01-01"), ("2021-01-01",)),
        (either("2021-01-01", "2021-01-03"), ("2021-01-01", "2021-01-03")),
        (ContactDate(earliest="2021-01-01", latest="2021-02-01"), ("2021-01-01", "2021-02-01")),
        (ContactDate(earliest="2021-01-01"), ("2021-01-01",)),
        (ContactDate(), ()),
    ],
)
def test_the_days_of_a_contact(date: ContactDate, found: tuple[str, ...]) -> None:
    assert possible_days(date) == found
