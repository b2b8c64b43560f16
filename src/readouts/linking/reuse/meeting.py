"""Which texts meet, over a whole collection at once."""

import numpy as np

from readouts.linking.reuse.codes import NEAR, fewest, is_whole
from readouts.linking.reuse.pile import Numbers, heads
from readouts.text.footprints import Hashes


def meetings(codes: Hashes, owners: Numbers, near: int = NEAR) -> tuple[Numbers, Numbers]:
    """Numbers of the texts, first below second, that meet by enough codes; sorted.

    `codes` stand beside the numbers of the texts that have them, in the order of the texts,
    which are numbered in the order of their ids.
    """
    order = np.argsort(codes, kind="stable")
    codes, owners = codes[order], owners[order]
    new = heads((np.diff(codes) == 0) & (np.diff(owners) == 0), len(codes))
    codes, owners = codes[new], owners[new]
    count = int(owners.max(initial=0)) + 1
    meets = [np.zeros(0, dtype=np.int64)]
    for lag in range(1, min(near, len(codes) - 1) + 1):
        together = np.flatnonzero(codes[lag:] == codes[:-lag])
        pair = owners[together] * count + owners[together + lag]
        meets.append(pair << 1 | is_whole(codes[together]))
    met = np.sort(np.concatenate(meets))
    begin = heads(np.diff(met >> 1) == 0, len(met))
    after = np.append(begin[1:], len(met)) if len(begin) else begin
    first, second = np.divmod(met[begin] >> 1, count)
    held = np.bincount(owners, minlength=count)
    kept = (after - begin >= fewest(held[first], held[second])) | (met[after - 1] & 1 == 1)
    return first[kept], second[kept]
