"""Who else took part."""

import pytest
from tests.reading.telling import paragraph, sentence

from readouts.reading.contacts.attendance import Roster, attendees
from readouts.reading.parse import parse


def named(text: str) -> list[str]:
    whole = paragraph(text)
    return [text[slice(*span)] for span in attendees(sentence(text), whole)]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Ann Lee led the delegation.", ["Ann Lee"]),
        ("The delegation was headed by Ann Lee.", ["Ann Lee"]),
        ("The participants included Ann Lee and Bo Kim.", ["Ann Lee and Bo Kim"]),
        ("The president was joined by Ann Lee.", ["by Ann Lee"]),
        ("Ann Lee was also present.", ["Ann Lee"]),
        ("Ann Lee led the country.", []),
        ("The plan included Ann Lee.", []),
        ("Ann Lee was glad.", []),
    ],
)
def test_who_is_said_to_attend(text: str, phrases: list[str]) -> None:
    assert named(text) == phrases


def test_items_of_a_list_up_to_the_next_sentence() -> None:
    text = (
        "It rained.\nThose in attendance:\n- Ann Lee, mayor\n2. Bo Kim\nCy Doe, Oslo\n"
        "They left. It was late.\nDi Fox"
    )
    roster = Roster()
    held = [p.text for p in parse(text).paragraphs if roster.holds(p)]
    assert held == ["- Ann Lee, mayor", "2. Bo Kim", "Cy Doe, Oslo"]
