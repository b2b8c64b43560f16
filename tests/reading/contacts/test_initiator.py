"""At whose initiative a contact took place."""

import pytest
from tests.reading.telling import cast_of

from readouts.data import load_tables
from readouts.reading.contacts.initiator import initiator

OPENING = "German Chancellor Olaf Scholz spoke with Dutch Prime Minister Mark Rutte. "


def asked(text: str, *, people: int = 2) -> tuple[str, str] | None:
    """Who asked, and the words that say so."""
    cast = cast_of(text)
    ids = tuple(a.id for a in cast.actors if a.kind == "person")[:people]
    found = initiator(text, ((0, len(text)),), ids, cast, load_tables())
    return (cast.get(found[0]).name, text[slice(*found[1])]) if found is not None else None


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("The call took place at the initiative of Mark Rutte.", "Mark Rutte",
         "at the initiative of Mark Rutte"),
        ("The call took place at the request of the Dutch side.", "Mark Rutte",
         "at the request of the Dutch side"),
        ("The call took place at the Netherlands’ request.", "Mark Rutte",
         "at the Netherlands’ request"),
        ("The call was initiated by the German side.", "Olaf Scholz",
         "initiated by the German side"),
        ("The call took place on the invitation of Olaf Scholz.", "Olaf Scholz",
         "on the invitation of Olaf Scholz"),
        ("It took place upon Rutte's initiative.", "Mark Rutte", "upon Rutte's initiative"),
    ],
)  # fmt: skip
def test_who_asked(text: str, who: str, words: str) -> None:
    assert asked(OPENING + text) == (who, words)


@pytest.mark.parametrize(
    "text",
    [
        "The call was long.",
        "The call took place at the initiative of the Spanish side.",
        "They praised the initiative of Mark Rutte.",
        "They met at the station.",
        "It took place at the request of many.",
    ],
)
def test_nobody_is_known_to_have_asked(text: str) -> None:
    assert asked(OPENING + text) is None


def test_a_government_with_two_people_gives_nobody() -> None:
    text = (
        "German Chancellor Olaf Scholz and German Foreign Minister Annalena Baerbock met. "
        "It took place at the request of the German side."
    )
    assert asked(text) is None


def test_only_the_sentences_of_the_contact_count() -> None:
    text = OPENING + "The call took place at the initiative of Mark Rutte."
    cast = cast_of(text)
    ids = tuple(a.id for a in cast.actors if a.kind == "person")
    assert initiator(text, ((0, len(OPENING)),), ids, cast, load_tables()) is None
    assert initiator(text, (), ids, cast, load_tables()) is None
