"""The words of a text as hashes with their places: all that comparing many texts needs of one.

The words are those of `words.words`, to the letter, but found some ten times as fast: code
points are classed by a table, and a token is folded and hashed only when it is first seen.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readouts.text.words import Span, fold, kind_of

Hashes = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int32]
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio: spreads the bits of a sum
_POINTS = 0x11_0000  # code points that there are
_TOKENS = 500_000  # whose hash is kept
_UNKNOWN, _LETTER, _ALONE = 0, 1, 2  # kinds of code points; more is outside words


@dataclass(frozen=True, slots=True, eq=False)
class Footprint:
    """The words of one text in order: their hashes, and the code points `[start, end)` of each."""

    id: str
    hashes: Hashes
    starts: Places
    ends: Places

    def span(self, first: int, last: int) -> Span:
        """The span of the words `[first, last)`."""
        return (int(self.starts[first]), int(self.ends[last - 1]))

    def __len__(self) -> int:
        return len(self.hashes)


def footprint(report: str, text: str) -> Footprint:
    """The footprint of one report's text."""
    kinds = _kinds_of(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4"))
    letter, alone = kinds == _LETTER, kinds == _ALONE
    first, last = letter.copy(), letter.copy()
    first[1:] &= ~letter[:-1]
    last[:-1] &= ~letter[1:]
    starts = np.flatnonzero(first | alone)
    ends = np.flatnonzero(last | alone) + 1
    tokens = map(text.__getitem__, map(slice, starts.tolist(), ends.tolist()))
    hashes = np.fromiter(map(_HASHES.__getitem__, tokens), dtype=np.uint64, count=len(starts))
    return Footprint(report, hashes, starts.astype(np.int32), ends.astype(np.int32))


def word_hashes(forms: Iterable[str]) -> Hashes:
    """A 64-bit hash of each folded word, the same in every run and on every machine."""
    return np.fromiter((_hash(form) for form in forms), dtype=np.uint64)


def shingles(hashes: Hashes, size: int) -> Hashes:
    """The hashes of each run of `size` words, in order; empty where there are fewer words."""
    count = max(0, len(hashes) - size + 1)
    out: Hashes = np.zeros(count, dtype=np.uint64)
    for offset in range(size):
        out = (out ^ hashes[offset : offset + count]) * _MIX
        out ^= out >> np.uint64(29)
    return out


def _hash(form: str) -> int:
    data = form.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest())


class _Hashes(dict[str, int]):
    """Tokens as they stand in texts to the hash of their folded form."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _TOKENS:
            self.clear()
        found = self[token] = _hash(fold(token))
        return found


_HASHES = _Hashes()
_KINDS = np.zeros(_POINTS, dtype=np.uint8)


def _kinds_of(points: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint8]:
    """The kind of each code point; those met for the first time are looked up one by one."""
    kinds = _KINDS[points]
    if not kinds.all():
        for point in np.unique(points[kinds == _UNKNOWN]).tolist():
            _KINDS[point] = kind_of(chr(point))
        kinds = _KINDS[points]
    return kinds
