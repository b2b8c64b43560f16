"""The checks find what they are for, and nothing in a sound reading."""

from collections.abc import Callable
from dataclasses import replace

import pytest

import readouts
from fuzz_checks import wrong
from readouts.model import Reading, Segment, in_text

TEXT = (
    "President Emmanuel Macron met Chancellor Angela Merkel in Berlin on 12 May 2021. "
    "Macron said that trade grows. Merkel stressed the price of fish.\n"
)


@pytest.fixture(scope="module")
def sound() -> Reading:
    return readouts.read(TEXT, language="en")


def test_nothing_is_wrong_with_a_sound_reading(sound: Reading) -> None:
    assert len(sound.statements) >= 2
    assert sound.contacts
    assert list(wrong(sound, TEXT)) == []


def _statement(**changes: object) -> Callable[[Reading], Reading]:
    return lambda r: replace(
        r,
        statements=(replace(r.statements[0], **changes), *r.statements[1:]),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("spoilt", "message"),
    [
        (lambda r: replace(r, report=replace(r.report, text="x")), "text was changed"),
        (lambda r: replace(r, segments=r.segments[1:]), "in no segment"),
        (lambda r: replace(r, segments=(*r.segments, r.segments[0])), "two segments hold"),
        (
            lambda r: replace(r, segments=(*r.segments, Segment(kind="body", start=9, end=9))),
            "no span of the text: 9 to 9",
        ),
        (_statement(content=((0, 10_000),)), "no span of the text: 0 to 10000"),
        (_statement(cue=((-1, 3),)), "no span of the text: -1 to 3"),
        (_statement(source=((9, 10),)), "nothing but white space: 9 to 10"),
        (_statement(content=()), "has no content"),
        (_statement(evidence={"act": in_text(5, 4)}), "no span of the text: 5 to 4"),
        (_statement(speakers=("a99",)), "names actors that are not there: ['a99']"),
        (_statement(contact="c99"), "names a contact that is not there: c99"),
        (lambda r: replace(r, statements=(*r.statements, r.statements[0])), "2 nouns have the id"),
        (
            lambda r: replace(r, contacts=(replace(r.contacts[0], initiator="a99"),)),
            "names actors that are not there",
        ),
        (
            lambda r: replace(r, actors=(replace(r.actors[0], mentions=((9, 9),)), *r.actors[1:])),
            "no span of the text: 9 to 9",
        ),
        (lambda r: replace(r, warnings=["a list"]), "what JSON gives back"),
    ],
)
def test_what_is_wrong_is_told(
    spoilt: Callable[[Reading], Reading], message: str, sound: Reading
) -> None:
    assert any(message in found for found in wrong(spoilt(sound), TEXT))
