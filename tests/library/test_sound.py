"""Whether a reading that comes from outside can be built on."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixtures import story

from readouts import model
from readouts.library.sound import day_fault, fault

READING = story.reading(next(iter(story.REPORTS)))
LENGTH = len(READING.report.text)


def test_the_readings_of_the_story_are_sound() -> None:
    assert [fault(story.reading(key)) for key in story.REPORTS] == [None] * len(story.REPORTS)


def test_an_empty_reading_is_sound() -> None:
    assert fault(model.Reading(report=READING.report, reader=READING.reader)) is None


def with_report(**changes: Any) -> model.Reading:
    return replace(READING, report=replace(READING.report, **changes))


def with_first(name: str, **changes: Any) -> model.Reading:
    first, *rest = getattr(READING, name)
    return replace(READING, **{name: (replace(first, **changes), *rest)})


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (with_report(text=READING.report.text + "!"), "not the one that its sha256 stands for"),
        (with_report(id="r1/s2"), "'r1/s2' is no id of a report"),
        (with_report(published="soon"), "published is 'soon', which is no ISO day"),
        (with_first("statements", content=((0, LENGTH + 1),)), f"span 0 to {LENGTH + 1} is not"),
        (with_first("statements", cue=((5, 4),)), "span 5 to 4 is not"),
        (with_first("actors", mentions=((-1, 4),)), "span -1 to 4 is not"),
        (with_first("segments", end=LENGTH + 9), f"to {LENGTH + 9} is not"),
        (with_first("dates", start=LENGTH + 9), "is not in its text"),
        (with_first("statements", speakers=("nobody",)), "no actor 'nobody'"),
        (with_first("contacts", participants=("nobody",)), "no actor 'nobody'"),
        (with_first("statements", contact="c9"), "no contact 'c9'"),
        (
            with_first("contacts", date=model.ContactDate(value="2021-02-30")),
            "has the date '2021-02-30', which is no ISO day",
        ),
        (
            with_first("contacts", evidence={"mode": model.in_text(0, LENGTH + 1)}),
            "is not in its text",
        ),
    ],
)
def test_what_is_wrong_is_said(reading: model.Reading, words: str) -> None:
    assert words in (fault(reading) or "")


def test_evidence_in_the_title_is_no_span_of_the_text() -> None:
    reading = with_first("contacts", evidence={"mode": model.in_title(0, LENGTH + 1)})
    assert fault(reading) is None


@given(st.integers(-3, LENGTH + 3), st.integers(-3, LENGTH + 3))
def test_a_span_is_sound_just_if_it_is_in_the_text(start: int, end: int) -> None:
    reading = with_first("statements", source=((start, end),))
    assert (fault(reading) is None) == (0 <= start <= end <= LENGTH)


@pytest.mark.parametrize("published", [None, "2021", "2021-03", "2021-03-04", "2021-03-04T10:00"])
def test_days_of_publication(published: str | None) -> None:
    assert day_fault(with_report(published=published)) is None
