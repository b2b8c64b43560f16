"""Readings to a record: the pure function that looks across reports."""

from collections.abc import Iterable, Iterator

from readouts.data import Tables, load_tables
from readouts.linking.contact import Sides
from readouts.linking.decisions import NONE, Decisions
from readouts.linking.memory import Memory
from readouts.linking.slim import SlimReading, slims
from readouts.linking.update import Update, take
from readouts.linking.wordings import wordings
from readouts.model import Reading, Record, RecordLine, RecordReport, Wording


def link(
    readings: Iterable[Reading], tables: Tables | None = None, decided: Decisions = NONE
) -> Record:
    """What the readings say together, and what people `decided` about contacts and people.

    Pure: the order of the readings does not matter, nor that one comes twice; `tables` (those
    that ship by default) tell whose voice a publisher is. Only a slim view of each reading is
    held.
    """
    reports, update = _taken(readings, tables, decided)
    return Record(
        reports=reports,
        actors=update.actors,
        contacts=tuple(update.contacts()),
        origins=update.origins,
        wordings=_wordings(update),
    )


def link_lines(
    readings: Iterable[Reading], tables: Tables | None = None, decided: Decisions = NONE
) -> Iterator[RecordLine]:
    """As `link`, line by line in the order of the output contract: for large records."""
    reports, update = _taken(readings, tables, decided)
    yield from reports
    yield from update.actors
    yield from update.contacts()
    yield from update.origins
    yield from _wordings(update)


def _taken(
    readings: Iterable[Reading], tables: Tables | Sides | None, decided: Decisions
) -> tuple[tuple[RecordReport, ...], Update]:
    """The reports, sorted by id, and all that follows from their readings."""
    found = each_once(readings)
    sides = tables if tables is not None else load_tables()
    update = take(Memory(), found.values(), sides=sides, decided=decided)
    return tuple(found[report].report for report in sorted(found)), update


def _wordings(update: Update) -> tuple[Wording, ...]:
    shelf = update.shelf
    return wordings(update.groups(), shelf.roster, update.actors, shelf.sources.of)


def each_once(readings: Iterable[Reading]) -> dict[str, SlimReading]:
    """The slim views by report id: of two readings of one report, the same one in any order."""
    kept: dict[str, SlimReading] = {}
    for one in slims(readings):
        before = kept.get(one.report.id)
        if before is None or one.order > before.order:
            kept[one.report.id] = one
    return kept
