"""Nouns in one line."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.library.lines import WIDE, between, counted, cut, line_of
from readouts.model import FoundStatement, RecordChange, Wording


def test_a_statement() -> None:
    said = FoundStatement(
        id="r1/s1", report="r1", first_day="2021-08-18", last_day="2021-08-18",
        speakers=("Xi Jinping",), kind="carried", act="OPPOSE", polarity="against",
        text="unilateral\nsanctions 制裁", content=((0, 9),), confidence=0.5,
    )  # fmt: skip
    assert line_of(said) == "2021-08-18  Xi Jinping  OPPOSE  unilateral sanctions 制裁"


def test_a_wording_and_a_change() -> None:
    wording = Wording(text="win-win", contacts=3, first="2021-01-02", last="2023-04-05")
    assert line_of(wording) == "'win-win'  in 3 contacts  2021-01-02 to 2023-04-05"
    change = RecordChange(
        number=1, generation=1, at="2024-05-06T07:08:09Z", kind="report", change="added", id="r1",
        title="A call",
    )  # fmt: skip
    assert line_of(change) == "2024-05-06  report added  A call"


def test_what_has_no_line_of_its_own_is_shown_as_it_is() -> None:
    @dataclass
    class Other:
        value: int

    assert line_of(Other(3)).endswith("Other(value=3)")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("2021-08-18", "2021-08-18"), "2021-08-18"),
        (("2021-08-18", "2021-08-19"), "2021-08-18 to 2021-08-19"),
        (("2021-08-18", None), "2021-08-18"),
        ((None, None), "?"),
        ((None, None, "2021-08-20T10:00:00Z"), "2021-08-20"),
    ],
)
def test_days(days: tuple[str | None, ...], said: str) -> None:
    assert between(*days) == said


def test_how_many() -> None:
    assert [counted(n, "contacts") for n in (0, 1, 2)] == ["0 contacts", "1 contact", "2 contacts"]


@given(st.text())
def test_a_line_is_one_line_of_limited_length(text: str) -> None:
    line = cut(text)
    assert "\n" not in line
    assert len(line) <= WIDE
    assert line == text.replace("\n", " ") or len(text) > WIDE
