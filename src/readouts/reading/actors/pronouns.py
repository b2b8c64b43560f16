"""Whom a pronoun means by what was known before it."""

from __future__ import annotations

from dataclasses import dataclass

from readouts.reading.actors.entities import Entity, people_of
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.people import Person

_HE = wordset("he she him himself herself")
_I = wordset("i me myself")
_PLURAL = wordset("they them we both two three four five six seven eight nine ten")


@dataclass(frozen=True, slots=True)
class Known:
    """What was known before a mention: for pronouns that are asked about later.

    `subjects` are the persons who were subjects, the last one at the end; `together` those of
    the contact told of last; `plural` the last subject of several; `body` the last institution
    that was a subject; `open` says that the last subject was an office of nobody known, so that
    a "he" after it is nobody known either; `author` is who says "I" in a text that is all of it
    somebody's statement.
    """

    subjects: tuple[Person, ...] = ()
    together: tuple[Person, ...] = ()
    plural: tuple[Entity, ...] = ()
    body: tuple[Entity, ...] = ()
    near: tuple[Person, ...] = ()
    open: bool = False
    author: tuple[Entity, ...] = ()


def pronoun(word: str, known: Known, subject: tuple[Entity, ...] = ()) -> tuple[Entity, ...]:
    """Whom a pronoun means by what was known before it; `subject` spoke last."""
    if word in _PLURAL:
        return _several(word, known, subject)
    if word == "it":
        return known.body
    if word in _I and known.author:
        return known.author
    if word == "who":
        return known.near[-1:]
    if known.open and word in _HE:
        return ()
    last = people_of(subject)
    if len(last) == 1:
        return last
    return known.subjects[-1:] or known.near[-1:]


def _several(word: str, known: Known, subject: tuple[Entity, ...]) -> tuple[Entity, ...]:
    sizes = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
    options = (
        (subject, known.plural, known.together)
        if word not in sizes
        else (known.together, known.plural, subject)
    )
    wanted = sizes.get(word, 0)
    for option in options:
        if len(option) > 1 and wanted in (0, len(option)):
            return option
    return known.near[-2:] if wanted == 2 and len(known.near) > 1 else ()
