"""The passages that two texts share word for word or nearly so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt

from readouts.model import Span
from readouts.text.likeness import Hashes, shingles, word_hashes
from readouts.text.words import words

SEED = 3  # words: a run that both texts have
_GAP = 9  # words: two seeds this near each other belong to one passage
_DRIFT = 3  # words: how many may be added or dropped between them
_SHORT = 6  # words: a shorter passage is chance


@dataclass(frozen=True, slots=True, eq=False)
class Footprint:
    """The words of a text as hashes, with their spans: all that reuse needs to know of it."""

    id: str
    hashes: Hashes
    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]

    def span(self, first: int, last: int) -> Span:
        """The span of the words `[first, last)`."""
        return (int(self.starts[first]), int(self.ends[last - 1]))

    def without(self, gone: npt.NDArray[np.bool_]) -> "Footprint":
        """The footprint without the words marked in `gone` (one flag a word)."""
        return Footprint(self.id, self.hashes[~gone], self.starts[~gone], self.ends[~gone])

    def __len__(self) -> int:
        return len(self.hashes)


@dataclass(frozen=True, slots=True)
class SharedRun:
    """Words `[a, a + a_size)` of one text that stand as `[b, b + b_size)` in the other.

    `a_same` and `b_same` count those that stand in a seed: what is the same to the letter.
    """

    a: int
    b: int
    a_size: int
    b_size: int
    a_same: int
    b_same: int


def footprint(report: str, text: str) -> Footprint:
    """The footprint of one report's text."""
    found = words(text)
    return Footprint(
        report,
        word_hashes(word.form for word in found),
        np.fromiter((word.start for word in found), dtype=np.int32),
        np.fromiter((word.end for word in found), dtype=np.int32),
    )


def shared_runs(a: Footprint, b: Footprint) -> tuple[SharedRun, ...]:
    """The runs that both texts have, in the order of `a`; replaced words inside one are bridged.

    A seed that stands in one text more than once counts where it stands first.
    """
    chains: list[list[tuple[int, int]]] = []
    recent: list[list[tuple[int, int]]] = []
    for seed in _seeds(a, b):
        recent = [chain for chain in recent if seed[0] - chain[-1][0] <= _GAP + SEED]
        home = next((chain for chain in reversed(recent) if _continues(chain[-1], seed)), None)
        if home is None:
            home = []
            chains.append(home)
            recent.append(home)
        home.append(seed)
    runs = (_run(chain) for chain in chains)
    return tuple(run for run in runs if min(run.a_size, run.b_size) >= _SHORT)


def covered(runs: Sequence[SharedRun]) -> tuple[int, int]:
    """How many words of either text stand in a shared run, to the letter."""
    return sum(run.a_same for run in runs), sum(run.b_same for run in runs)


def _seeds(a: Footprint, b: Footprint) -> Iterator[tuple[int, int]]:
    """Word indices of each seed in both texts, in the order of `a`."""
    _, at_a, at_b = np.intersect1d(
        shingles(a.hashes, SEED), shingles(b.hashes, SEED), return_indices=True
    )
    order = np.argsort(at_a)
    return cast(
        Iterator[tuple[int, int]], zip(at_a[order].tolist(), at_b[order].tolist(), strict=True)
    )


def _continues(last: tuple[int, int], seed: tuple[int, int]) -> bool:
    """Whether `seed` carries on a chain that ends with `last`."""
    ahead, beside = seed[0] - last[0], seed[1] - last[1]
    return 0 < beside <= _GAP + SEED and abs(ahead - beside) <= _DRIFT


def _run(chain: list[tuple[int, int]]) -> SharedRun:
    (a, b), (a_last, b_last) = chain[0], chain[-1]
    a_same = _union((i, i + SEED) for i, _ in chain)
    b_same = _union((j, j + SEED) for _, j in chain)
    return SharedRun(a, b, a_last + SEED - a, b_last + SEED - b, a_same, b_same)


def _union(ranges: Iterator[tuple[int, int]]) -> int:
    """The length of the union of half-open ranges."""
    total, reached = 0, 0
    for start, end in sorted(ranges):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
