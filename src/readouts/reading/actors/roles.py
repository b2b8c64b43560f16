"""Whom an office means in a report: "the Iranian president", "the Deputy Secretary"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readouts.reading.actors.kinds import GENERIC, singular
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.actors.people import Person
from readouts.reading.actors.titles import Title

_LONGEST_SHORT = 6  # letters of an acronym
_HEADS = wordset("HOS HOG")
_HEAD = 2  # how well one of them fits "leader"
_OPEN = wordset("a an another some several many other any no each")
_RANKS = wordset("deputy vice assistant associate under shadow first second acting former chief")
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


def bare(title: Title) -> bool:
    """Whether a plural has neither article nor number nor country: "foreign ministers"."""
    return not (title.determiner or title.number or title.countries)


def fit(title: Title, person: Person) -> float:
    """How well a person fits an office, 0 for not at all.

    4: a title of the person holds all words of the office (less 0.1 for each that it has more
    and that makes it another's: "deputy");
    3: the office is of the same class; 2: a leader who is head of state or government; 1: any.
    """
    if title.countries and person.country not in (None, *title.countries):
        return 0
    wanted = _content(title.words)
    if title.former:
        return 4.0 * any(wanted == _content(had.words) for had in person.titles if had.former)
    offices = _offices(person, title.noun)
    extra = min((_more(had - wanted) for had in offices if wanted <= had), default=None)
    if extra is None and any(_abbreviated(title.words, had.words) for had in person.titles):
        extra = 1
    if extra is not None and title.kind != "COUNTERPART":
        return 4 - extra / 10 - (bool(title.countries) and person.country is None)
    if title.countries and person.country is None:
        return 0
    if title.kind in person.kinds - {"OTHER"} - GENERIC:
        return 3
    if title.kind == "LEADER":
        return 2 if person.kinds & _HEADS else float(bool(title.countries))
    return float(title.kind in ("ANY", "COUNTERPART"))


def _more(words: frozenset[str]) -> int:
    """How many of the words make an office another one: "deputy minister", "former minister"."""
    return len(words & _RANKS)


def _abbreviated(words: Sequence[str], office: Sequence[str]) -> bool:
    """Whether an office has its body in short: "CBI governor", "governor of the Central Bank"."""
    short = [word for word in words if word.isalpha() and not lexicon().of(word)]
    rest = [word for word in words if word not in short]
    if (
        len(short) != 1
        or len(short[0]) > _LONGEST_SHORT
        or not rest
        or not set(rest) <= set(office)
    ):
        return False
    initials = "".join(word[0] for word in office if word not in _LITTLE)
    start = short[0] if len(short[0]) < 3 else short[0][:-1]  # the last may be its country's
    return start in initials


def _content(words: Iterable[str]) -> frozenset[str]:
    return frozenset(singular(tuple(words))) - _LITTLE


def _offices(person: Person, noun: str) -> list[frozenset[str]]:
    """The words of its offices of that head noun, from the text, and of that in the table.

    "The president" is nobody who is "special envoy of the president".
    """
    head = singular((noun,))
    had = [title for title in person.titles if not title.former and singular((title.noun,)) == head]
    found = [_content(title.words) for title in had]
    if person.linked and person.linked.now:
        found.append(_content(person.linked.now.office.lower().split()))
    return found


def best(
    title: Title,
    people: Sequence[Person],
    recent: Sequence[Person],
    together: Sequence[Person] = (),
) -> Person | None:
    """The person whom an office means; None if nobody fits.

    Of several who fit alike, an office with a capital ("The President", house style of the
    publisher's own) is that of the first named, else that of the one spoken of last, before all
    of those who are `together` in the contact told of.
    `recent` are the subjects so far, the last one at the end.
    """
    scored = [(fit(title, person), person) for person in people]
    top = max((score for score, _ in scored), default=0)
    fits = [person for score, person in scored if score == top]
    if not top or (top <= 1 and not title.countries and not recent):
        return None
    if title.capital and top > 1:
        return fits[0]
    met = [person for person in fits if person in together]
    if top > 1 and len(met) == 1 and not (recent and recent[-1] in fits):
        return met[0]
    latest = [person for person in recent if person in fits]
    return latest[-1] if latest else fits[0] if len(fits) == 1 or top > 1 else None


def of_field(title: Title, recent: Sequence[Person]) -> Person | None:
    """The last subject who works in the field that an office tells of: "the top general".

    For offices that nobody has by their words: an army's chief of staff is a commander, too.
    """
    field = fields(title.words)
    for person in reversed(recent):
        agrees = not title.countries or person.country in title.countries
        words = [word for had in person.titles if not had.former for word in had.words]
        if field and agrees and not field.isdisjoint(fields(words)):
            return person
    return None


def fields(words: Iterable[str]) -> frozenset[str]:
    """The fields of work that the words of an office tell of: "military", "parliament"."""
    found = (lexicon().value("field", word) for word in singular(tuple(words)))
    return frozenset(field for field in found if field)


def all_of(title: Title, pool: Sequence[Person]) -> tuple[Person, ...]:
    """The persons of `pool` whom a plural means: "the presidents", "US senators"."""
    if title.kind in GENERIC and not title.countries:
        return tuple(pool)
    scores = {id(person): fit(title, person) for person in pool}
    floor = 1 if title.kind in GENERIC else 3
    return tuple(person for person in pool if scores[id(person)] >= floor)


def heads(title: Title, pool: Sequence[Person]) -> tuple[Person, ...]:
    """The heads of states and governments of `pool`: "the leaders of Oman and Chile"."""
    return tuple(person for person in pool if fit(title, person) >= _HEAD)
