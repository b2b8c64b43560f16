"""Which texts meet, over a whole collection at once."""

import numpy as np

from readouts.linking.reuse.codes import NEAR, fewest, is_whole
from readouts.linking.reuse.pile import Numbers, heads
from readouts.text.footprints import Hashes

_AT_ONCE = 10_000  # texts whose meetings with later ones are counted together, for the memory


def meetings(codes: Hashes, owners: Numbers, near: int = NEAR) -> tuple[Numbers, Numbers]:
    """Numbers of the texts, first below second, that meet by enough codes; sorted.

    `codes` stand beside the numbers of the texts that have them; the texts are numbered in the
    order of their ids.
    """
    order = np.lexsort((owners, codes))
    codes, owners = codes[order], owners[order]
    new = np.append(True, (codes[1:] != codes[:-1]) | (owners[1:] != owners[:-1]))[: len(codes)]
    codes, owners = codes[new], owners[new]
    held = np.bincount(owners)
    shared = np.append(codes[1:] == codes[:-1], False)[: len(codes)]
    shared[1:] |= codes[1:] == codes[:-1]
    codes, owners = codes[shared], owners[shared]
    blocks = range(0, len(held), _AT_ONCE)
    found = [_met(codes, owners, held, near, start) for start in blocks]
    empty = np.zeros(0, dtype=np.int64)
    return (
        np.concatenate([empty, *(first for first, _ in found)]),
        np.concatenate([empty, *(second for _, second in found)]),
    )


def _met(
    codes: Hashes, owners: Numbers, held: Numbers, near: int, start: int
) -> tuple[Numbers, Numbers]:
    """The pairs whose first text is one of the block from `start` on."""
    inside = (owners >= start) & (owners < start + _AT_ONCE)
    places = np.flatnonzero(inside)
    meets = [np.zeros(0, dtype=np.int64)]
    for lag in range(1, near + 1):
        places = places[places + lag < len(codes)]
        place = places[codes[places + lag] == codes[places]]
        pair = owners[place] * len(held) + owners[place + lag]
        meets.append(pair << 1 | is_whole(codes[place]))  # the last bit: this code is enough
    met = np.sort(np.concatenate(meets))
    begin = heads(np.diff(met >> 1) == 0, len(met))
    after = np.append(begin[1:], len(met))[: len(begin)]
    first, second = np.divmod(met[begin] >> 1, len(held))
    kept = (after - begin >= fewest(held[first], held[second])) | (met[after - 1] & 1 == 1)
    return first[kept], second[kept]
