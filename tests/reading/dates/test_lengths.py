"""Values of durations and sets."""

from datetime import date

import pytest

from readouts.reading.dates import lengths
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import Found, View

PUBLISHED = date(2021, 8, 18)


def view(text: str) -> View:
    tokens = tokenize(text, 0, len(text))
    return View(tokens, 0, len(tokens.spans) - 1, PUBLISHED, 0)


def value(found: list[Found]) -> str | None:
    return found[0][3] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three weeks", "P3W"),
        ("90 minutes", "PT90M"),
        ("several hours", "PTXH"),
        ("several quarters", "PXQ"),
        ("two centuries", "P200Y"),
        ("2.5 hours", "PT2.5H"),
        ("two and a half hours", "PT2H30M"),
        ("a minute and a half", "PT1M30S"),
        ("5 1/2 hours", "PT5H30M"),
        ("10 to 15 years", "P10Y"),
        ("a year or two", "P2Y"),
        ("half an hour", "PT30M"),
        ("the past half century", "P50Y"),
        ("half a day", "PT12H"),
        ("a year and a half", "P1Y6M"),
        ("half a century", "P50Y"),
        ("two and a half decades", "P25Y"),
        ("three and a half weeks", "P3.5W"),
    ],
)
def test_duration(text: str, expected: str) -> None:
    assert value(lengths.duration(view(text))) == expected


def test_wholeunit() -> None:
    assert value(lengths.wholeunit(view("a weekend"))) == "P2D"
    assert value(lengths.wholeunit(view("hours"))) == "PTXH"
    assert value(lengths.wholeunit(view("weeks and months"))) == "PXW"
    assert value(lengths.wholeunit(view("an hour"))) == "PT1H"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("every morning", "XXXX-XX-XXTMO"),
        ("every summer", "XXXX-SU"),
        ("every two years", "P2Y"),
        ("every quarter", "P1Q"),
        ("twice a week", "P1W"),
        ("every single day", "P1D"),
        ("every second year", "P2Y"),
        ("every other week", "P2W"),
        ("each July", "XXXX-07"),
        ("every Monday", "XXXX-WXX-1"),
    ],
)
def test_sets(text: str, expected: str) -> None:
    assert value(lengths.every(view(text))) == expected


def test_weekdays_and_words() -> None:
    assert value(lengths.weekdays(view("Fridays"))) == "XXXX-WXX-5"
    assert value(lengths.weekdays(view("Tuesday nights"))) == "XXXX-WXX-2TNI"
    assert value(lengths.setword(view("daily"))) == "P1D"
