"""Which earlier statement is this one the successor of?"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from readouts.data import Tables
from readouts.questions.occasions import Said, Version
from readouts.text.likeness import Bag, bag, likeness
from readouts.text.words import keys

NEAR = 0.4  # share of the weight of both sides' words from which one may be the other's successor
SHARED = 6.0  # and weight of what they share: two rarer words, or one that few readouts have


@dataclass(frozen=True)
class Line:
    """A statement to be compared: its versions of different words, with what counts in each."""

    said: Said
    frame: frozenset[str]  # stems that any statement on the issue may hold, and so prove nothing

    @cached_property
    def bags(self) -> tuple[tuple[Version, Bag], ...]:
        """Each version with its words, those of the same words once."""
        distinct: dict[frozenset[str], Version] = {}
        for version in self.said.versions:
            distinct.setdefault(frozenset(keys(version.found.text)) - self.frame, version)
        return tuple((version, bag(stems)) for stems, version in distinct.items())


@dataclass(frozen=True, slots=True)
class Succession:
    """The versions of an earlier and a later statement that are most alike; `score` is 0 to 1."""

    before: Version
    after: Version
    score: float


def closest(line: Line, earlier: Iterable[Line]) -> Succession | None:
    """The most similar of the earlier statements; None where none is near."""
    best, score = None, 0.0
    for before in earlier:
        for old, a in before.bags:
            for new, b in line.bags:
                words = likeness(a, b)
                if words.both > score and words.both >= NEAR and words.shared >= SHARED:
                    best, score = (old, new), words.both
    return Succession(*best, score) if best else None


def frame(issue: str, countries: Collection[str], tables: Tables) -> frozenset[str]:
    """The stems of the words of an issue's label and of the names of these countries."""
    named = (one for one in tables.countries if one.code in countries)
    words = (word for one in named for word in (one.name, *one.adjectives, *one.capitals))
    return frozenset(key for phrase in (issue.replace("-", " "), *words) for key in keys(phrase))
