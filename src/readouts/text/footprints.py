"""The words of a text as hashes with their places: all that comparing many texts needs of one.

The words are those of `words.words`, to the letter, and their forms those of `words.fold`, but
found with numpy: code points are looked up in tables, which are filled as code points are met.
Only words with marks, ligatures and the like are folded one by one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from readouts.text.words import Span, fold, folds_alone, kind_of

Hashes = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int32]

_POINTS = 0x11_0000  # code points that there are
_LETTER, _ALONE = 1, 2  # of the kinds of code points; 0 is not looked up yet
_APART = 0  # in the table of folded code points: not by itself
_LONGEST = 64  # code points of a word that are hashed with numpy
_AT_ONCE = 100_000  # code points that are looked at together
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio: spreads the bits of a sum
_STEP = 0xD1342543DE82EF95  # odd; its powers tell the places in a word apart
_POWERS: Hashes = np.array([pow(_STEP, n + 1, 1 << 64) for n in range(_LONGEST)], dtype=np.uint64)


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
    return next(footprints([(report, text)]))


def footprints(texts: Iterable[tuple[str, str]]) -> Iterator[Footprint]:
    """The footprints of `(report id, text)`, in order; much faster than one by one."""
    batch: list[tuple[str, str]] = []
    size = 0
    for report, text in texts:
        batch.append((report, text))
        size += len(text)
        if size >= _AT_ONCE:
            yield from _batch(batch)
            batch, size = [], 0
    yield from _batch(batch)


def word_hashes(forms: Iterable[str]) -> Hashes:
    """A 64-bit hash of each folded word, the same in every run and on every machine."""
    return np.array([_hash(form) for form in forms], dtype=np.uint64)


def shingles(hashes: Hashes, size: int) -> Hashes:
    """The hashes of each run of `size` words, in order; empty where there are fewer words."""
    count = max(0, len(hashes) - size + 1)
    out: Hashes = np.zeros(count, dtype=np.uint64)
    for offset in range(size):
        out = _mixed(out ^ hashes[offset : offset + count])
    return out


def _batch(texts: Sequence[tuple[str, str]]) -> Iterator[Footprint]:
    """The footprints of texts that are looked at as one, with a line feed between them."""
    joined = "\n".join(text for _, text in texts)
    points = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    kinds = _kinds_of(points)
    letter, alone = kinds == _LETTER, kinds == _ALONE
    begins, ends_ = letter.copy(), letter.copy()
    begins[1:] &= ~letter[:-1]
    ends_[:-1] &= ~letter[1:]
    starts = np.flatnonzero(begins | alone)
    ends = np.flatnonzero(ends_ | alone) + 1
    hashes = _hashed(joined, points[letter | alone], starts, ends)
    bounds = np.cumsum([0, *(len(text) + 1 for _, text in texts)])
    words = np.searchsorted(starts, bounds).tolist()
    for number, (report, _) in enumerate(texts):
        part, base = slice(words[number], words[number + 1]), bounds[number]
        yield Footprint(
            report,
            hashes[part],
            (starts[part] - base).astype(np.int32),
            (ends[part] - base).astype(np.int32),
        )


def _hashed(
    text: str,
    points: npt.NDArray[np.uint32],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
) -> Hashes:
    """The hash of each word; `points` are the code points of all words without what is between."""
    if not len(starts):
        return np.zeros(0, dtype=np.uint64)
    sizes = ends - starts
    heads = np.cumsum(sizes) - sizes
    place = np.arange(len(points)) - np.repeat(heads, sizes)
    folded = _FOLDED[points]
    values = folded * _POWERS[np.minimum(place, _LONGEST - 1)]
    hashes: Hashes = _mixed(np.add.reduceat(values, heads))
    odd = np.flatnonzero((folded == _APART) | (place >= _LONGEST))
    for word in np.unique(np.searchsorted(heads, odd, side="right") - 1).tolist():
        hashes[word] = _hash(fold(text[starts[word] : ends[word]]))
    return hashes


@lru_cache(maxsize=200_000)
def _hash(form: str) -> int:
    """The hash of one folded word: its code points times the powers of their places, summed."""
    total = sum(ord(point) * pow(_STEP, n + 1, 1 << 64) for n, point in enumerate(form))
    return int(_mixed(np.array([total % (1 << 64)], dtype=np.uint64))[0])


def _mixed(values: Hashes) -> Hashes:
    out = values * _MIX
    return out ^ (out >> np.uint64(29))


_KINDS = np.zeros(_POINTS, dtype=np.uint8)
_FOLDED = np.zeros(_POINTS, dtype=np.uint64)


def _kinds_of(points: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint8]:
    """The kind of each code point; of those met for the first time, the tables are filled."""
    kinds: npt.NDArray[np.uint8] = _KINDS[points]
    if not kinds.all():
        _look_up(np.unique(points[kinds == 0]).tolist())
        kinds = _KINDS[points]
    return kinds


def _look_up(points: Sequence[int]) -> None:
    for point in points:
        character = chr(point)
        _FOLDED[point] = ord(fold(character)) if folds_alone(character) else _APART
        _KINDS[point] = kind_of(character)
