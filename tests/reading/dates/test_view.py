"""A match as the normalisers see it."""

from datetime import date

from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import View


def view(text: str) -> View:
    tokens = tokenize(text, 0, len(text))
    return View(tokens, 0, len(tokens.spans) - 1, date(2021, 8, 18), 0)


def test_classes_and_values() -> None:
    seen = view("last May 2020")
    assert seen.classes == ["prev", "softmonth", "year"]
    assert seen.value("month", "softmonth") == "5"
    assert seen.value("weekday") is None
    assert seen.has("year") and not seen.has("day")
    assert seen.index("year") == 2
    assert seen.index("day") is None
    assert seen.at(2) == "2020"
    assert seen.year() == 2020
    assert view("May").year() is None


def test_step() -> None:
    assert [view(text).step() for text in ("last week", "next week", "this week", "week")] == [
        -1, 1, 0, 0,
    ]  # fmt: skip


def test_the_neighbours_of_a_match() -> None:
    tokens = tokenize("over May, 2020", 0, 14)
    seen = View(tokens, 1, 2, None, 0)
    assert (seen.name_before(), seen.name_after()) == ("over", "comma")
    whole = View(tokens, 0, len(tokens.codes), None, 0)
    assert (whole.name_before(), whole.name_after()) == ("edge", "edge")


def test_whole_gives_nothing_without_a_value() -> None:
    assert view("two days").whole("DURATION", "P2D") == [(0, 2, "DURATION", "P2D")]
    assert view("two days").whole("DURATION", None) == []
