"""How much two bags of words have in common, each word weighed by how rare it is in readouts."""

import hashlib
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from readouts.text.background import mass

Hashes = npt.NDArray[np.uint64]
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio: spreads the bits of a sum


@dataclass(frozen=True, slots=True)
class Likeness:
    """Shared weight as a share (0 to 1) of each side, and the weight itself (logarithms of IDF)."""

    of_a: float
    of_b: float
    shared: float

    @property
    def least(self) -> float:
        """How much of the side that shares less is shared: high only for equals."""
        return min(self.of_a, self.of_b)

    @property
    def most(self) -> float:
        """How much of the side that shares more is shared: high for a part of the other, too."""
        return max(self.of_a, self.of_b)

    @property
    def both(self) -> float:
        """The shared share of both together: the harmonic mean of the two."""
        either = self.of_a + self.of_b
        return 2 * self.of_a * self.of_b / either if either else 0.0


_NOTHING = Likeness(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Bag:
    """A set of stems with its weight, for comparing it with many others."""

    keys: Set[str]
    weight: float


def bag(keys: Set[str]) -> Bag:
    """The set with its weight."""
    return Bag(keys, mass(keys))


def likeness(a: Bag, b: Bag) -> Likeness:
    """Compare two bags; symmetric up to swapping the sides, and exact to the bit."""
    both = a.keys & b.keys
    if not both:
        return _NOTHING
    shared = mass(both)
    return Likeness(_share(shared, a.weight), _share(shared, b.weight), shared)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def word_hashes(forms: Iterable[str]) -> Hashes:
    """A 64-bit hash of each word, the same in every run and on every machine."""
    return np.fromiter((_hash(form) for form in forms), dtype=np.uint64)


def shingles(hashes: Hashes, size: int) -> Hashes:
    """The hashes of each run of `size` words, in order; empty where there are fewer words."""
    count = max(0, len(hashes) - size + 1)
    out: Hashes = np.zeros(count, dtype=np.uint64)
    for offset in range(size):
        out = (out ^ hashes[offset : offset + count]) * _MIX
        out ^= out >> np.uint64(29)
    return out


@lru_cache(maxsize=200_000)
def _hash(form: str) -> int:
    data = form.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest())
