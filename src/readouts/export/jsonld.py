"""Statements as JSON-LD: W3C Web Annotations on the reports, with PROV and schema.org.

Every statement is an oa:Annotation. Its body is a schema:Quotation, its targets are the pieces of
the report's text where it stands, each with a TextPositionSelector (code points of the frozen
text, as the Web Annotation Data Model has it) and a TextQuoteSelector. The texts themselves are
not in the file: a report says the SHA-256 of its own. The context is in the file (context.json),
so that nothing needs the network.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, BinaryIO
from urllib.parse import quote

import msgspec

from readouts.export.ftm import web
from readouts.export.source import Asked
from readouts.export.tables import statements
from readouts.export.tables.words import days
from readouts.model import (
    ActorKind,
    Reader,
    Reading,
    RecordActor,
    RecordContact,
    Report,
    Span,
    to_json,
)

Node = dict[str, Any]
AROUND = 32  # code points of prefix and suffix
_URN = "urn:readouts:"
_WIKIDATA = "http://www.wikidata.org/entity/"
_TYPES: Mapping[ActorKind, str] = {
    "person": "Person",
    "country": "Country",
    "institution": "GovernmentOrganization",
    "group": "Organization",
}


def write_jsonld(asked: Asked, sink: BinaryIO) -> int:
    """One JSON-LD document, node by node; how many statements."""
    count, comma = 0, b"\n"
    sink.write(b'{"@context":' + to_json(context()) + b',"@graph":[')
    for node in nodes(asked):
        sink.write(comma + to_json(node))
        count += node["type"] == "Annotation"
        comma = b",\n"
    sink.write(b"\n]}\n")
    return count


def nodes(asked: Asked) -> Iterator[Node]:
    """Actors, contacts, reports, and then what was said."""
    yield from map(_actor, asked.source.lines(RecordActor))
    yield from map(_contact, asked.source.lines(RecordContact))
    readers: set[str] = set()
    for reading in asked.source.readings():
        if (agent := _agent(reading.reader)) not in readers:
            readers.add(agent)
            yield _software(reading.reader)
        yield _report(reading.report)
        yield _activity(reading)
    yield from map(_annotation, statements.items(asked))


@cache
def context() -> Mapping[str, Any]:
    """The terms of the document."""
    text = files("readouts.export").joinpath("context.json").read_bytes()
    found: Mapping[str, Any] = msgspec.json.decode(text)
    return found


def urn(kind: str, key: str) -> str:
    """The name of something of this record, for RDF."""
    return f"{_URN}{kind}:{quote(key, safe=':.')}"


def _known(**values: object) -> Node:
    """A node of what is known."""
    return {name: value for name, value in values.items() if value not in (None, "", (), [])}


def _actor(actor: RecordActor) -> Node:
    return _known(
        id=urn("actor", actor.id),
        type=_TYPES[actor.kind],
        name=actor.name,
        alternateName=[name for name in actor.names if name != actor.name],
        nationality=urn("country", actor.country) if actor.country else None,
        sameAs=_WIKIDATA + actor.qid if actor.qid else None,
    )


def _contact(contact: RecordContact) -> Node:
    between = days(contact.date)
    place = _known(type="Place", name=contact.place) if contact.place else None
    return _known(
        id=urn("contact", contact.id),
        type=["Event", "Entity"],
        identifier=contact.id,
        mode=contact.mode,
        status=contact.status,
        startDate=between.first,
        endDate=between.last,
        location=place,
        attendee=[urn("actor", each) for each in contact.participants],
        organizer=urn("actor", contact.initiator) if contact.initiator else None,
        superEvent=urn("contact", contact.part_of) if contact.part_of else None,
        subjectOf=[urn("report", each.report) for each in contact.accounts],
        wasDerivedFrom=[urn("report", each.report) for each in contact.accounts],
    )


def _report(report: Report) -> Node:
    publisher = report.publisher
    about = (
        _known(id=urn("publisher", publisher), type="Organization", name=publisher)
        if publisher
        else None
    )
    return _known(
        id=urn("report", report.id),
        type=["NewsArticle", "Entity"],
        identifier=report.id,
        headline=report.title,
        url=iri(report.url),
        sha256=report.sha256,
        datePublished=report.published,
        inLanguage=report.language,
        publisher=about,
        wasAttributedTo=about and about["id"],
    )


def _agent(reader: Reader) -> str:
    return urn("reader", f"{reader.version}:{reader.tables}:{reader.model}")


def _software(reader: Reader) -> Node:
    return _known(
        id=_agent(reader),
        type="SoftwareAgent",
        name="Readouts",
        softwareVersion=f"{reader.version}, tables {reader.tables}, model {reader.model}",
    )


def _activity(reading: Reading) -> Node:
    return _known(
        id=urn("reading", reading.report.id),
        type="Activity",
        used=urn("report", reading.report.id),
        wasAssociatedWith=_agent(reading.reader),
    )


def _annotation(item: statements.Item) -> Node:
    report, said = item.report, item.statement
    return _known(
        id=urn("statement", item.id),
        type="Annotation",
        motivation="oa:describing",
        body=_quotation(item),
        target=[
            {
                "type": "SpecificResource",
                "source": urn("report", report.id),
                "selector": selectors(report.text, span),
            }
            for span in said.content
        ],
        wasGeneratedBy=urn("reading", report.id),
        wasDerivedFrom=[urn("report", report.id)],
        wasAttributedTo=_agent(item.reading.reader),
    )


def _quotation(item: statements.Item) -> Node:
    said = item.statement
    return _known(
        id=urn("quotation", item.id),
        type="Quotation",
        identifier=item.id,
        text=item.text,
        creator=[urn("actor", each) for each in item.speakers.ids if each],
        recordedAt=urn("contact", item.contact.id) if item.contact else None,
        isPartOf=urn("report", item.report.id),
        kind=said.kind,
        act=said.act,
        polarity=said.polarity,
        party=said.party,
        recipient=item.recipient,
        addressee=item.addressee,
        keywords=(*said.issues, *said.tags),
        confidence=str(said.confidence),
    )


def selectors(text: str, span: Span) -> list[Node]:
    """Two ways to find one piece of a text again: by position, and by its words."""
    start, end = span
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        },
    ]


def iri(url: str | None) -> str | None:
    """A web address with the characters escaped that no IRI may have."""
    found = web(url)
    return quote(found, safe="%/:=&?~#+!$,;'@()*[]", encoding="utf-8") if found else None
