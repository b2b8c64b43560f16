"""Values of all that is longer than a day."""

from datetime import date

import pytest

from readouts.reading.dates import spans_of_time as spans
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import Found, View

PUBLISHED = date(2021, 8, 18)


def view(text: str, published: date | None = PUBLISHED, tense: int = 0) -> View:
    tokens = tokenize(text, 0, len(text))
    return View(tokens, 0, len(tokens.spans) - 1, published, tense)


def value(found: list[Found]) -> str | None:
    return found[0][3] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("last quarter", "2021-Q2"),
        ("this quarter", "2021-Q3"),
        ("next month", "2021-09"),
        ("next day", "2021-08-19"),
        ("this weekend", "2021-W33-WE"),
        ("last hour", None),
        ("this century", "20"),
        ("next decade", "203"),
    ],
)
def test_relunit(text: str, expected: str | None) -> None:
    assert value(spans.relunit(view(text))) == expected


def test_relunit_without_publication_or_beyond_the_calendar() -> None:
    assert value(spans.relunit(view("this weekend", None))) is None
    assert value(spans.relunit(view("last quarter", date.min))) is None
    assert value(spans.relunit(view("next day", date.max))) is None


def test_parts_of_the_year() -> None:
    assert value(spans.quarter(view("next year's fourth quarter"))) == "2022-Q4"
    assert value(spans.quarter(view("next month's fourth quarter"))) is None
    assert value(spans.quarter(view("next year's fourth quarter", None))) is None
    assert value(spans.half(view("2nd half of 2020"))) == "2020-H2"
    assert value(spans.half(view("third half of 2020"))) is None
    assert value(spans.half(view("the last half of the year"))) == "2021-H2"
    assert value(spans.quarter(view("Q3 2020"))) == "2020-Q3"
    assert value(spans.half(view("the first half of last year"))) == "2020-H1"
    assert value(spans.quarter(view("the year-ago third quarter"))) == "2020-Q3"


def test_centuries_and_decades() -> None:
    assert value(spans.century(view("the 20th century"))) == "19"
    assert value(spans.century(view("the 20th day"))) is None
    assert value(spans.decade(view("the nineties"))) == "199"


def test_vague_words() -> None:
    assert value(spans.vagueref(view("coming weeks"))) == "FUTURE_REF"
    assert value(spans.vagueref(view("recent months"))) == "PAST_REF"
    assert value(spans.plainref(view("the past"))) == "PAST_REF"
    assert value(spans.plainref(view("these days"))) == "PRESENT_REF"
    assert spans.nothing(view("6-year-old")) == []


@pytest.mark.parametrize(
    ("published", "tense", "expected"),
    [
        (date(2021, 8, 16), 0, "2021-W32-WE"),  # said on a Monday: the one before
        (date(2021, 8, 16), 1, "2021-W33-WE"),
        (date(2021, 8, 21), 0, "2021-W33-WE"),
    ],
)
def test_the_weekend(published: date, tense: int, expected: str) -> None:
    assert value(spans.plainref(view("the weekend", published, tense))) == expected


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("last fall", 0, "2020-FA"),
        ("last spring", 0, "2021-SP"),
        ("this winter", 0, "2021-WI"),
        ("the winter", 0, "2020-WI"),
        ("the winter", 1, "2021-WI"),
        ("next spring", 0, "2022-SP"),
        ("spring of 1998", 0, "1998-SP"),
    ],
)
def test_season(text: str, tense: int, expected: str) -> None:
    assert value(spans.season(view(text, tense=tense))) == expected


def test_of_the_week_of_a_month_only_the_month_is_told() -> None:
    assert spans.month(view("the week of June")) == [(3, 4, "DATE", "2021-06")]


def test_months_and_years() -> None:
    assert value(spans.month(view("last November"))) == "2020-11"
    assert value(spans.month(view("June last year"))) == "2020-06"
    assert value(spans.month(view("June last year", None))) == "XXXX-06"
    assert value(spans.month(view("the month of June"))) == "2021-06"
    assert value(spans.year(view("early 1990"))) == "1990"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nineteen ninety-six", "1996"),
        ("twenty thirteen", "2013"),
        ("the year two thousand", "2000"),
        ("the year two thousand nine", "2009"),
        ("two thousand", None),
        ("twenty five", None),
        ("fifty sixty", None),
    ],
)
def test_a_year_in_words(text: str, expected: str | None) -> None:
    assert value(spans.spoken_year(view(text))) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the past decade", ("DURATION", "P10Y")),
        ("the past year", ("DATE", "2020")),
        ("past years", ("DATE", "PAST_REF")),
    ],
)
def test_age(text: str, found: tuple[str, str]) -> None:
    assert spans.age(view(text))[0][2:] == found
