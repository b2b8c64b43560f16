"""Values of days and times of day."""

from datetime import date

import pytest

from readouts.reading.dates import moments
from readouts.reading.dates.mentions import NOTHING_YET
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import View

PUBLISHED = date(2021, 8, 18)


def view(text: str, published: date | None = PUBLISHED, tense: int = 0) -> View:
    tokens = tokenize(text, 0, len(text))
    return View(tokens, 0, len(tokens.spans) - 1, published, tense)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Monday", "2021-08-16"),
        ("Monday, May 3", "2021-05-03"),
        ("3 May 2019", "2019-05-03"),
        ("the 12th", "2021-08-12"),
        ("24-Feb-2022", "2022-02-24"),
        ("the second of March", "2021-03-02"),
        ("Thursday, the 12th", "2021-08-12"),
        ("yesterday", "2021-08-17"),
        ("this", "2021-08-18"),
        ("5 pm", None),
        ("5 pm on May 3", "2021-05-03"),
        ("February 30", None),
    ],
)
def test_day_value(text: str, value: str | None) -> None:
    assert moments.day_value(view(text)) == value


def test_near_day_at_the_edge_of_the_calendar() -> None:
    assert moments.day_value(view("tomorrow", date.max)) is None
    assert moments.day_value(view("tomorrow", None)) == "XXXX-XX-XX"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 a.m.", "2021-08-18T00:00"),
        ("12 p.m.", "2021-08-18T12:00"),
        ("5:45 pm", "2021-08-18T17:45"),
        ("17:45", "2021-08-18T17:45"),
        ("1930 GMT", "2021-08-18T19:30"),
        ("Monday noon", "2021-08-16T12:00"),
        ("tonight", "2021-08-18TNI"),
    ],
)
def test_times(text: str, value: str) -> None:
    assert [found[3] for found in moments.moment(view(text))] == [value]


def test_an_impossible_clock_is_no_time() -> None:
    assert moments.moment(view("Monday 99:99")) == [(0, 2, "DATE", "2021-08-16")]
    assert moments.moment(view("99:99")) == []


def test_a_bare_clock_is_of_the_day_last_named() -> None:
    tokens = tokenize("5 pm", 0, 4)
    seen = NOTHING_YET.with_value("DATE", "2021-08-13", 0)
    at_five = View(tokens, 0, 2, PUBLISHED, 0, seen)
    assert moments.moment(at_five)[0][3] == "2021-08-13T17:00"
    assert moments.moment(view("5 pm", None))[0][3] == "XXXX-XX-XXT17:00"
    assert moments.moment(view("19300 GMT")) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the day after tomorrow", "2021-08-20"),
        ("the day before yesterday evening", "2021-08-16TEV"),
        ("the week before yesterday", None),
    ],
)
def test_day_beside(text: str, value: str | None) -> None:
    assert next((found[3] for found in moments.day_beside(view(text))), None) == value
    assert value is None or "XXXX-XX-XX" in moments.day_beside(view(text, None))[0][3]


def test_a_weekday_of_a_week() -> None:
    assert moments.weekday_in(view("Monday last week"))[0][3] == "2021-08-09"
    assert moments.weekday_in(view("Monday last week", None))[0][3] == "XXXX-WXX-1"
    assert moments.weekday_in(view("Monday this month")) == [(0, 1, "DATE", "2021-08-16")]
    assert moments.day_value(view("this Friday")) == "2021-08-20"
    assert moments.day_value(view("this coming Friday")) == "2021-08-20"


def test_week_of() -> None:
    assert moments.week_of(view("the week of August 23"))[0][3] == "2021-W34"
    assert moments.week_of(view("the day of August 23"))[0][3] == "2021-08-23"
    assert moments.week_of(view("the week of August 23", None))[0][3] == "XXXX-08-23"


def test_the_night_between_two_days() -> None:
    assert moments.day_range(view("the night of 3 to 4 May")) == [
        (0, 4, "TIME", "2021-05-03TNI"),
        (5, 7, "DATE", "2021-05-04"),
    ]


def test_day_range_gives_two_days_with_their_own_words() -> None:
    assert moments.day_range(view("May 3-4, 2020")) == [
        (0, 2, "DATE", "2020-05-03"),
        (3, 6, "DATE", "2020-05-04"),
    ]
    assert moments.day_range(view("3 and 4 May")) == [
        (0, 1, "DATE", "2021-05-03"),
        (2, 4, "DATE", "2021-05-04"),
    ]
    assert [f[3] for f in moments.day_range(view("February 28-30"))] == ["2021-02-28"]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("2021-08-12", "DATE", "2021-08-12"),
        ("2021-08-12T10:30Z", "TIME", "2021-08-12T10:30"),
        ("2021-08-12 10:30", "TIME", "2021-08-12T10:30"),
        ("25/8/2020", "DATE", "2020-08-25"),
        ("9/11", "DATE", "2001-09-11"),
    ],
)
def test_iso(text: str, kind: str, value: str) -> None:
    assert moments.iso(view(text)) == [(0, 1, kind, value)]


def test_iso_of_no_day() -> None:
    assert moments.iso(view("2021-13-45")) == []


@pytest.mark.parametrize(
    ("parts", "dotted", "value"),
    [
        (("21", "08", "2021"), True, "2021-08-21"),
        (("3", "4", "2021"), True, "2021-04-03"),
        (("3", "4", "2021"), False, None),
        (("4", "4", "2021"), False, "2021-04-04"),
        (("21", "8", "2021"), False, "2021-08-21"),
        (("8", "21", "2021"), False, "2021-08-21"),
        (("8", "21", "69"), False, "2069-08-21"),
        (("8", "21", "89"), False, "1989-08-21"),
        (("2021", "8", "21"), False, "2021-08-21"),
        (("2021", "8", "2021"), False, None),
        (("202", "8", "21"), False, None),
        (("1", "8", "202"), False, None),
    ],
)
def test_numeric_day(parts: tuple[str, str, str], dotted: bool, value: str | None) -> None:
    assert moments.numeric_day(*parts, dotted=dotted) == value
