"""Many texts side by side, so that numpy can look at all of them at once."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from readouts.text.footprints import Footprint, Hashes

Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


class Pile:
    """Texts by number, in the order given: those of text `i` are `words[starts[i]:][:sizes[i]]`."""

    def __init__(self, footprints: Sequence[Footprint]) -> None:
        self.footprints = footprints
        self.sizes: Numbers = np.array([len(one) for one in footprints], dtype=np.int64)
        self.starts: Numbers = np.cumsum(self.sizes) - self.sizes
        self.words: Hashes = np.concatenate(
            [np.zeros(0, dtype=np.uint64), *(one.hashes for one in footprints)]
        )


def nth(sizes: Numbers) -> tuple[Numbers, Numbers]:
    """The number of each item's group, and its place in it; groups of `sizes` lie end to end."""
    group = np.repeat(np.arange(len(sizes)), sizes)
    return group, np.arange(len(group)) - (np.cumsum(sizes) - sizes)[group]


def heads(goes_on: Flags, count: int) -> Numbers:
    """Where groups of neighbours begin among `count` items; `goes_on[i]`: i + 1 is with i."""
    return np.flatnonzero(np.append(True, ~goes_on)) if count else np.zeros(0, dtype=np.int64)


def unions(owner: Numbers, starts: Numbers, ends: Numbers, count: int) -> Numbers:
    """How many places the half-open ranges of each of `count` owners cover together."""
    order = np.lexsort((starts, owner))
    owner, starts, ends = owner[order], starts[order], ends[order]
    step = int(ends.max(initial=0)) + 1  # lays the owners end to end, so that one pass does all
    reached = np.maximum.accumulate(owner * step + ends)
    before = np.append(0, reached[:-1]) - owner * step
    new = np.maximum(0, ends - np.maximum(starts, before))
    return np.bincount(owner, new, count).astype(np.int64)
