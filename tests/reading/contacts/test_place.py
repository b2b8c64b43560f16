"""Where a contact took place."""

import pytest
from tests.reading.telling import cast_of

from readouts.reading.contacts.place import place_of
from readouts.reading.contacts.triggers import triggers
from readouts.reading.parse import parse


def where(text: str) -> str | None:
    """The place of the first contact of the text."""
    cast = cast_of(text)
    for whole in parse(text).paragraphs:
        for sentence in whole.sentences():
            for trigger in triggers(sentence):
                span = place_of(trigger, whole, cast)
                return text[slice(*span)] if span is not None else None
    return None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Olaf Scholz met Mark Rutte in Utrecht on Monday.", "Utrecht"),
        ("Olaf Scholz held talks with Mark Rutte in The Hague.", "Hague"),
        ("Olaf Scholz visited New Zealand.", "New Zealand"),
        ("Olaf Scholz paid a visit to Oslo.", "Oslo"),
        ("Olaf Scholz met Mark Rutte on the sidelines of the summit in Rome.", "Rome"),
        ("Olaf Scholz met Mark Rutte at the White House.", "White House"),
        ("Olaf Scholz visited Mongolia.", "Mongolia"),
        ("Olaf Scholz met Mark Rutte in Marseille in March.", "Marseille"),
        ("Olaf Scholz met Mark Rutte.", None),
        ("Olaf Scholz met Mark Rutte in May.", None),
        ("Olaf Scholz met Mark Rutte in a good mood.", None),
        ("Olaf Scholz visited Mark Rutte.", None),
        ("Olaf Scholz spoke by phone with Mark Rutte in Utrecht.", None),
        ("🙂 习近平. Olaf Scholz met Mark Rutte in Utrecht.", "Utrecht"),
    ],
)
def test_the_place(text: str, place: str | None) -> None:
    assert where(text) == place
