"""Readings to a record: the pure function that looks across reports."""

import hashlib
from collections.abc import Iterable, Sequence

from readouts.data import Tables, load_tables
from readouts.linking.contact import Shelf, Sides, assemble
from readouts.linking.merging import Group, merge
from readouts.linking.publications import Publication
from readouts.linking.reuse import Text, origins_of
from readouts.linking.roster import roster
from readouts.linking.slim import SlimReading, slim
from readouts.linking.sources import Sources
from readouts.linking.wordings import wordings
from readouts.model import Reading, Record, to_json


def link(readings: Iterable[Reading], tables: Tables | None = None) -> Record:
    """What the readings say together.

    Pure: the order of the readings does not matter, nor that one comes twice; `tables` (those
    that ship by default) tell whose voice a publisher is. Only a slim view of each reading is
    held.
    """
    return link_slim(_each_once(readings), tables if tables is not None else load_tables())


def link_slim(slims: Sequence[SlimReading], sides: Sides) -> Record:
    """As `link`, of slim views with different report ids."""
    slims = sorted(slims, key=lambda one: one.report.id)
    origins = origins_of(Text(one.footprint, _publication(one)) for one in slims)
    people = roster(named for one in slims for named in one.actors)
    groups = merge([account for one in slims for account in one.accounts])
    shelf = Shelf(people, Sources(origins), sides, _contact_of(groups))
    contacts = tuple(assemble(group, shelf) for group in groups)
    return Record(
        reports=tuple(one.report for one in slims),
        actors=people.actors,
        contacts=tuple(sorted(contacts, key=lambda contact: contact.id)),
        origins=origins,
        wordings=wordings(groups, people, {one.report.id: one.footprint for one in slims}),
    )


def _publication(one: SlimReading) -> Publication:
    return Publication(
        page=one.page,
        publisher=one.report.publisher,
        day=one.report.published,
        credits=one.credits,
    )


def _contact_of(groups: Iterable[Group]) -> dict[str, str]:
    """The contact's id for each account id."""
    return {account.id: group.accounts[0].id for group in groups for account in group.accounts}


def _each_once(readings: Iterable[Reading]) -> list[SlimReading]:
    """The slim views, one a report: of two readings of one report, the same one in any order."""
    kept: dict[str, tuple[bytes, SlimReading]] = {}
    for reading in readings:
        key = hashlib.sha256(to_json(reading)).digest()
        if reading.report.id not in kept or key > kept[reading.report.id][0]:
            kept[reading.report.id] = (key, slim(reading))
    return [one for _, one in kept.values()]
