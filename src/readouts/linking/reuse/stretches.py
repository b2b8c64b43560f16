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
_SHORT = 6  # words: a shorter stretch is chance, but for a text that is no longer itself

# Keys are sorted as one number: at most 16 bits for the pair or text, the others as needed.
_PAIRS = 1 << 13  # looked at together, which bounds the memory, too
_LONG = 1 << 20  # words of a text, past which it is not compared
_PLACE_BITS, _CODE_BITS = 20, 28


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
    parts = [
        _some(pile, first[at : at + _PAIRS], second[at : at + _PAIRS], at)
        for at in range(0, max(1, len(first)), _PAIRS)
    ]
    columns = (
        np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Shared)
    )
    return parts[0] if len(parts) == 1 else Shared(*columns)


def _some(pile: Pile, first: Numbers, second: Numbers, offset: int) -> Shared:
    """The stretches of some pairs, which are numbered from `offset` on."""
    pair, a, b = _seeds(pile, first, second)
    line, a = _by_line(pair, a, b)
    step = np.diff(a)
    on_line = np.diff(line) == 0
    begin = heads(on_line & (step <= _GAP), len(a))
    size = a[np.append(begin[1:], len(a)) - 1] + SEED - a[begin] if len(begin) else begin
    breaks = np.append(1, ~(on_line & (step == 1)))[: len(a)]
    pieces = np.add.reduceat(breaks, begin) if len(begin) else begin
    pair, drift = line[begin] >> (_PLACE_BITS + 1), line[begin] & ((_LONG << 1) - 1)
    shorter = np.minimum(pile.sizes[first], pile.sizes[second])[pair]
    long = size >= np.minimum(_SHORT, shorter)
    pair, a, size, pieces = pair[long], a[begin][long], size[long], pieces[long]
    b = a + drift[long] - _LONG
    same = _same(pile, first[pair], a, second[pair], b, size)
    found = Shared(pair + offset, a, a + size, b, b + size, same, pieces)
    return found.take(np.lexsort((found.b, found.a, found.pair)))


def _by_line(pair: Numbers, a: Numbers, b: Numbers) -> tuple[Numbers, Numbers]:
    """Seeds sorted by pair, diagonal and place: pair and diagonal as one number, place in `a`."""
    line = (pair << (_PLACE_BITS + 1)) | (b - a + _LONG)
    keys = (line.astype(np.uint64) << np.uint64(_PLACE_BITS)) | a.astype(np.uint64)
    keys.sort()
    place = keys & np.uint64(_LONG - 1)
    return (keys >> np.uint64(_PLACE_BITS)).astype(np.int64), place.astype(np.int64)


def _seeds(pile: Pile, first: Numbers, second: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Number of the pair and word index in both texts of each seed, where each has it first."""
    texts, number = np.unique(np.concatenate([first, second]), return_inverse=True)
    codes, places, counts = _firsts(pile, texts)
    starts = np.cumsum(counts) - counts

    def keys(side: Numbers) -> tuple[Hashes, Numbers]:
        """The seeds of one side of each pair, with the pair's number in front; their places."""
        pair, place = nth(counts[side])
        at = starts[side][pair] + place
        return (pair.astype(np.uint64) << np.uint64(_CODE_BITS)) | codes[at], places[at]

    a_keys, a = keys(number[: len(first)])
    b_keys, b = keys(number[len(first) :])
    if not len(b_keys):
        return a[:0], a[:0], a[:0]
    at = np.minimum(np.searchsorted(b_keys, a_keys), len(b_keys) - 1)
    both = b_keys[at] == a_keys
    return (a_keys[both] >> np.uint64(_CODE_BITS)).astype(np.int64), a[both], b[at[both]]


def _firsts(pile: Pile, texts: Numbers) -> tuple[Hashes, Numbers, Numbers]:
    """The different seeds of the texts, sorted by text and seed; their first places; how many."""
    text, place = nth(pile.sizes[texts])
    codes = shingles(pile.words[pile.starts[texts][text] + place], SEED)
    inside = np.flatnonzero(place + SEED <= np.minimum(pile.sizes[texts], _LONG)[text])
    seed = (text[inside].astype(np.uint64) << np.uint64(_CODE_BITS)) | (
        codes[inside] >> np.uint64(64 - _CODE_BITS)
    )
    keys = (seed << np.uint64(_PLACE_BITS)) | place[inside].astype(np.uint64)
    keys.sort()
    seed = keys >> np.uint64(_PLACE_BITS)
    new = heads(np.diff(seed) == 0, len(keys))
    seed, keys = seed[new], keys[new]
    return (
        seed & np.uint64((1 << _CODE_BITS) - 1),
        (keys & np.uint64(_LONG - 1)).astype(np.int64),
        np.bincount((seed >> np.uint64(_CODE_BITS)).astype(np.int64), minlength=len(texts)),
    )


def _same(
    pile: Pile, first: Numbers, a: Numbers, second: Numbers, b: Numbers, size: Numbers
) -> Numbers:
    """How many words of each stretch are the same in both texts."""
    row, place = nth(size)
    left = pile.words[(pile.starts[first] + a)[row] + place]
    right = pile.words[(pile.starts[second] + b)[row] + place]
    return np.bincount(row, left == right, len(size)).astype(np.int64)
