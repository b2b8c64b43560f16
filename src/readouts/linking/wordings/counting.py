"""Counting by sorting: which of many codes enough contacts have."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
Codes = npt.NDArray[np.int64]

_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio: spreads the bits of a code


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """The recurring runs of `size` words, each with a number.

    `at` has the places where one begins, sorted, and `run` its number there; `first` and
    `total` have, by number, the first of these places and how many there are.
    """

    size: int
    at: Numbers
    run: Numbers
    first: Numbers
    total: Numbers

    def total_at(self, places: Numbers) -> Numbers:
        """How often the run comes up that begins at each of `places`, where one does."""
        return self.total[self.run[np.searchsorted(self.at, places)]]


def counted(size: int, at: Numbers, code: Codes, talks: Numbers, floor: int) -> Runs:
    """The runs with these codes, one a place, that at least `floor` contacts have.

    `talks` has the contact of each word and never falls. Runs are numbered in an order that
    follows from the codes alone.
    """
    order = together(code)
    same = code[order]
    begins = np.flatnonzero(np.diff(same, prepend=~same[:1]))
    if not len(begins):
        return Runs(size, at, at, at, at)
    talk = talks[at[order]]
    fresh = np.diff(talk, prepend=-1) != 0
    fresh[begins] = True
    total = np.diff(begins, append=len(same)).astype(np.int32)
    enough = np.add.reduceat(fresh, begins, dtype=np.int32) >= floor
    number = np.where(enough, np.cumsum(enough) - 1, -1).astype(np.int32)
    run = np.empty(len(at), dtype=np.int32)
    run[order] = np.repeat(number, total)
    kept = run >= 0
    return Runs(size, at[kept], run[kept], at[order[begins[enough]]], total[enough])


def together(code: Codes) -> Numbers:
    """An order of the indices in which equal codes stand together, each in order.

    As a stable argsort does, only faster: what is sorted is one number made of a hash of the
    code and the index. Where two codes share a hash, they are sorted out by themselves.
    """
    bits = np.uint64(max(1, len(code)).bit_length())
    packed = (code.view(np.uint64) * _MIX) >> bits << bits
    packed |= np.arange(len(code), dtype=np.uint64)
    packed.sort()
    order = (packed & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int32)
    packed >>= bits
    same = code[order]
    mixed = (np.diff(packed) == 0) & (np.diff(same) != 0)
    for bucket in np.unique(packed[:-1][mixed]):
        first, last = np.searchsorted(packed, [bucket, bucket + np.uint64(1)])
        order[first:last] = order[first:last][np.argsort(same[first:last], kind="stable")]
    return order
