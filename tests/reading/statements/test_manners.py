"""Sentences in the manner of many publishers, with all statements that they hold."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.reading.telling import drafts, words_at

TEXTS = Path(__file__).with_name("manners.txt").read_text(encoding="utf-8")
PARTIES = ("china", "chinese", "turkey", "kazakhstan", "norway", "iran", "russia")


def told() -> Iterator[tuple[str, list[str]]]:
    """Each sentence with its lines `source | cue | content | addressee`."""
    text, found = "", []
    for line in TEXTS.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith(" "):
            found.append(line.strip())
            continue
        if text:
            yield text, found
        text, found = line, []
    yield text, found


@pytest.mark.parametrize(("text", "found"), list(told()))
def test_what_the_sentence_holds(text: str, found: list[str]) -> None:
    lines = [
        " | ".join(
            (
                words_at(text, draft.source) or "-",
                words_at(text, draft.cue) or "-",
                words_at(text, draft.content),
                text[slice(*draft.addressee)] if draft.addressee else "-",
            )
        )
        for draft in drafts(text, parties=PARTIES)
    ]
    assert lines == found


def test_there_are_many() -> None:
    assert len(dict(told())) > 100


@pytest.mark.parametrize(
    "text",
    [
        "The focus was on trade.",
        "Trade was among the topics discussed.",
        "The talks focused on trade.",
        "An exchange of views took place on trade.",
        "It was agreed to trade.",
    ],
)
def test_all_who_met_say_what_nobody_is_named_for(text: str) -> None:
    (draft,) = drafts(text)
    assert draft.joint
    assert draft.source == ()


def test_who_is_informed_does_not_speak() -> None:
    (draft,) = drafts("The ministers were briefed on the search.")
    assert not draft.joint


def test_position_verbs_need_somebody_with_a_position() -> None:
    assert drafts("The new agenda supports families and tackles the drought.") == ()
