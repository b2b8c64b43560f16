"""Which items are filed under a key: millions of numbers in sorted arrays."""

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

import numpy as np
import numpy.typing as npt

from readouts.linking.keys import Numbers

Stretches = npt.NDArray[np.int64]

_NONE: Stretches = np.zeros(0, dtype=np.int64)


class Keyring:
    """Items by their keys (numbers of 64 bits). Sorted when it is asked for the first time."""

    def __init__(self) -> None:
        self._items: list[str] = []
        self._new_keys, self._new_items = array("q"), array("q")
        self._keys, self._filed = _NONE, _NONE

    def file(self, item: str, keys: Numbers) -> None:
        """File an item that is not there yet."""
        before = len(self._new_keys)
        self._new_keys.extend(keys)
        self._new_items.extend([len(self._items)] * (len(self._new_keys) - before))
        self._items.append(item)

    def drop(self, item: str) -> None:
        """Take an item out."""
        self._settle()
        keep = np.array([name != item for name in self._items], dtype=bool)[self._filed]
        self._keys, self._filed = self._keys[keep], self._filed[keep]

    def pairs(self) -> Iterator[tuple[int, str]]:
        """Every key with each item filed under it, sorted by key."""
        self._settle()
        filed = zip(self._keys.tolist(), self._filed.tolist(), strict=True)
        return ((key, self._items[number]) for key, number in filed)

    def under(self, asked: Sequence[Numbers]) -> Iterator[Mapping[str, int]]:
        """For each set of keys the items under any of them, with how many of them."""
        self._settle()
        wanted = np.concatenate([_NONE, *(np.array(keys, dtype=np.int64) for keys in asked)])
        first = np.searchsorted(self._keys, wanted, "left")
        count = np.searchsorted(self._keys, wanted, "right") - first
        edges = [0, *accumulate(len(keys) for keys in asked)]
        for start, end in pairwise(edges):
            yield self._counted(first[start:end], count[start:end])

    def _counted(self, first: Stretches, count: Stretches) -> Mapping[str, int]:
        """How often each item stands in these stretches of the sorted keys."""
        hit = np.flatnonzero(count)
        places = zip(first[hit].tolist(), count[hit].tolist(), strict=True)
        found: Counter[int] = Counter()
        for start, some in places:
            found.update(self._filed[start : start + some].tolist())
        return {self._items[number]: times for number, times in found.items()}

    def _settle(self) -> None:
        """Sort what was filed since."""
        if not self._new_keys:
            return
        keys = np.concatenate([self._keys, np.array(self._new_keys)])
        filed = np.concatenate([self._filed, np.array(self._new_items)])
        self._new_keys, self._new_items = array("q"), array("q")
        order = np.argsort(keys, kind="stable")
        self._keys, self._filed = keys[order], filed[order]
