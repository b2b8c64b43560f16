"""Which texts meet, over a whole collection at once."""

from collections.abc import Sequence

import numpy as np

from readouts.linking.reuse.codes import ENOUGH, NEAR, is_whole
from readouts.linking.reuse.pile import Numbers, heads
from readouts.text.footprints import Hashes


def meetings(codes: Sequence[Hashes], near: int = NEAR) -> tuple[Numbers, Numbers]:
    """Numbers of the texts, first below second, that meet by enough codes; sorted.

    `codes` are those of each text, the texts in the order of their ids.
    """
    found = np.concatenate([np.zeros(0, dtype=np.uint64), *codes])
    owner = np.repeat(np.arange(len(codes)), [len(one) for one in codes])
    order = np.argsort(found, kind="stable")
    found, owner = found[order], owner[order]
    pairs = [np.zeros(0, dtype=np.int64)]
    for lag in range(1, min(near, len(found) - 1) + 1):
        together = np.flatnonzero(found[lag:] == found[:-lag])
        pair = owner[together] * len(codes) + owner[together + lag]
        pairs += [pair, *[pair[is_whole(found[together])]] * (ENOUGH - 1)]
    meets = np.sort(np.concatenate(pairs))
    begin = heads(np.diff(meets) == 0, len(meets))
    often = np.diff(np.append(begin, len(meets))) >= ENOUGH
    return np.divmod(meets[begin[often]], max(1, len(codes)))
