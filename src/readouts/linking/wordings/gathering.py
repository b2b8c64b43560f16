"""Every use of each family, small variants included, each place of the text in one family."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from readouts.linking.wordings.corpus import Corpus
from readouts.linking.wordings.counting import Numbers
from readouts.linking.wordings.families import Family
from readouts.linking.wordings.lexis import Flags
from readouts.linking.wordings.longest import Phrase
from readouts.text.near import ROOM, Sought, near
from readouts.text.words import likeness_key

Place = tuple[int, int]
"""First and last word of a use, as places in the corpus."""


def gathered(families: Sequence[Family], corpus: Corpus) -> list[list[Place]]:
    """The uses of each family, in order.

    The phrases themselves come first, then what has all their words, of long phrases before
    those of short ones; what is still free then goes to the long phrase of which it has all
    words but one.
    """
    index = _Index(corpus, families)
    taken = np.zeros(len(corpus.ids), dtype=bool)
    out: list[list[Place]] = [[] for _ in families]
    turns = sorted(
        ((sought, number) for number, one in enumerate(families) for sought in one.sought),
        key=lambda turn: (-len(turn[0].keys), turn[1], -turn[0].size),
    )
    for number, one in enumerate(families):
        for phrase in one.phrases:
            out[number] += _free(phrase, taken)
    for missing in (0, 1):
        for sought, number in turns:
            if sought.needed + missing <= len(sought.keys):
                for place in index.uses(sought, missing, taken):
                    if not taken[place[0] : place[1] + 1].any():
                        taken[place[0] : place[1] + 1] = True
                        out[number].append(place)
    return [sorted(places) for places in out]


def _free(phrase: Phrase, taken: Flags) -> Iterator[Place]:
    """The places of a phrase that are still free; they then are taken."""
    size = len(phrase.words)
    for first in phrase.at.tolist():
        if not taken[first : first + size].any():
            taken[first : first + size] = True
            yield first, first + size - 1


@dataclass(frozen=True, eq=False)
class _Index:
    """Where each word of a family stands, whatever its form."""

    corpus: Corpus
    families: Sequence[Family]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """A number, from 1 on, for each key of a family."""
        keys = {str(key) for one in self.families for sought in one.sought for key in sought.keys}
        return {key: number for number, key in enumerate(sorted(keys), 1)}

    @cached_property
    def keys(self) -> Numbers:
        """The key of each word of the corpus; 0 for those of no family, -1 where a clause ends."""
        of_form = [self.numbers.get(likeness_key(form), 0) for form in self.corpus.forms]
        of_form[0] = -1
        out: Numbers = np.array(of_form, dtype=np.int32)[self.corpus.ids]
        return out

    @cached_property
    def places(self) -> list[Numbers]:
        """The places of each key."""
        at = np.flatnonzero(self.keys > 0)
        key = self.keys[at]
        order = np.argsort(key, kind="stable")
        cuts = np.cumsum(np.bincount(key, minlength=len(self.numbers) + 1))[:-1]
        return np.split(at[order].astype(np.int32), cuts)

    def uses(self, sought: Sought, missing: int, taken: Flags) -> list[Place]:
        """The free places of the phrase with at most so many of its words missing."""
        wanted = sorted(
            {self.numbers[str(key)] for key in sought.keys},
            key=lambda key: (len(self.places[key]), key),
        )
        found = {
            place
            for anchor in wanted[: missing + 1]
            for at in self._around(anchor, sought, missing, taken)
            for place in self._near(at, sought, missing)
        }
        return sorted(found, key=lambda place: (place[1] - place[0], place))

    def _around(self, anchor: int, sought: Sought, missing: int, taken: Flags) -> list[int]:
        """The free places of one key that have enough of the others near them."""
        at = self.places[anchor]
        at = at[~taken[at]]
        reach = sought.size + ROOM - 1
        window = np.clip(at[:, None] + np.arange(-reach, reach + 1), 0, len(self.keys) - 1)
        beside = self.keys[window]
        count = np.zeros(len(at), dtype=np.int32)
        for key, times in Counter(self.numbers[str(key)] for key in sought.keys).items():
            count += np.minimum((beside == key).sum(axis=1, dtype=np.int32), times)
        enough: list[int] = at[count >= len(sought.keys) - missing].tolist()
        return enough

    def _near(self, at: int, sought: Sought, missing: int) -> Iterator[Place]:
        """The uses around one place."""
        reach = sought.size + ROOM - 1
        first = max(0, at - reach)
        around = self.keys[first : at + reach + 1].tolist()
        numbers = tuple(self.numbers[str(key)] for key in sought.keys)
        for one in near([None if key < 0 else key for key in around], Sought(numbers, sought.size)):
            if one.count >= len(numbers) - missing:
                yield first + one.first, first + one.last
