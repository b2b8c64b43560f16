"""Values in words."""

from dataclasses import replace

import pytest
from tests.fixtures import story

from readouts.cli import cells
from readouts.model import ContactDate

CONTACT = story.record_contact("first")


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (ContactDate(value="2021-08-18"), "2021-08-18"),
        (ContactDate(candidates=("2021-08-17", "2021-08-18")), "2021-08-17 or 18"),
        (ContactDate(candidates=("2021-08-31", "2021-09-01")), "2021-08-31 or 2021-09-01"),
        (ContactDate(earliest="2021-08-01", latest="2021-08-09"), "2021-08-01 to 2021-08-09"),
        (ContactDate(earliest="2021-08-01"), "2021-08-01 or later"),
        (ContactDate(latest="2021-08-09"), "2021-08-09 or earlier"),
        (ContactDate(), "day not known"),
    ],
)
def test_day(date: ContactDate, words: str) -> None:
    assert cells.day(date) == words


def test_a_known_weekday_is_said_with_the_range() -> None:
    """What is known of an unknown day stands before its bounds."""
    date = ContactDate(weekday="Monday", earliest="2013-08-03", latest="2021-08-03")
    assert cells.day(date) == "a Monday, 2013-08-03 to 2021-08-03"


def test_days() -> None:
    assert cells.days("2021-08-18", "2021-08-18") == "2021-08-18"
    assert cells.days("2021-08-17", "2021-08-18") == "2021-08-17 to 2021-08-18"
    assert cells.days(None, None) == "day not known"


def test_accounts() -> None:
    assert cells.accounts(CONTACT) == "3 accounts, 2 independent"
    alone = replace(CONTACT, accounts=CONTACT.accounts[:1], independent=1)
    assert cells.accounts(alone) == "1 account"


def test_kind() -> None:
    assert cells.kind(CONTACT) == "phone call"
    assert cells.kind(replace(CONTACT, status="planned")) == "phone call, planned"


def test_listed() -> None:
    assert cells.listed(["a", "b"]) == "a, b"
    assert cells.listed([], "nobody named") == "nobody named"


def test_many_possible_days_are_counted_and_listed() -> None:
    """A Monday the 27th inside two terms of office: the count in the cell, all days below it."""
    days = ("2014-01-27", "2014-10-27", "2015-04-27", "2015-07-27")
    date = ContactDate(weekday="Monday", candidates=days, earliest=days[0], latest=days[-1])
    assert cells.day(date) == "one of 4 days, 2014-01-27 to 2015-07-27"
    assert cells.fitting(date) == f"Monday {', '.join(days)}"
    assert cells.fitting(ContactDate(value="2014-01-27")) == ""


@pytest.mark.parametrize(
    ("first", "last", "candidates", "words"),
    [
        ("2021-08-18", "2021-08-18", (), "2021-08-18"),
        ("2021-08-17", "2021-08-18", ("2021-08-17", "2021-08-18"), "2021-08-17 or 18"),
        ("2021-08-01", "2021-08-31", (), "between 2021-08-01 and 2021-08-31"),
        ("2021-08-01", None, (), "2021-08-01 or later"),
        (None, None, (), "day not known"),
    ],
)
def test_between(
    first: str | None, last: str | None, candidates: tuple[str, ...], words: str
) -> None:
    assert cells.between(first, last, candidates) == words


def test_counted() -> None:
    assert [cells.counted(number, "contact") for number in (0, 1, 2)] == [
        "0 contacts", "1 contact", "2 contacts",
    ]  # fmt: skip
