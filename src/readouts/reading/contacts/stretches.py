"""Whether a place lies inside one of many stretches of the text."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from readouts.model import Span


class Stretches:
    """Spans in any order, which may overlap; a question takes logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def hold(self, offset: int) -> bool:
        """Whether the character at `offset` lies inside a span."""
        before = bisect_right(self._starts, offset) - 1
        return before >= 0 and offset < self._reach[before]
