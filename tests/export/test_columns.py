"""Nouns as rows of a table."""

from dataclasses import replace

import pytest
from tests.fixtures import story

from readouts.export import CONTACT_COLUMNS, contact_row, flat_columns, flat_row
from readouts.export.columns import cell
from readouts.model import ContactDate, RecordActor, RecordReport

ACTORS = {actor.id: actor for actor in story.record().actors}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("as it is; here", "as it is; here"),
        (3, "3"),
        (0.5, "0.5"),
        (True, "True"),
        ((), ""),
        (("a", "b"), "a; b"),
        (((1, 4), (9, 12)), "1-4; 9-12"),
        (("a", "b", "c"), "a; b; c"),
    ],
)
def test_cell(value: object, text: str) -> None:
    assert cell(value) == text


def test_a_contact() -> None:
    contact = story.record_contact("first")
    row = contact_row(contact, ACTORS)
    assert tuple(row) == CONTACT_COLUMNS
    assert row["id"] == contact.id
    assert row["day"] == row["first_day"] == row["last_day"] == "2021-03-04"
    assert row["participants"] == "Mara Lindqvist; Idris Okello"
    assert row["countries"] == "XNO; XSU"
    assert row["initiator"] == "Idris Okello"
    assert row["independent"] == "2"
    assert row["sides"] == "XNO; XSU"


def test_a_contact_of_which_little_is_known() -> None:
    contact = replace(
        story.record_contact("first"),
        date=ContactDate(earliest="2021-03-01"),
        initiator="nobody-listed",
    )
    row = contact_row(contact, {})
    assert (row["day"], row["first_day"], row["last_day"]) == ("", "2021-03-01", "")
    assert (row["participants"], row["initiator"]) == ("", "nobody-listed")


def test_flat_nouns() -> None:
    report = RecordReport(id="r1", publisher="A; B", published="2021-03-04")
    row = flat_row(report)
    assert tuple(row) == flat_columns(RecordReport)
    assert "type" not in row
    assert (row["publisher"], row["url"]) == ("A; B", "")


def test_names_of_an_actor_are_joined() -> None:
    actor = RecordActor(id="a", name="A", names=("A", "B"), kind="person")
    assert flat_row(actor)["names"] == "A; B"
