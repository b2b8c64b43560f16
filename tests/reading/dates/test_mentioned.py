"""Values that hang on what was named before."""

from datetime import date

import pytest

from readouts.reading.dates import mentioned, tag
from readouts.reading.dates.mentions import NOTHING_YET
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import Found, View

PUBLISHED = date(2021, 8, 18)


def view(text: str, *values: str) -> View:
    """All of `text` as a match, after `values` were named."""
    tokens, seen = tokenize(text, 0, len(text)), NOTHING_YET
    for named in values:
        seen = seen.with_value("DATE", named, 0)
    return View(tokens, 0, len(tokens.spans) - 1, PUBLISHED, 0, seen)


def value(found: list[Found]) -> str | None:
    return found[0][3] if found else None


@pytest.mark.parametrize(
    ("text", "named", "expected"),
    [
        ("the following day", "2020-02-28", "2020-02-29"),
        ("the next morning", "2020-02-28", "2020-02-29TMO"),
        ("the same evening", "2020-02-28", "2020-02-28TEV"),
        ("the day before", "2020-03-01", "2020-02-29"),
        ("that year", "1998", "1998"),
        ("the previous month", "2020-01", "2019-12"),
        ("the same quarter", "2020-Q1", "2020-Q1"),
        ("the following decade", "1998", "200"),
        ("the following day", "1998", "2021-08-19"),
        ("that hour", "1998", None),
        ("the week before last", "1998", "2021-W31"),
    ],
)
def test_back(text: str, named: str, expected: str | None) -> None:
    assert value(mentioned.back(view(text, named))) == expected


def test_after_a_preposition_the_next_year_is_seen_from_publication() -> None:
    texts = (
        "It began in 1998 and ended the next year.",
        "Begun in 1998, it ends over the next year.",
    )
    assert [tag(text, "2021-08-18")[1].value for text in texts] == ["1999", "2022"]


def test_back_day() -> None:
    assert value(mentioned.back_day(view("the previous Friday", "2021-08-13"))) == "2021-08-06"
    assert value(mentioned.back_day(view("the following Friday evening"))) == "2021-08-20TEV"


@pytest.mark.parametrize(
    ("text", "named", "expected"),
    [
        ("two days earlier", ("2020-03-01",), "2020-02-28"),
        ("a year earlier", ("2010",), "2009"),
        ("a year earlier", ("2020-Q3",), "2019-Q3"),
        ("a decade earlier", ("2010",), "2000"),
        ("a month earlier", (), "2021-07"),
        ("a few days earlier", (), "PAST_REF"),
        ("1,000,000 years earlier", (), "PAST_REF"),
    ],
)
def test_back_by(text: str, named: tuple[str, ...], expected: str) -> None:
    assert value(mentioned.back_by(view(text, *named))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 weeks ago", "2021-W31"),
        ("a couple of months ago", "2021-06"),
        ("1,000,000 years ago", "PAST_REF"),
        ("5,000 years ago", "PAST_REF"),
        ("500 centuries ago", "PAST_REF"),
        ("few years ago", "PAST_REF"),
        ("months ago", "PAST_REF"),
        ("a hundred years ago", "1921"),
        ("two decades ago", "2001"),
        ("half a century ago", "1971"),
        ("half a year ago", "2021-02"),
        ("half a day ago", None),
    ],
)
def test_ago(text: str, expected: str | None) -> None:
    assert value(mentioned.ago(view(text))) == expected


def test_from_now() -> None:
    assert value(mentioned.from_now(view("two weeks from now"))) == "2021-W35"
    assert value(mentioned.from_now(view("a few years from now"))) == "FUTURE_REF"


def test_a_report_on_a_quarter_compares_with_that_quarter() -> None:
    assert value(mentioned.ago(view("a year ago", "2021-Q2"))) == "2020-Q2"
    assert value(mentioned.year_ago(view("the year-ago quarter", "2021-Q2"))) == "2020-Q2"
    assert value(mentioned.year_ago(view("year-earlier"))) == "2020"
    assert value(mentioned.of_year(view("the 1988 period", "1989-Q3"))) == "1988-Q3"
    assert value(mentioned.of_year(view("the 1988 period"))) == "1988"


def test_the_quarter_is_forgotten_in_time() -> None:
    text = "In the third quarter sales rose. " + "All was calm. " * mentioned.REACH + "A year ago"
    assert tag(text, "2021-08-18")[-1].value == "2020"


def test_comparing_moves_no_anchor() -> None:
    text = "In the second quarter it won. It had lost a year earlier, as a year earlier it won."
    assert [found.value for found in tag(text, "2021-08-18")] == ["2021-Q2", "2020-Q2", "2020-Q2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the latest quarter", "2021-Q2"),
        ("the latest week", "2021-W32"),
        ("the latest hour", None),
    ],
)
def test_latest(text: str, expected: str | None) -> None:
    assert value(mentioned.latest(view(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For the year, trade grew.", [("DATE", "2021")]),
        ("In the year ended in June, trade grew.", [("DURATION", "P1Y"), ("DATE", "2021-06")]),
        ("For the quarter, trade grew.", [("DATE", "2021-Q2")]),
        ("For the week, trade grew.", [("DATE", "2021-W33")]),
        ("The day was long.", []),
    ],
)
def test_thatunit(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.type, found.value) for found in tag(text, "2021-08-18")] == expected
