"""A statement by itself, with its words, names and days."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixtures import story

from readouts.model import ContactDate, describe, words_of


def test_names_stand_for_ids_and_the_contact_gives_the_day() -> None:
    reading, contact = story.reading("north"), story.record_contact("first")
    found = describe(reading, reading.statements[0], contact)
    assert found.id == f"{reading.report.id}/{reading.statements[0].id}"
    names = {actor.name for actor in reading.actors}
    assert set(found.speakers) <= names
    assert (found.first_day, found.last_day) == contact.date.bounds
    assert describe(reading, reading.statements[0]).contact is None


def test_words_after_an_emoji_and_in_pieces() -> None:
    reading = story.reading("north")
    first, third = reading.statements[0], reading.statements[2]
    assert words_of(reading, first) == "the medical supplies 🚑 that Sundara sent in January"
    joined = replace(first, content=(first.content[0], third.content[0]))
    assert words_of(reading, joined).endswith("in January … grain exports")


@given(st.text(min_size=1), st.data())
def test_words_are_those_at_the_spans(text: str, data: st.DataObject) -> None:
    reading = story.reading("north")
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    other = replace(reading, report=replace(reading.report, text=text))
    statement = replace(reading.statements[0], content=((start, end),))
    assert words_of(other, statement) == text[start:end]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (ContactDate(value="2021-08-18"), ("2021-08-18", "2021-08-18")),
        (ContactDate(earliest="2021-08-01"), ("2021-08-01", None)),
        (ContactDate(candidates=("2021-08-19", "2021-08-17")), ("2021-08-17", "2021-08-19")),
        (ContactDate(), (None, None)),
    ],
)
def test_possible_days(date: ContactDate, expected: tuple[str | None, str | None]) -> None:
    assert date.bounds == expected
