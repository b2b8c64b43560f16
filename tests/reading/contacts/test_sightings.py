"""Mentions of contacts in texts."""

import pytest
from tests.reading.telling import cast_of

from readouts.reading.contacts.sightings import sightings
from readouts.reading.parse import parse


def told(text: str) -> list[str]:
    """A line for each mention."""
    cast = cast_of(text)
    return [
        f"{s.mode} {s.status} {'+'.join(cast.get(i).name.split()[-1] for i in s.people)}"
        for s in sightings(parse(text).paragraphs, cast, ())
    ]


def test_mentions_in_a_text() -> None:
    text = "Olaf Scholz met Mark Rutte. The meeting was attended by Annalena Baerbock."
    assert told(text) == ["meeting held Scholz+Rutte", "meeting held Baerbock"]


def test_a_mention_knows_whether_a_statement_tells_of_it() -> None:
    text = "Olaf Scholz said that he met Mark Rutte."
    cast, paragraphs = cast_of(text), parse(text).paragraphs
    assert [s.told for s in sightings(paragraphs, cast, ())] == [False]
    start = text.index("he met")
    assert [s.told for s in sightings(paragraphs, cast, ((start, len(text)),))] == [True]
    assert [s.told for s in sightings(paragraphs, cast, ((0, start),))] == [False]


@pytest.mark.parametrize("word", ["separate", "respective"])
def test_separate_talks_are_as_many_as_the_partners(word: str) -> None:
    text = f"Olaf Scholz held {word} meetings with Mark Rutte and Mario Draghi."
    assert told(text) == ["meeting held Scholz+Rutte", "meeting held Scholz+Draghi"]


def test_another_use_of_a_word_is_no_mention() -> None:
    assert told("Olaf Scholz called the tax a mistake.") == []


def test_calls_with_several_are_several() -> None:
    text = "Olaf Scholz had phone calls with Mark Rutte and Mario Draghi."
    assert told(text) == ["phone call held Scholz+Rutte", "phone call held Scholz+Draghi"]
    text = "Olaf Scholz had talks with Mark Rutte and Mario Draghi."
    assert told(text) == ["meeting held Scholz+Rutte+Draghi"]


def test_who_is_named_beside_others_talks_does_not_take_part() -> None:
    text = "Olaf Scholz confirmed the resumption of talks."
    (one,) = sightings(
        parse(text).paragraphs,
        cast_of(text),
        (),
    )
    assert one.sums_up


def test_those_who_attended_are_added() -> None:
    text = "Olaf Scholz met Mark Rutte. Scholz was joined by Annalena Baerbock."
    assert told(text) == ["meeting held Scholz+Rutte", "other held Baerbock"]


def test_a_list_of_those_who_attended() -> None:
    text = (
        "Olaf Scholz met Mark Rutte. Participants in the meeting included:\n"
        "- Foreign Minister Annalena Baerbock\n- President Emmanuel Macron"
    )
    assert told(text)[-2:] == ["other held Baerbock", "other held Macron"]
