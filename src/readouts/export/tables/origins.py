"""The table of origins: reports whose text comes from one source."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import words
from readouts.model import Origin, Report, Span, Spans


@dataclass(frozen=True, slots=True)
class Item:
    """One origin."""

    origin: Origin
    reach: Reach

    @property
    def shares(self) -> tuple[float, ...]:
        """Of each report; 0 where the others have nothing of it."""
        return tuple(self.origin.shares.get(each, 0.0) for each in self.origin.reports)

    @property
    def publishers(self) -> tuple[str, ...]:
        """Of each report."""
        return self.reach.publishers(self.origin.reports)

    @property
    def urls(self) -> tuple[str, ...]:
        """Of each report."""
        return self.reach.urls(self.origin.reports)

    @property
    def passages(self) -> int:
        """How many."""
        return len(self.origin.passages)

    @property
    def report(self) -> Report | None:
        """The report that has the longest shared passage; the only one, where there is but one."""
        longest = self._longest
        reading = self.reach.reading(longest[0] if longest else self.origin.reports[0])
        return reading.report if reading else None

    @property
    def spans(self) -> Spans:
        """Where the longest shared passage stands; nowhere, where nothing is shared."""
        return (self._longest[1],) if self._longest else ()

    @property
    def text(self) -> str | None:
        """The words there."""
        return words(self.report, self.spans)

    @property
    def _longest(self) -> tuple[str, Span] | None:
        spans = [(each.a, each.a_span) for each in self.origin.passages]
        return max(spans, key=lambda found: found[1][1] - found[1][0], default=None)


def items(asked: Asked) -> Iterator[Item]:
    """One for each origin, by id."""
    reach = Reach(asked.source)
    return (Item(origin, reach) for origin in asked.source.lines(Origin))
