"""Days as a sentence says them."""

import pytest

from readouts.model import ContactDate
from readouts.pages.days import NOT_KNOWN, day, fitting, possible, published, when


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2021-08-18", "18 August 2021"),
        ("2021-08-01T10:00:00Z", "1 August 2021"),
        ("2021-08", "August 2021"),
        ("2021", "2021"),
        ("spring", "spring"),
        (None, NOT_KNOWN),
    ],
)
def test_one_day(iso: str | None, said: str) -> None:
    assert day(iso) == said


@pytest.mark.parametrize(
    ("candidates", "said"),
    [
        (("2021-08-17", "2021-08-18"), "17 or 18 August 2021"),
        (("2020-04-27", "2020-07-27"), "27 April or 27 July 2020"),
        (("2020-12-31", "2021-01-01"), "31 December 2020 or 1 January 2021"),
        (("2021-08-01", "2021-08-02", "2021-09-01"), "1 or 2 August or 1 September 2021"),
    ],
)
def test_a_few_days(candidates: tuple[str, ...], said: str) -> None:
    assert possible(candidates[0], candidates[-1], candidates) == said


def test_many_days_are_bounded_and_named_elsewhere() -> None:
    days = tuple(f"2021-01-{n:02}" for n in (4, 11, 18, 25))
    date = ContactDate(earliest=days[0], latest=days[-1], candidates=days)
    assert when(date) == "one of 4 days from 4 January 2021 to 25 January 2021"
    assert fitting(date).startswith("4 January 2021, 11 January 2021")
    assert fitting(ContactDate(value="2021-01-04", candidates=days)) == ""


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2021-01-04", "2021-02-01", "between 4 January 2021 and 1 February 2021"),
        ("2021-01-04", None, "4 January 2021 or later"),
        (None, "2021-01-04", "4 January 2021 or earlier"),
        (None, None, NOT_KNOWN),
    ],
)
def test_bounds(first: str | None, last: str | None, said: str) -> None:
    assert possible(first, last) == said


def test_publication() -> None:
    assert published(None) == "day of publication not stated"
    assert published("2021-01-04", estimated=True) == "published 4 January 2021 (estimated)"
