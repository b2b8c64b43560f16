"""The contacts of a report: who, by what means, on which day, at whose initiative."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import (
    Contact,
    ContactDate,
    DateExpression,
    Evidence,
    Mode,
    PublishedBasis,
    Span,
    Spans,
    in_text,
)
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
        re.compile(r"(?i)\b(?:tele)?phone\b|\bcall(?:s|ed)?\b(?! for| on)|\bspoke\b"),
    ),
    ("meeting", re.compile(r"(?i)\bmeet(?:s|ing|ings)?\b|\bmet\b|\btalks\b|\breceived\b")),
)
_DATED_AFTER = 2  # sentences after the one that names the contact in which its day may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When the report was published, as far as known, and where its text says so."""

    day: str | None
    basis: PublishedBasis
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A contact with the sentences that tell of it, the first of them first."""

    contact: Contact
    anchors: Spans


def find_contacts(
    parse: Parse,
    cast: Cast,
    *,
    contents: Spans,
    dates: tuple[DateExpression, ...],
    publication: Publication,
    tables: Tables,
    title: str | None,
) -> tuple[Found, ...]:
    """All contacts in the order of the text; ids are `c1`, `c2` ...

    `contents` are the contents of statements: a contact named inside one is background.
    """
    settled = collect(sightings(parse.paragraphs, cast, contents), title_mode(title))
    finder = _Finder(parse, cast, dates, publication, tables)
    return tuple(
        Found(contact=finder.contact(f"c{n}", sighting), anchors=sighting.anchors)
        for n, sighting in enumerate(settled, 1)
    )


def title_mode(title: str | None) -> Mode | None:
    """The means of the contact as the report's title names it."""
    if title:
        for mode, pattern in _TITLE_MODES:
            if pattern.search(title):
                return mode
    return None


class _Finder:
    """Makes the contacts of one report out of what was sighted."""

    def __init__(
        self,
        parse: Parse,
        cast: Cast,
        dates: tuple[DateExpression, ...],
        publication: Publication,
        tables: Tables,
    ) -> None:
        self._text = parse.text
        self._cast = cast
        self._dates = dates
        self._publication = publication
        self._tables = tables
        self._sentences = tuple(p.place(s) for p in parse.paragraphs for s in p.sentences())
        self._places = {span: i for i, span in enumerate(self._sentences)}

    def contact(self, name: str, sighting: Sighting) -> Contact:
        """The contact with its day and who asked for it."""
        asked = initiator(self._text, sighting.anchors, sighting.people, self._cast, self._tables)
        evidence: dict[str, Evidence] = {
            "mode": in_text(*sighting.word),
            "participants": in_text(*sighting.anchors[0]),
        }
        if asked is not None:
            evidence["initiator"] = in_text(*asked[1])
        return Contact(
            id=name,
            mode=sighting.mode,
            status=sighting.status,
            participants=sighting.people,
            initiator=asked[0] if asked is not None else None,
            date=self._date(sighting),
            evidence=evidence,
        )

    def _date(self, sighting: Sighting) -> ContactDate:
        """The day, as the text near the contact or the day of publication gives it."""
        return date_contact(
            text=self._text,
            near=tuple(self._near(sighting.anchors)),
            dates=self._dates,
            published=self._publication.day,
            published_basis=self._publication.basis,
            published_evidence=self._publication.span,
            in_office=in_office([self._cast.get(i) for i in sighting.people], self._tables),
            mode=sighting.mode,
            status=sighting.status,
        )

    def _near(self, anchors: Spans) -> Iterator[Span]:
        """The sentences that tell of the contact, one with a date first; and a few around them."""
        yield from sorted(anchors, key=lambda span: not self._has_date(span))
        at = self._places[anchors[0]]
        for i in (at - 1, *range(at + 1, at + 1 + _DATED_AFTER)):
            if 0 <= i < len(self._sentences) and self._sentences[i] not in anchors:
                yield self._sentences[i]

    def _has_date(self, sentence: Span) -> bool:
        first = bisect_left(self._dates, sentence[0], key=lambda found: found.start)
        return first < len(self._dates) and self._dates[first].start < sentence[1]
