"""How much two bags of words have in common, each word weighed by how rare it is in readouts."""

from collections.abc import Set
from dataclasses import dataclass

from readouts.text.background import mass


@dataclass(frozen=True, slots=True)
class Likeness:
    """Shared weight as a share (0 to 1) of each side, and the weight itself (logarithms of IDF)."""

    of_a: float
    of_b: float
    shared: float

    @property
    def least(self) -> float:
        """How much of the side that shares less is shared: high only for equals."""
        return min(self.of_a, self.of_b)

    @property
    def most(self) -> float:
        """How much of the side that shares more is shared: high for a part of the other, too."""
        return max(self.of_a, self.of_b)

    @property
    def both(self) -> float:
        """The shared share of both together: the harmonic mean of the two."""
        either = self.of_a + self.of_b
        return 2 * self.of_a * self.of_b / either if either else 0.0


_NOTHING = Likeness(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Bag:
    """A set of stems with its weight, for comparing it with many others."""

    keys: Set[str]
    weight: float


def bag(keys: Set[str]) -> Bag:
    """The set with its weight."""
    return Bag(keys, mass(keys))


def likeness(a: Bag, b: Bag) -> Likeness:
    """Compare two bags; symmetric up to swapping the sides, and exact to the bit."""
    both = a.keys & b.keys
    if not both:
        return _NOTHING
    shared = mass(both)
    return Likeness(_share(shared, a.weight), _share(shared, b.weight), shared)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
