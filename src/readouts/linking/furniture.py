"""What a site prints on every page: word runs that say nothing about where a text comes from."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from readouts.linking.passages import Footprint
from readouts.linking.reuse import SIZE, index, shared_shingles
from readouts.text.likeness import shingles

_FURNITURE = 8  # groups of texts that share a run of words but not each other's source
_MUCH = 0.5  # of the shorter text's shingles: past it two texts are of one group here


def without_furniture(texts: Sequence[Footprint]) -> list[Footprint]:
    """The texts without the word runs that stand in many texts which are otherwise different.

    Such runs are what a site prints on every page, or the fixed phrases of a ministry. Texts
    that share half of their shingles count as one here, else a wire with many reprints would
    be furniture itself.
    """
    hashes, _ = index(texts, _alike(texts))
    found, counts = np.unique(hashes, return_counts=True)
    common = frozenset(found[counts >= _FURNITURE].tolist())
    return [text.without(_marked(text, common)) for text in texts]


def _alike(texts: Sequence[Footprint]) -> list[int]:
    """For each text the smallest index of those that it is much like, itself included."""
    home = list(range(len(texts)))
    for i, j, count in shared_shingles(texts):
        if count >= _MUCH * min(len(texts[i]), len(texts[j])):
            home[j] = min(home[j], home[i])
    return home


def _marked(text: Footprint, common: frozenset[int]) -> npt.NDArray[np.bool_]:
    """A flag for each word: whether it stands in one of the `common` shingles."""
    flags = np.zeros(len(text), dtype=bool)
    for start, code in enumerate(shingles(text.hashes, SIZE).tolist()):
        if code in common:
            flags[start : start + SIZE] = True
    return flags
