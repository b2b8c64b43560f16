"""Who takes part: the people around the word of contact."""

import pytest
from tests.reading.telling import cast_of

from readouts.reading.contacts.parties import has_partner, is_attended, parties
from readouts.reading.contacts.triggers import triggers
from readouts.reading.parse import parse


def taking_part(text: str) -> list[list[str]]:
    """The names of those who take part, for each word of contact in the text."""
    cast = cast_of(text)
    return [
        [cast.get(i).name for i in parties(trigger, sentence, whole, cast)]
        for whole in parse(text).paragraphs
        for sentence in whole.sentences()
        for trigger in triggers(sentence)
    ]


BOTH = ["Olaf Scholz", "Mark Rutte"]


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz met Mark Rutte.",
        "Olaf Scholz met with Mark Rutte in Berlin.",
        "Olaf Scholz and Mark Rutte met.",
        "Olaf Scholz spoke by phone with Mark Rutte.",
        "Olaf Scholz called Mark Rutte.",
        "Olaf Scholz held a call with Mark Rutte.",
        "Olaf Scholz's call with Mark Rutte was long.",
        "A call between Olaf Scholz and Mark Rutte took place.",
        "A meeting of Olaf Scholz with Mark Rutte took place.",
        "In Berlin on Monday, Olaf Scholz hosted Mark Rutte.",
        "Olaf Scholz sent a letter to Mark Rutte.",
        "Olaf Scholz was received by Mark Rutte.",
        "Olaf Scholz will visit Berlin with Mark Rutte.",
        "Anna Weiss told reporters about the call between Olaf Scholz and Mark Rutte.",
    ],
)
def test_both_sides_are_found(text: str) -> None:
    assert taking_part(text)[0] == BOTH


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Olaf Scholz visited Rome.", ["Olaf Scholz"]),
        ("The meeting was long.", []),
        ("Olaf Scholz met Mark Rutte and Mario Draghi.",
         ["Olaf Scholz", "Mark Rutte", "Mario Draghi"]),
        ("Olaf Scholz met the press.", ["Olaf Scholz"]),
    ],
)  # fmt: skip
def test_fewer_or_more(text: str, people: list[str]) -> None:
    assert taking_part(text)[0] == people


def test_who_is_meant_by_an_office_or_a_pronoun() -> None:
    text = "Olaf Scholz travelled to meet Mark Rutte. He met him in The Hague."
    assert taking_part(text)[-1] in (BOTH, BOTH[:1])


@pytest.mark.parametrize(
    ("text", "attended"),
    [
        ("The meeting was attended by Mark Rutte.", True),
        ("Mark Rutte joined the meeting.", True),
        ("Mark Rutte took part in the meeting.", True),
        ("Taking part in the meeting were Mark Rutte and Mario Draghi.", True),
        ("Mark Rutte took notes in the meeting.", False),
        ("Mark Rutte left the meeting.", False),
        ("Olaf Scholz met Mark Rutte.", False),
    ],
)
def test_attending_adds_people_to_a_known_contact(text: str, attended: bool) -> None:
    (whole,) = parse(text).paragraphs
    (trigger,) = (t for sentence in whole.sentences() for t in triggers(sentence))
    assert is_attended(trigger) is attended


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("Olaf Scholz called Mark Rutte.", True),
        ("Olaf Scholz called the tax a mistake.", False),
        ("Olaf Scholz received a bill.", False),
        ("Olaf Scholz received Mark Rutte.", True),
        ("Olaf Scholz hosted a dinner.", True),
        ("Olaf Scholz met.", True),
    ],
)
def test_a_verb_that_takes_a_person_has_one(text: str, has: bool) -> None:
    cast = cast_of(text)
    (whole,) = parse(text).paragraphs
    found = [t for sentence in whole.sentences() for t in triggers(sentence)]
    assert all(has_partner(trigger, whole, cast) is has for trigger in found)
    assert found or not has
