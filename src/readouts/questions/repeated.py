"""Which undertakings are one, said again?

Whether two are depends on the two alone: their parties, issues and words, the numbers and the
countries in them, and whom it was said to. Groups are made of pairs, the closest first; none holds
two that are not the same.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from readouts.linking.concepts import concepts
from readouts.questions.promises import Promise
from readouts.questions.undertakings import listed
from readouts.text.background import weight
from readouts.text.likeness import Bag, bag, likeness
from readouts.text.words import forms, keys, likeness_key

SAME = 0.5  # share of the weight of both sides' words
SHARED = 8.0  # and weight of what they share: "to work together" alone is no pledge again
_LEAST = SAME / 2 / (1 - SAME / 2)  # of either's weight that two of the same share
_NEGATIONS = frozenset(("not", "never", "no", "nor", "without"))
_NUMBER = re.compile(r"(?<![\w-])\d+(?:[.,]\d+)*")  # not that of "COVID-19"


@dataclass(frozen=True)
class Item:
    """A promise with what is compared."""

    promise: Promise

    @cached_property
    def words(self) -> Bag:
        """The stems of its words but for those of undertaking."""
        return bag(frozenset(keys(self.promise.what)) - _undertaking_stems())

    @cached_property
    def concepts(self) -> frozenset[str]:
        """What it speaks of."""
        return concepts(self.promise.what)

    @cached_property
    def issues(self) -> frozenset[str]:
        """Its issues; "other" is one where there is no other."""
        return frozenset(self.promise.version.statement.issues)

    @cached_property
    def face(self) -> tuple[object, ...]:
        """What must be equal: the parties, the numbers, and whether something is denied."""
        said = self.promise.what
        denied = not _NEGATIONS.isdisjoint(forms(said))
        speakers = () if self.promise.parties else self.promise.version.found.speakers
        return (self.promise.parties, speakers, tuple(sorted(_NUMBER.findall(said))), denied)

    @cached_property
    def rarest(self) -> list[str]:
        """The stems of which two of the same share the rarest: without it, too little is left."""
        ordered = sorted(self.words.keys, key=lambda key: (-weight(key), key))
        left, out = self.words.weight, list[str]()
        for key in ordered:
            if left < _LEAST * self.words.weight:
                break
            out.append(key)
            left -= weight(key)
        return out


def same(a: Item, b: Item) -> float:
    """How alike two undertakings are that are one (0 to 1); 0 where they are not."""
    if a.face != b.face or not _meet(a.issues, b.issues) or not _aimed_alike(a.promise, b.promise):
        return 0.0
    if a.concepts and b.concepts and not a.concepts & b.concepts:
        return 0.0
    found = likeness(a.words, b.words)
    if a.words.keys == b.words.keys and a.words.keys:
        return 1.0
    return found.both if found.both >= SAME and found.shared >= SHARED else 0.0


def repeated(promises: Iterable[Promise]) -> list[list[Promise]]:
    """The groups of undertakings that are one, in the order given."""
    items = [Item(one) for one in promises]
    group = {at: [at] for at in range(len(items))}
    for _, a, b in sorted(_pairs(items)):
        one, other = group[a], group[b]
        if one is not other and all(same(items[x], items[y]) for x in one for y in other):
            one.extend(other)
            group.update(dict.fromkeys(other, one))
    distinct = {id(places): sorted(places) for places in group.values()}
    return [[items[at].promise for at in places] for places in sorted(distinct.values())]


def _pairs(items: Sequence[Item]) -> Iterator[tuple[float, int, int]]:
    """The pairs that are one, the closest first when sorted."""
    homes: dict[tuple[object, str], list[int]] = {}
    for at, item in enumerate(items):
        seen = {other for key in item.rarest for other in homes.get((item.face, key), ())}
        for other in sorted(seen):
            if score := same(items[other], item):
                yield -score, other, at
        for key in item.rarest:
            homes.setdefault((item.face, key), []).append(at)


def _meet(a: frozenset[str], b: frozenset[str]) -> bool:
    return not a.isdisjoint(b) or not (a or b)


def _aimed_alike(a: Promise, b: Promise) -> bool:
    """Whether both name the same countries, or were said to one whom they need not name."""
    theirs, ours = a.named - a.parties, b.named - b.parties
    if theirs and ours:
        return theirs == ours
    return not a.partners.isdisjoint(b.partners) or not (a.partners or b.partners)


@cache
def _undertaking_stems() -> frozenset[str]:
    """The stems of the words that make an undertaking of whatever deed."""
    names = ("noun", "noun to", "cue", "verb", "ready", "being", "modal", "light")
    return frozenset(likeness_key(word) for name in names for word in listed(name))
