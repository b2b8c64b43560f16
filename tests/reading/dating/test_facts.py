"""Bounds that words and anniversaries set."""

import pytest
from hypothesis import given
from tests.reading.telling import UNUSUAL

from readouts.data import load_tables
from readouts.reading.dating import fact_bounds

TABLES = load_tables()
CHINA_IRAN = frozenset({"CHN", "IRN"})  # relations since 1971-08-16


def bounds(
    text: str, countries: frozenset[str] = CHINA_IRAN
) -> list[tuple[str | None, str | None]]:
    found = fact_bounds(text, ((0, len(text)),), countries, TABLES)
    return [(bound.earliest, bound.latest) for bound in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the fight against COVID-19", [("2020-02-11", None)]),
        ("this year marks the 50th anniversary of the establishment of diplomatic relations",
         [("2021-01-01", "2021-12-31")]),
        ("next year marks the 50th anniversary of the establishment of diplomatic relations",
         [("2020-01-01", "2020-12-31")]),
        ("the fiftieth anniversary of the establishment of diplomatic ties",
         [("2020-01-01", "2022-12-31")]),
        ("since the establishment of diplomatic ties 50 years ago", [("2020-01-01", "2022-12-31")]),
        ("since the establishment of diplomatic ties half a century ago",
         [("2020-01-01", "2022-12-31")]),
        ("this year marks the 50th anniversary of the firm", []),
        ("the 50th anniversary was a great day for diplomatic relations", []),
        ("nothing of the kind", []),
    ],
)  # fmt: skip
def test_what_bounds_the_day(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert bounds(text) == expected


def test_two_countries_that_are_named_count_for_more_than_those_who_met() -> None:
    text = "this year marks the 50th anniversary of diplomatic relations between China and Japan"
    assert bounds(text) == [("2022-01-01", "2022-12-31")]


def test_nobody_has_no_relations() -> None:
    text = "this year marks the 50th anniversary of the establishment of diplomatic relations"
    assert bounds(text, frozenset()) == []


def test_only_the_narrowest_bounds_are_told() -> None:
    text = "this year marks the 50th anniversary of diplomatic relations, and COVID-19 goes on"
    assert bounds(text) == [("2021-01-01", "2021-12-31")]


def test_the_reason_shows_its_words() -> None:
    text = "🙂 习近平: the 50th anniversary of diplomatic relations this year"
    (bound,) = fact_bounds(text, ((0, len(text)),), CHINA_IRAN, TABLES)
    shown = [text[slice(*span)] for span in bound.reason.spans]
    assert shown == ["50th anniversary", "diplomatic relations"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 50th anniversary of diplomatic relations and plans for a summit next year",
         [("2020-01-01", "2022-12-31")]),
        ("the one hundred and fiftieth anniversary of diplomatic relations", []),
        ("the 1,050th anniversary of diplomatic relations", []),
        ("the 50th anniversary often noted in diplomatic relations", []),
        ("the war 50 years ago. Diplomatic relations are good", []),
    ],
)  # fmt: skip
def test_what_does_not_belong_to_the_number(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert bounds(text) == expected


@given(UNUSUAL)
def test_spans_lie_inside_any_text(extra: str) -> None:
    text = f"{extra} COVID-19 {extra}"
    found = fact_bounds(text, ((0, len(text)),), CHINA_IRAN, TABLES)
    assert found
    for bound in found:
        assert all(0 <= start < end <= len(text) for start, end in bound.reason.spans)
