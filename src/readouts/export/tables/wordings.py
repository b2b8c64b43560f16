"""The tables of wordings and of their uses."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import words
from readouts.model import Report, Spans, Wording, WordingUse


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a wording."""

    wording: Wording
    use: WordingUse
    reach: Reach

    @property
    def report(self) -> Report | None:
        """The report with its text."""
        reading = self.reach.reading(self.use.report)
        return reading.report if reading else None

    @property
    def statement(self) -> str | None:
        """As commands take it."""
        return f"{self.use.report}/{self.use.statement}" if self.use.statement else None

    @property
    def speaker(self) -> str | None:
        """A name."""
        return next(iter(self.reach.names(filter(None, [self.use.speaker]))), None)

    @property
    def towards(self) -> tuple[str, ...]:
        """Names."""
        return self.reach.names(self.use.towards)

    @property
    def spans(self) -> Spans:
        """Where it stands."""
        return (self.use.span,)

    @property
    def text(self) -> str | None:
        """The words there."""
        return words(self.report, self.spans)


@dataclass(frozen=True, slots=True)
class Item:
    """One wording, shown by its first use."""

    wording: Wording
    reach: Reach

    @property
    def _first(self) -> Use | None:
        uses = self.wording.uses
        return Use(self.wording, uses[0], self.reach) if uses else None

    @property
    def years(self) -> tuple[str, ...]:
        """Those in which it was said, in order."""
        return tuple(sorted(self.wording.by_year))

    @property
    def contacts_by_year(self) -> tuple[int, ...]:
        """Of each of the years."""
        return tuple(self.wording.by_year[year] for year in self.years)

    @property
    def uses(self) -> int:
        """How many."""
        return len(self.wording.uses)

    @property
    def speaker_ids(self) -> tuple[str, ...]:
        """Who says it, each once."""
        return tuple(dict.fromkeys(each.speaker for each in self.wording.uses if each.speaker))

    @property
    def speakers(self) -> tuple[str, ...]:
        """Their names."""
        return self.reach.names(self.speaker_ids)

    @property
    def statement(self) -> str | None:
        """Of the first use."""
        return self._first.statement if self._first else None

    @property
    def report(self) -> Report | None:
        """Of the first use."""
        return self._first.report if self._first else None

    @property
    def spans(self) -> Spans:
        """Of the first use."""
        return self._first.spans if self._first else ()

    @property
    def quote(self) -> str | None:
        """The words of the first use."""
        return words(self.report, self.spans)


def items(asked: Asked) -> Iterator[Item]:
    """One for each wording, by its text."""
    reach = Reach(asked.source)
    return (Item(wording, reach) for wording in asked.source.lines(Wording))


def uses(asked: Asked) -> Iterator[Use]:
    """One for each use, by wording."""
    reach = Reach(asked.source)
    for wording in asked.source.lines(Wording):
        for use in wording.uses:
            yield Use(wording, use, reach)
