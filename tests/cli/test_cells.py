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


def test_many_candidates_are_a_range() -> None:
    days = tuple(f"2021-08-{day:02}" for day in range(1, 10))
    date = ContactDate(earliest=days[0], latest=days[-1], candidates=days)
    assert cells.day(date) == "2021-08-01 to 2021-08-09"


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
