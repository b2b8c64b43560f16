"""Messages that somebody else brings."""

import pytest
from tests.reading.telling import cast_of

from readouts.reading.contacts.messages import carried
from readouts.reading.contacts.triggers import triggers
from readouts.reading.parse import parse


def brought(text: str) -> list[list[str]] | None:
    """Sender, recipients and bearer by their last names, of the first message."""
    cast = cast_of(text)
    for whole in parse(text).paragraphs:
        for sentence in whole.sentences():
            for trigger in triggers(sentence):
                found = carried(trigger, whole, cast)
                if found is not None:
                    groups = (found.sender, found.recipients, found.bearer)
                    return [[cast.get(i).name.split()[-1] for i in group] for group in groups]
    return None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Annalena Baerbock conveyed Olaf Scholz’s message to Mark Rutte.",
         [["Scholz"], ["Rutte"], ["Baerbock"]]),
        ("Annalena Baerbock delivered a letter from Olaf Scholz.",
         [["Scholz"], [], ["Baerbock"]]),
        ("Olaf Scholz conveyed his message to Mark Rutte.", None),
        ("Olaf Scholz sent a message to Mark Rutte.", None),
        ("Olaf Scholz met Mark Rutte.", None),
    ],
)  # fmt: skip
def test_who_sends_and_who_brings(text: str, people: list[list[str]] | None) -> None:
    assert brought(text) == people
