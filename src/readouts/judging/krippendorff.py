"""Krippendorff's alpha, for any number of people, missing values and any measure of difference.

K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), in its general form:
alpha = 1 - observed difference / difference expected by chance.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

V = TypeVar("V", bound=Hashable)
Distance = Callable[[V, V], float]
"""0 for the same, up to 1 for values that have nothing in common; the order does not matter."""


def alpha(
    units: Sequence[Sequence[V]], distance: Distance[V], expected: float | None = None
) -> float | None:
    """The agreement of the values given to each unit; units with one value do not count.

    1 is full agreement, 0 what chance would give; it may be negative. `expected` is the
    difference by chance where it is known; by default that of any two values given. None where
    nothing can be said: no unit has two values, or no two values differ at all.
    """
    paired = [unit for unit in units if len(unit) > 1]
    values = [value for unit in paired for value in unit]
    if not values:
        return None
    if expected is None:
        expected = _total(values, distance) * 2 / (len(values) * (len(values) - 1))
    observed = sum(_total(unit, distance) * 2 / (len(unit) - 1) for unit in paired) / len(values)
    return 1 - observed / expected if expected else None


def pairs(units: Sequence[Sequence[V]]) -> Iterator[tuple[V, V]]:
    """Every two values of one unit."""
    return (pair for unit in units for pair in combinations(unit, 2))


def _total(values: Iterable[V], distance: Distance[V]) -> float:
    """The distances of all pairs, summed; equal values are looked at once."""
    counted = Counter(values).items()
    return sum(m * n * distance(a, b) for (a, m), (b, n) in combinations(counted, 2))
