"""Words parted at the end of a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.pdf.hyphens import joined, words_of


@pytest.mark.parametrize(
    ("before", "after", "known", "whole"),
    [
        ("about inter", "national law", "", "about international law"),
        ("a long", "term plan", "a long-term view", "a long-term plan"),
        ("a long", "term plan", "longterm and long-term", "a longterm plan"),
        ("of Sino", "American talks", "", "of Sino-American talks"),
        ("in 2021", "22 they", "", "in 2021-22 they"),
        ("Zusammen", "arbeit der", "", "Zusammenarbeit der"),
        ("между", "народный", "", "международный"),
    ],
)
def test_joined(before: str, after: str, known: str, whole: str) -> None:
    assert joined(before, after, words_of(known)) == whole


def test_words_have_hyphens_inside_only() -> None:
    assert words_of("A Long-term plan - yes, 1st-rate.") == {
        "a",
        "long-term",
        "plan",
        "yes",
        "st-rate",
    }


@given(st.text(), st.text())
def test_nothing_is_lost(before: str, after: str) -> None:
    assert joined(before, after, frozenset()).replace("-", "") == (before + after).replace("-", "")
