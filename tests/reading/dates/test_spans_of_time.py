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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("year-ago", "2020"),
        ("2 weeks ago", "2021-W31"),
        ("a couple of months ago", "2021-06"),
        ("1,000,000 years ago", "PAST_REF"),
        ("5,000 years ago", "PAST_REF"),
        ("500 centuries ago", "PAST_REF"),
        ("few years ago", "PAST_REF"),
        ("two decades ago", "200"),
    ],
)
def test_ago(text: str, expected: str) -> None:
    assert value(spans.ago(view(text))) == expected


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
        ("a year", 1),
    ],
)
def test_number(text: str, count: int | None) -> None:
    assert spans.number(view(text)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three weeks", "P3W"),
        ("90 minutes", "PT90M"),
        ("several hours", "PTXH"),
        ("two centuries", "P200Y"),
    ],
)
def test_duration(text: str, expected: str) -> None:
    assert value(spans.duration(view(text))) == expected


def test_wholeunit() -> None:
    assert value(spans.wholeunit(view("a weekend"))) == "P2D"
    assert value(spans.wholeunit(view("hours"))) == "PTXH"
    assert value(spans.wholeunit(view("an hour"))) == "PT1H"


def test_parts_of_the_year() -> None:
    assert value(spans.quarter(view("next year's fourth quarter"))) == "2022-Q4"
    assert value(spans.quarter(view("next month's fourth quarter"))) is None
    assert value(spans.quarter(view("next year's fourth quarter", None))) is None
    assert value(spans.half(view("2nd half of 2020"))) == "2020-H2"
    assert value(spans.half(view("third half of 2020"))) is None


def test_centuries_and_decades() -> None:
    assert value(spans.century(view("the 20th century"))) == "19"
    assert value(spans.century(view("the 20th day"))) is None
    assert value(spans.decade(view("the nineties"))) == "199"


def test_sets() -> None:
    assert value(spans.every(view("every morning"))) == "XXXX-XX-XXTMO"
    assert value(spans.every(view("every summer"))) == "XXXX-SU"
    assert value(spans.every(view("every two years"))) == "P2Y"
    assert value(spans.weekdays(view("Fridays"))) == "XXXX-WXX-5"
    assert value(spans.setword(view("daily"))) == "P1D"


def test_vague_words() -> None:
    assert value(spans.vagueref(view("coming weeks"))) == "PXW"
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


def test_months_and_years() -> None:
    assert value(spans.month(view("last November"))) == "2020-11"
    assert value(spans.month(view("Christmas", tense=1))) == "2021-12-25"
    assert value(spans.year(view("early 1990"))) == "1990"
