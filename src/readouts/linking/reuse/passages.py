"""The passages that pairs of texts share word for word or nearly so, for many pairs at once.

A passage is made of stretches of which each goes on soon after where another ends, in both
texts, with a few words added or dropped between them.
"""

import numpy as np

from readouts.linking.reuse.pile import Flags, Numbers, Pile, heads
from readouts.linking.reuse.stretches import SEED, Shared, stretches

_GAP = 9  # words between two stretches of one passage
_DRIFT = 3  # words: how many may be added or dropped there
_LOOK_BACK = 4  # stretches, in the order of the first text


def passages(pile: Pile, first: Numbers, second: Numbers) -> Shared:
    """The passages that texts `first[p]` and `second[p]` of the pile share, for each pair p."""
    return _joined(stretches(pile, first, second))


def _joined(rows: Shared) -> Shared:
    before = np.arange(len(rows))
    for back in range(_LOOK_BACK, 0, -1):  # the nearest that fits is written last
        later = np.arange(back, len(rows))
        later = later[_goes_on(rows, later - back, later)]
        before[later] = later - back
    while not np.array_equal(before, before[before]):
        before = before[before]
    order = np.argsort(before, kind="stable")
    rows, before = rows.take(order), before[order]
    begin = heads(np.diff(before) == 0, len(rows))
    if not len(begin):
        return rows
    return Shared(
        rows.pair[begin],
        np.minimum.reduceat(rows.a, begin),
        np.maximum.reduceat(rows.a_end, begin),
        np.minimum.reduceat(rows.b, begin),
        np.maximum.reduceat(rows.b_end, begin),
        np.add.reduceat(rows.same, begin),
        np.add.reduceat(rows.pieces, begin),
    )


def _goes_on(rows: Shared, one: Numbers, after: Numbers) -> Flags:
    """Whether row `after[i]` goes on where row `one[i]` ends."""
    a_gap, b_gap = rows.a[after] - rows.a_end[one], rows.b[after] - rows.b_end[one]
    near: Flags = (np.minimum(a_gap, b_gap) >= -SEED) & (np.maximum(a_gap, b_gap) <= _GAP)
    further = (rows.a_end[after] > rows.a_end[one]) & (rows.b_end[after] > rows.b_end[one])
    alike: Flags = (np.abs(a_gap - b_gap) <= _DRIFT) & (rows.pair[one] == rows.pair[after])
    return near & further & alike
