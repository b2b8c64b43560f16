"""The contact that a title names."""

import pytest
from tests.reading.telling import cast_of

from readouts.data import load_tables
from readouts.reading.actors import Cast, find_actors
from readouts.reading.contacts.titled import Heading, heading
from readouts.reading.parse import parse

TEXT = "German Chancellor Olaf Scholz spoke with Dutch Prime Minister Mark Rutte."


def of(title: str | None, text: str = TEXT, *, own: bool = True) -> tuple[str | None, list[str]]:
    """The means and the people that a title names."""
    cast = find_actors(parse(text), title, None, load_tables())
    found = heading(title, cast, (), own=own)
    return found.mode, [cast.get(i).name for i in found.people]


@pytest.mark.parametrize(
    ("title", "mode", "people"),
    [
        ("Chancellor Scholz’s Call with Prime Minister Rutte", "phone call",
         ["Olaf Scholz", "Mark Rutte"]),
        ("Olaf Scholz and Mark Rutte Before Their Meeting", "meeting",
         ["Olaf Scholz", "Mark Rutte"]),
        ("Olaf Scholz to meet Mark Rutte", "meeting", []),
        ("Telephone conversations with Mark Rutte and others", "phone call", []),
        ("Greetings to the people of Utrecht", "message", ["Olaf Scholz"]),
        ("A day in Utrecht", None, []),
        (None, None, []),
    ],
)  # fmt: skip
def test_what_a_title_names(title: str | None, mode: str | None, people: list[str]) -> None:
    assert of(title) == (mode, people)


def test_headlines_of_the_press_name_people_who_did_not_meet() -> None:
    title = "Scholz’s call with Rutte angers Emmanuel Macron"
    assert of(title, own=False) == ("phone call", [])


def test_those_whose_words_a_transcript_gives_took_part() -> None:
    text = TEXT + "\nMark Rutte: Good morning."
    cast: Cast = cast_of(text)
    at = text.rindex("Mark")
    labels = ((at, at + len("Mark Rutte")),)
    heard = heading("Meeting on trade", cast, labels, own=True).heard
    assert [cast.get(i).name for i in heard] == ["Mark Rutte"]
    assert heading("Phone call on trade", cast, labels, own=True) == Heading("phone call")
