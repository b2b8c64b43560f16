"""Whom an office means in a report: "the Iranian president", "the Deputy Secretary"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.people import Person
from readouts.reading.actors.titles import Title, singular

GENERIC = wordset("LEADER ANY COUNTERPART")
_HEADS = wordset("HOS HOG")
_OPEN = wordset("a an another some several many other any no each")
_LITTLE = wordset("the of for to and a same respective senior top visiting new")


def indefinite(title: Title, before: str = "") -> bool:
    """Whether the phrase means nobody in particular: "a minister", "officials".

    `before` is the word before it: joined by "and" it shares what determines the first.
    """
    if title.determiner in _OPEN:
        return True
    if before == "and":
        return False
    return not title.determiner and not title.number and not title.capital and not title.countries


def fit(title: Title, person: Person) -> float:
    """How well a person fits an office, 0 for not at all.

    4: a title of the person holds all words of the office (less 0.1 for each it has more);
    3: the office is of the same class; 2: a leader who is head of state or government; 1: any.
    """
    if title.countries and person.country not in (None, *title.countries):
        return 0
    wanted = _content(title.words)
    if title.former:
        return 4.0 * any(wanted == _content(had.words) for had in person.titles if had.former)
    extra = min((len(had - wanted) for had in _offices(person) if wanted <= had), default=None)
    if extra is not None and title.kind != "COUNTERPART":
        return 4 - extra / 10 - (bool(title.countries) and person.country is None)
    if title.countries and person.country is None:
        return 0
    if title.kind in person.kinds - {"OTHER"} - GENERIC:
        return 3
    if title.kind == "LEADER":
        return 2 if person.kinds & _HEADS else float(bool(title.countries))
    return float(title.kind in ("ANY", "COUNTERPART"))


def _content(words: Iterable[str]) -> frozenset[str]:
    return frozenset(singular(tuple(words))) - _LITTLE


def _offices(person: Person) -> list[frozenset[str]]:
    """The words of each of its offices, from the text and the table."""
    found = [_content(title.words) for title in person.titles if not title.former]
    if person.linked and person.linked.now:
        found.append(_content(person.linked.now.office.lower().split()))
    return found


def best(title: Title, people: Sequence[Person], recent: Sequence[Person]) -> Person | None:
    """The person whom an office means; None if nobody fits.

    Of several who fit alike, an office with a capital ("The President", house style of the
    publisher's own) is that of the first named, else that of the one spoken of last.
    `recent` are the subjects so far, the last one at the end.
    """
    scored = [(fit(title, person), person) for person in people]
    top = max((score for score, _ in scored), default=0)
    fits = [person for score, person in scored if score == top]
    if not top or (top <= 1 and not title.countries and not recent):
        return None
    if title.capital and top > 1:
        return fits[0]
    latest = [person for person in recent if person in fits]
    return latest[-1] if latest else fits[0] if len(fits) == 1 or top > 1 else None


def all_of(title: Title, pool: Sequence[Person]) -> tuple[Person, ...]:
    """The persons of `pool` whom a plural means: "the presidents", "US senators"."""
    if title.kind in GENERIC and not title.countries:
        return tuple(pool)
    scores = {id(person): fit(title, person) for person in pool}
    floor = 1 if title.kind in GENERIC else 3
    return tuple(person for person in pool if scores[id(person)] >= floor)
