"""The contacts of a report: who, by what means, on which day, at whose initiative."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import Contact, DateExpression, Evidence, Mode, Report, Span, Spans, in_text
from readouts.reading.actors import Cast
from readouts.reading.contacts.collect import Sighting, collect, sightings
from readouts.reading.contacts.initiator import initiator
from readouts.reading.contacts.terms import in_office
from readouts.reading.dating import date_contact
from readouts.reading.parse import Parse

_TITLE_MODES: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("video call", re.compile(r"(?i)\bvideo|\bvirtual\b|\bonline (?:meeting|summit|talks)\b")),
    (
        "phone call",
        re.compile(r"(?i)\b(?:tele)?phone\b|\bcall(?:s|ed)?\b(?! for| on)|\btelephone\b|\bspoke\b"),
    ),
    ("meeting", re.compile(r"(?i)\bmeet(?:s|ing|ings)?\b|\bmet\b|\btalks\b|\breceived\b")),
)
_DATED_AFTER = 2  # sentences after the one that names the contact in which its day may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When the report was published, as far as known, and where its text says so."""

    day: str | None
    basis: str
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A contact with the sentences that tell of it."""

    contact: Contact
    anchors: Spans


def find_contacts(
    parse: Parse,
    cast: Cast,
    *,
    report: Report,
    contents: Spans,
    dates: tuple[DateExpression, ...],
    publication: Publication,
    tables: Tables,
    title: str | None,
) -> tuple[Found, ...]:
    """All contacts in the order of the text; ids are `c1`, `c2` ...

    `contents` are the contents of statements: a contact named inside one is background.
    """
    merged = collect(sightings(parse.paragraphs, cast, contents), title_mode(title))
    ends = _sentence_ends(parse)
    return tuple(
        Found(
            contact=_contact(f"c{n}", sighting, parse, cast, dates, publication, tables, ends),
            anchors=sighting.anchors,
        )
        for n, sighting in enumerate(merged, 1)
    )


def title_mode(title: str | None) -> Mode | None:
    """The means of the contact as the report's title names it."""
    if title:
        for mode, pattern in _TITLE_MODES:
            if pattern.search(title):
                return mode
    return None


def _contact(
    name: str,
    sighting: Sighting,
    parse: Parse,
    cast: Cast,
    dates: tuple[DateExpression, ...],
    publication: Publication,
    tables: Tables,
    ends: tuple[Span, ...],
) -> Contact:
    anchor = sighting.anchors[0]
    asked = initiator(parse.text, anchor, sighting.people, cast)
    evidence: dict[str, Evidence] = {
        "mode": in_text(*sighting.word),
        "participants": in_text(*anchor),
    }
    if asked is not None:
        evidence["initiator"] = in_text(*asked[1])
    return Contact(
        id=name,
        mode=sighting.mode,
        status=sighting.status,
        participants=sighting.people,
        initiator=asked[0] if asked is not None else None,
        date=date_contact(
            text=parse.text,
            near=tuple(_near(sighting.anchors, ends)),
            dates=dates,
            published=publication.day if sighting.status == "held" else None,
            published_basis=publication.basis,
            published_evidence=publication.span,
            in_office=in_office([cast.get(i) for i in sighting.people], tables),
        ),
        evidence=evidence,
    )


def _sentence_ends(parse: Parse) -> tuple[Span, ...]:
    return tuple(
        (p.start + s.start_char, p.start + s.end_char)
        for p in parse.paragraphs
        for s in p.sentences()
    )


def _near(anchors: Spans, sentences: tuple[Span, ...]) -> Iterator[Span]:
    """The sentences that tell of the contact, and the few around the first of them."""
    yield from anchors
    at = next((i for i, s in enumerate(sentences) if s == anchors[0]), None)
    if at is not None:
        yield from (
            sentences[i]
            for i in (at - 1, *range(at + 1, at + 1 + _DATED_AFTER))
            if 0 <= i < len(sentences) and sentences[i] not in anchors
        )
