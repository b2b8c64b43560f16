"""The record as entities of FollowTheMoney, which Aleph and OpenSanctions' tools read.

A line of JSON each, with `id`, `schema` and `properties` (lists of text). Reports are Articles,
contacts Events, actors Persons, PublicBodies and Organizations, statements Notes on the contact
or its report, and a Mention joins an Article to each actor that it names.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha1
from pathlib import PurePath
from typing import BinaryIO

from readouts.export.alpha2 import alpha2
from readouts.export.source import Asked
from readouts.export.tables import statements
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import days
from readouts.export.tabular import pour
from readouts.export.writers import json_lines
from readouts.model import ActorKind, Reading, RecordActor, RecordContact

Entity = dict[str, object]
_SCHEMATA: Mapping[ActorKind, str] = {
    "person": "Person",
    "country": "PublicBody",  # its government: who takes part in an Event is a LegalEntity
    "institution": "PublicBody",
    "group": "Organization",
}


def write_ftm(asked: Asked, sink: BinaryIO) -> int:
    """All entities as JSON Lines; how many."""
    return pour(json_lines(entities(asked)), sink)


def entities(asked: Asked) -> Iterator[Entity]:
    """The entities one by one: actors, reports with their mentions, contacts, statements."""
    reach = Reach(asked.source)
    yield from map(_actor, asked.source.lines(RecordActor))
    for reading in asked.source.readings():
        yield _article(reading)
        yield from _mentions(reading, reach)
    for contact in asked.source.lines(RecordContact):
        yield _event(contact, reach)
    for item in statements.items(asked):
        yield _note(item)


def entity_id(kind: str, key: str) -> str:
    """The id of what the record calls `key`: the same in every export."""
    return "readouts-" + sha1(f"{kind}\n{key}".encode(), usedforsecurity=False).hexdigest()


def _entity(
    schema: str, kind: str, key: str, /, **properties: str | Iterable[str | None] | None
) -> Entity:
    """One entity with the properties that have a value."""
    lists = {
        name: [value] if isinstance(value, str) else list(dict.fromkeys(filter(None, value or ())))
        for name, value in properties.items()
    }
    kept = {name: values for name, values in lists.items() if any(values)}
    return {"id": entity_id(kind, key), "schema": schema, "properties": kept}


def _actor(actor: RecordActor) -> Entity:
    country = (alpha2(actor.country) or "").lower()
    return _entity(
        _SCHEMATA[actor.kind], "actor", actor.id,
        name=actor.name,
        weakAlias=[name for name in actor.names if name != actor.name],
        country=country,
        wikidataId=actor.qid,
    )  # fmt: skip


def _article(reading: Reading) -> Entity:
    report = reading.report
    place = PurePath(report.url or report.external_id or report.source or report.id)
    return _entity(
        "Article", "report", report.id,
        name=report.title or place.name or report.id,
        title=report.title,
        fileName=place.name or report.id,
        sourceUrl=web(report.url),
        publisher=report.publisher,
        publishedAt=(report.published or "")[:10],
        bodyText=report.text,
        processingAgent=f"readouts {reading.reader.version}",
    )  # fmt: skip


def _mentions(reading: Reading, reach: Reach) -> Iterator[Entity]:
    """A Mention for each actor of the report that the record lists."""
    report = reading.report.id
    for actor in reading.actors:
        if named := reach.called(actor):
            yield _entity(
                "Mention", "mention", f"{report}\n{actor.id}",
                document=entity_id("report", report),
                resolved=entity_id("actor", named),
                name=actor.name,
                detectedSchema=_SCHEMATA[actor.kind],
            )  # fmt: skip


def _event(contact: RecordContact, reach: Reach) -> Entity:
    between = days(contact.date)
    who = ", ".join(reach.names(contact.participants)) or "nobody named"
    reports = [account.report for account in contact.accounts]
    present = [each for each in contact.participants if reach.actor(each)]
    asked_for = contact.initiator if contact.initiator in present else None
    return _entity(
        "Event", "contact", contact.id,
        name=f"{contact.mode}: {who}",
        summary=f"{contact.mode}, {contact.status}; {contact.independent} independent accounts",
        date=contact.date.value,
        startDate=between.first,
        endDate=between.last,
        location=contact.place,
        involved=[entity_id("actor", each) for each in present],
        organizer=entity_id("actor", asked_for) if asked_for else None,
        proof=[entity_id("report", each) for each in reports],
        recordId=contact.id,
        sourceUrl=[web(url) for url in reach.urls(reports)],
    )  # fmt: skip


def _note(item: statements.Item) -> Entity:
    """What was said, as a Note on who said it and on the contact or else the report."""
    about = ("contact", item.contact.id) if item.contact else ("report", item.report.id)
    speakers = [each for each in item.speakers.ids if each]
    said = item.statement
    return _entity(
        "Note", "statement", item.id,
        name=f"{', '.join(item.speakers.names) or 'not named'}: {said.act}",
        description=item.text,
        summary=f"{said.act}, {said.polarity}; {', '.join(said.issues) or 'no issue'}",
        entity=[entity_id("actor", each) for each in speakers] + [entity_id(*about)],
        proof=entity_id("report", item.report.id),
        keywords=(*said.issues, *said.tags),
        sourceUrl=web(item.report.url),
        publisher=item.report.publisher,
    )  # fmt: skip


def web(url: str | None) -> str | None:
    """A web address; None for another kind of place."""
    return url if url and url.startswith(("http://", "https://")) else None
