"""A phrase and its small variants in a sequence of words: other order, inflection, words between.

Words come as keys (stems, say), so that whoever asks decides which words are the same.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

ROOM = 2  # words that may stand between those of the phrase
MANY = 4  # content words from which one of them may be another or missing


@dataclass(frozen=True, slots=True)
class Sought:
    """What to look for: the keys of a phrase's content words, in order, and its size in words."""

    keys: tuple[Hashable, ...]
    size: int

    @property
    def needed(self) -> int:
        """How many of the keys a variant must have."""
        return len(self.keys) - (len(self.keys) >= MANY)


@dataclass(frozen=True, slots=True)
class Near:
    """Words `[first, last]` of the sequence that hold `count` of the sought keys."""

    first: int
    last: int
    count: int


def near(keys: Sequence[Hashable | None], sought: Sought) -> list[Near]:
    """The places at which the phrase or a small variant stands, in order, none within another.

    `keys` has None where a clause ends: no phrase reaches over that. A place has all keys in any
    order, or of four and more all but one in theirs, with at most ROOM words more than the phrase.
    Of places that overlap, the one with most keys counts, then the shortest, then the first.
    """
    if len(sought.keys) == 1:
        return [Near(at, at, 1) for at, key in enumerate(keys) if key in sought.keys]
    found = sorted(_places(keys, sought), key=_preference)
    taken: list[Near] = []
    for one in found:
        if all(one.last < other.first or other.last < one.first for other in taken):
            taken.append(one)
    return sorted(taken, key=lambda one: one.first)


def _places(keys: Sequence[Hashable | None], sought: Sought) -> Iterator[Near]:
    """From each word of the phrase the shortest stretch behind it that has the most keys."""
    wanted = Counter(sought.keys)
    hits = [at for at, key in enumerate(keys) if key is None or key in wanted]
    for number, first in enumerate(hits):
        seen: list[Hashable] = []
        last = first
        for at in hits[number:]:
            key = keys[at]
            if key is None or at - first >= sought.size + ROOM:
                break
            if seen.count(key) < wanted[key]:
                seen.append(key)
                last = at
        if _enough(seen, sought):
            yield Near(first, last, len(seen))


def _enough(seen: Sequence[Hashable], sought: Sought) -> bool:
    """Whether all keys were seen, or all but one in the order of the phrase."""
    if len(seen) == len(sought.keys):
        return True
    rest = iter(sought.keys)
    return len(seen) >= sought.needed and all(key in rest for key in seen)


def _preference(one: Near) -> tuple[int, int, int]:
    return (-one.count, one.last - one.first, one.first)
