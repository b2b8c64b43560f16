"""What was not said or done is not recorded as said or done."""

import pytest

from readouts import read
from readouts.model import Reading


def told(text: str, published: str | None = "2023-10-20") -> Reading:
    return read(text, published=published, language="en")


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Modi did not criticise Russia.",
        "Secretary Blinken never said that the United States supports the plan.",
        "Chancellor Scholz did not promise to deliver tanks.",
        "President Macron did not give an update on the talks.",
        "A ceasefire was near, the minister did not say.",
    ],
)
def test_a_negated_cue_makes_no_statement(text: str) -> None:
    assert told(text).statements == ()


@pytest.mark.parametrize(
    "text",
    [
        "Secretary Blinken did not meet with Foreign Minister Lavrov on Friday.",
        "President Putin held no talks with President Biden.",
        "President Xi never visited President Zelenskyy.",
    ],
)
def test_a_negated_contact_did_not_take_place(text: str) -> None:
    assert told(text).contacts == ()


def test_negation_inside_the_content_stays_content() -> None:
    reading = told("President Macron said that France does not support the proposal.")
    assert [reading.report.text[slice(*s.content[0])] for s in reading.statements] == [
        "France does not support the proposal"
    ]


def test_a_lead_told_by_a_ministry_is_a_contact_that_took_place() -> None:
    reading = told(
        "President Putin spoke by phone with President Macron on Friday, the Kremlin said."
    )
    assert [(c.mode, c.status, c.date.value) for c in reading.contacts] == [
        ("phone call", "held", "2023-10-20")
    ]


def test_who_tells_of_a_contact_takes_no_part_in_it() -> None:
    reading = told(
        "President Biden spoke with President Putin on Friday, "
        "Kremlin spokesman Dmitry Peskov said."
    )
    names = {actor.id: actor.name for actor in reading.actors}
    people = [names[i] for i in reading.contacts[0].participants]
    assert people == ["Joe Biden", "Vladimir Putin"]


def test_a_planned_contact_has_its_stated_day() -> None:
    reading = told("President Putin will meet President Xi Jinping in Beijing on 25 October 2023.")
    assert [(c.status, c.date.value) for c in reading.contacts] == [("planned", "2023-10-25")]
