"""Stretches of words that pairs of texts share, for many pairs at once.

A seed is a run of two words that both texts have. Seeds on one diagonal (equally far apart in
both) with few other words between them make a stretch: so words replaced one by one are
bridged. Each pair is looked at by itself, whichever others are looked at with it.
"""

from dataclasses import dataclass, fields

import numpy as np

from readouts.linking.reuse.pile import Flags, Numbers, Pile, heads, nth
from readouts.text.footprints import Hashes, shingles

SEED = 2  # words
_GAP = 11  # words from one seed of a stretch to the next, at most
_SHORT = 6  # words: a shorter stretch is chance
_SEED_BITS = np.uint64(42)  # of a key; the others hold the number of the pair


@dataclass(frozen=True, slots=True)
class Shared:
    """Rows of shared words, in the order of pair and place; all arrays have the same length.

    Words `[a, a_end)` of the first text of a pair stand as `[b, b_end)` in the second, `same`
    of them to the letter, in so many unbroken `pieces`.
    """

    pair: Numbers
    a: Numbers
    a_end: Numbers
    b: Numbers
    b_end: Numbers
    same: Numbers
    pieces: Numbers

    def __len__(self) -> int:
        return len(self.pair)

    def take(self, rows: Flags | Numbers) -> "Shared":
        """These rows, in this order."""
        return Shared(*(getattr(self, field.name)[rows] for field in fields(self)))


def stretches(pile: Pile, first: Numbers, second: Numbers) -> Shared:
    """The stretches that texts `first[p]` and `second[p]` of the pile share, for each pair p."""
    pair, a, b = _seeds(pile, first, second)
    order = np.lexsort((a, b - a, pair))
    pair, a, b = pair[order], a[order], b[order]
    step = np.diff(a)
    line = (np.diff(pair) == 0) & (np.diff(b - a) == 0)
    begin = heads(line & (step <= _GAP), len(pair))
    size = a[np.append(begin[1:], len(a)) - 1] + SEED - a[begin] if len(begin) else begin
    breaks = np.append(1, ~(line & (step == 1)))[: len(pair)]
    pair, a, b = pair[begin], a[begin], b[begin]
    same = _same(pile, first[pair], a, second[pair], b, size)
    pieces = np.add.reduceat(breaks, begin) if len(begin) else begin
    found = Shared(pair, a, a + size, b, b + size, same, pieces).take(size >= _SHORT)
    return found.take(np.lexsort((found.b, found.a, found.pair)))


def _seeds(pile: Pile, first: Numbers, second: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Number of the pair and word index in both texts of each seed, where each has it first."""
    texts, number = np.unique(np.concatenate([first, second]), return_inverse=True)
    codes, places, counts = _firsts(pile, texts)
    starts = np.cumsum(counts) - counts

    def keys(side: Numbers) -> tuple[Hashes, Numbers]:
        """The seeds of one side of each pair, with the pair's number in front; their places."""
        pair, place = nth(counts[side])
        at = starts[side][pair] + place
        return (pair.astype(np.uint64) << _SEED_BITS) | codes[at], places[at]

    a_keys, a = keys(number[: len(first)])
    b_keys, b = keys(number[len(first) :])
    if not len(b_keys):
        return a[:0], a[:0], a[:0]
    at = np.minimum(np.searchsorted(b_keys, a_keys), len(b_keys) - 1)
    both = b_keys[at] == a_keys
    return (a_keys[both] >> _SEED_BITS).astype(np.int64), a[both], b[at[both]]


def _firsts(pile: Pile, texts: Numbers) -> tuple[Hashes, Numbers, Numbers]:
    """The different seeds of the texts, sorted by text and seed; their first places; how many."""
    text, place = nth(pile.sizes[texts])
    codes = shingles(pile.words[pile.starts[texts][text] + place], SEED)
    inside = np.flatnonzero(place + SEED <= pile.sizes[texts][text])
    text, place = text[inside], place[inside]
    codes = codes[inside] >> (np.uint64(64) - _SEED_BITS)
    keys = (text.astype(np.uint64) << _SEED_BITS) | codes
    order = np.argsort(keys, kind="stable")
    new = heads(np.diff(keys[order]) == 0, len(keys))
    first = order[new]
    return codes[first], place[first], np.bincount(text[first], minlength=len(texts))


def _same(
    pile: Pile, first: Numbers, a: Numbers, second: Numbers, b: Numbers, size: Numbers
) -> Numbers:
    """How many words of each stretch are the same in both texts."""
    row, place = nth(size)
    left = pile.words[(pile.starts[first] + a)[row] + place]
    right = pile.words[(pile.starts[second] + b)[row] + place]
    return np.bincount(row, left == right, len(size)).astype(np.int64)
