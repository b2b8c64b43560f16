"""The table of actors over all reports."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import words
from readouts.model import RecordActor, Report, Span, Spans


@dataclass(frozen=True, slots=True)
class Item:
    """One actor, with the first report that names it and where it does."""

    actor: RecordActor
    report_id: str | None
    spans: Spans
    reach: Reach

    @property
    def report(self) -> Report | None:
        """The report with its text."""
        reading = self.reach.reading(self.report_id) if self.report_id else None
        return reading.report if reading else None

    @property
    def text(self) -> str | None:
        """The words there."""
        return words(self.report, self.spans)


def items(asked: Asked) -> Iterator[Item]:
    """One for each actor, by id."""
    reach = Reach(asked.source)
    first = _first_mentions(asked, reach)
    for actor in asked.source.lines(RecordActor):
        report, span = first.get(actor.id, (None, None))
        yield Item(actor, report, (span,) if span else (), reach)


def _first_mentions(asked: Asked, reach: Reach) -> Mapping[str, tuple[str, Span]]:
    """The first report (by id) that names each actor of the record, and where it does first."""
    found: dict[str, tuple[str, Span]] = {}
    for reading in asked.source.readings():
        for actor in reading.actors:
            if actor.mentions and (named := reach.called(actor)):
                found.setdefault(named, (reading.report.id, actor.mentions[0]))
    return found
