"""The table of events; its columns are those of `export.event_columns`, with their types."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.model import Event, Spans


@dataclass(frozen=True, slots=True)
class Item:
    """One event."""

    event: Event

    @property
    def source_reports(self) -> tuple[str, ...]:
        """The reports that have it."""
        return tuple(each.report for each in self.event.sources)

    @property
    def source_publishers(self) -> tuple[str, ...]:
        """Of each report; "" where it is not known."""
        return tuple(each.publisher or "" for each in self.event.sources)

    @property
    def source_urls(self) -> tuple[str, ...]:
        """Of each report; "" where it has none."""
        return tuple(each.url or "" for each in self.event.sources)

    @property
    def source_days(self) -> tuple[str, ...]:
        """Of each report; "" where it is not known."""
        return tuple(each.published or "" for each in self.event.sources)

    @property
    def statements(self) -> tuple[str, ...]:
        """Of each text; the report alone where it tells of the contact itself."""
        texts = self.event.texts
        return tuple(f"{t.report}/{t.statement}" if t.statement else t.report for t in texts)

    @property
    def spans(self) -> tuple[Spans, ...]:
        """Of each text."""
        return tuple(each.spans for each in self.event.texts)

    @property
    def texts(self) -> tuple[str, ...]:
        """The words that show it."""
        return tuple(each.text for each in self.event.texts)


def items(asked: Asked) -> Iterator[Item]:
    """One for each event, in order of day."""
    return map(Item, asked.events())
