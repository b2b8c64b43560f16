"""Readings to a record: the pure function that looks across reports."""

from collections.abc import Iterable, Mapping

from readouts.data import Tables, load_tables
from readouts.linking.contact import Sides
from readouts.linking.memory import Memory
from readouts.linking.slim import SlimReading, slim
from readouts.linking.update import take
from readouts.linking.wordings import wordings
from readouts.model import Reading, Record


def link(readings: Iterable[Reading], tables: Tables | None = None) -> Record:
    """What the readings say together.

    Pure: the order of the readings does not matter, nor that one comes twice; `tables` (those
    that ship by default) tell whose voice a publisher is. Only a slim view of each reading is
    held.
    """
    return link_slim(each_once(readings), tables if tables is not None else load_tables())


def link_slim(slims: Mapping[str, SlimReading], sides: Sides) -> Record:
    """As `link`, of slim views by report id."""
    held = Memory()
    update = take(held, slims.values(), sides=sides)
    groups = list(update.groups())
    return Record(
        reports=tuple(slims[report].report for report in sorted(slims)),
        actors=update.actors,
        contacts=tuple(update.contacts()),
        origins=update.origins,
        wordings=wordings(groups, update.shelf.roster, update.actors, update.shelf.sources.of),
    )


def each_once(readings: Iterable[Reading]) -> dict[str, SlimReading]:
    """The slim views by report id: of two readings of one report, the same one in any order."""
    kept: dict[str, SlimReading] = {}
    for reading in readings:
        one = slim(reading)
        before = kept.get(one.report.id)
        if before is None or one.order > before.order:
            kept[one.report.id] = one
    return kept
