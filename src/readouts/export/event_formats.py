"""The formats that events can be written in, as a table."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from readouts.export.event_columns import EVENT_COLUMNS, event_row
from readouts.export.gdelt import gdelt2_lines, gdelt_lines
from readouts.export.polecat import polecat_lines
from readouts.export.source import Asked
from readouts.export.writers import csv_lines, json_lines, safe
from readouts.model import Event

NO_DAY = "their day is not known"
NO_TYPE = "PLOVER has no type for their act"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFormat:
    """How events are written, and what the layout needs of each."""

    lines: Callable[[Iterable[Event]], Iterator[bytes]]
    needs_day: bool = False
    needs_type: bool = False

    def lacks(self, event: Event) -> str | None:
        """Why the layout cannot hold the event, or None."""
        if self.needs_type and event.coding.plover_type is None:
            return NO_TYPE
        return NO_DAY if self.needs_day and event.day is None else None


EVENT_FORMATS: Mapping[str, EventFormat] = {
    "csv": EventFormat(
        lines=lambda events: csv_lines(EVENT_COLUMNS, map(event_row, events)),
    ),
    "jsonl": EventFormat(lines=json_lines),
    "polecat": EventFormat(
        lines=polecat_lines,
        needs_day=True,
        needs_type=True,
    ),
    "gdelt": EventFormat(
        lines=gdelt_lines,
        needs_day=True,
    ),
    "gdelt2": EventFormat(lines=gdelt2_lines, needs_day=True),
}


def event_lines(
    name: str, events: Iterable[Event], within: int = 0, count: Counter[str | None] | None = None
) -> Iterator[bytes]:
    """The lines of a file in the format `name`.

    `within`: in a layout that needs a day, an event whose possible days are at most so many days
    apart is given the last of them. `count` counts the events written under None, and those left
    out under the reason.
    """
    format_ = EVENT_FORMATS[name]
    counted = Counter[str | None]() if count is None else count
    return format_.lines(_fitting(format_, events, within, counted))


def write_events(name: str, asked: Asked, sink: BinaryIO) -> int:
    """Write events in the format `name`; how many, what is left out being counted in `asked`."""
    count = Counter[str | None]()
    lines = event_lines(name, asked.events(), asked.within, count)
    if name == "csv" and asked.safe_cells:
        rows = map(event_row, _fitting(EVENT_FORMATS[name], asked.events(), 0, count))
        lines = csv_lines(EVENT_COLUMNS, map(safe, rows))
    for line in lines:
        sink.write(line)
    asked.left_out.update({reason: n for reason, n in count.items() if reason})
    return count[None]


def _fitting(
    format_: EventFormat, events: Iterable[Event], within: int, count: Counter[str | None]
) -> Iterator[Event]:
    for event in events:
        given = dated(event, within) if format_.needs_day else event
        lacking = format_.lacks(given)
        count[lacking] += 1
        if lacking is None:
            yield given


def dated(event: Event, within: int) -> Event:
    """The event under its last possible day, where the days are at most `within` apart."""
    if event.day or not (event.earliest and event.latest):
        return event
    apart = date.fromisoformat(event.latest) - date.fromisoformat(event.earliest)
    return replace(event, day=event.latest) if apart.days <= within else event
