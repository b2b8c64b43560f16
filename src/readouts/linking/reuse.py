"""Which texts may share passages, found through their rare word runs in near-linear time."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from readouts.linking.passages import Footprint
from readouts.text.likeness import Hashes, shingles

SIZE = 5  # words of a shingle: five in a row are seldom shared by chance
_NEIGHBOURS = 7  # texts that each one meets in the list of a shingle: keeps boilerplate linear
_FEWEST = 3  # shingles
_SHARE = 0.02  # of the shorter text: a third of its words replaced leaves a tenth of its shingles

Indices = npt.NDArray[np.int64]


def candidates(texts: Sequence[Footprint]) -> Iterator[tuple[int, int]]:
    """Index pairs `(i, j)`, `i < j`, of texts that share enough shingles to be compared."""
    for i, j, count in shared_shingles(texts):
        if count >= max(_FEWEST, _SHARE * min(len(texts[i]), len(texts[j]))):
            yield i, j


def shared_shingles(texts: Sequence[Footprint]) -> Iterator[tuple[int, int, int]]:
    """Index pairs, `i < j`, in order, with the number of shingles they were seen to share."""
    hashes, owners = index(texts)
    pairs = [
        owners[:-lag][same] * len(texts) + owners[lag:][same]
        for lag in range(1, _NEIGHBOURS + 1)
        for same in [hashes[lag:] == hashes[:-lag]]
    ]
    codes, counts = np.unique(np.concatenate(pairs), return_counts=True)
    for code, count in zip(codes.tolist(), counts.tolist(), strict=True):
        yield *divmod(code, len(texts)), count


def index(texts: Sequence[Footprint], owner: Sequence[int] | None = None) -> tuple[Hashes, Indices]:
    """Every shingle with the text it stands in, sorted, each text once for a shingle.

    `owner` gives the number of a text's owner where that is not the text itself.
    """
    found = [shingles(text.hashes, SIZE) for text in texts]
    hashes = np.concatenate(found) if found else np.zeros(0, dtype=np.uint64)
    owners = np.repeat(
        np.arange(len(texts)) if owner is None else np.array(owner), [len(part) for part in found]
    )
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order]
    new = np.ones(len(hashes), dtype=bool)
    new[1:] = (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])
    return hashes[new], owners[new]
