"""`read`: from one report to its reading, a pure function of report and tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from readouts import __version__
from readouts.data import Tables
from readouts.model import (
    Actor,
    Reader,
    Reading,
    Report,
    Segment,
    SegmentKind,
    Span,
    Spans,
    Statement,
)
from readouts.reading.actors import Cast, find_actors
from readouts.reading.actors.reference import reference_day
from readouts.reading.attribution import find_attributions
from readouts.reading.coding import Coder, load_coder
from readouts.reading.contacts import Almanac, Found, Publication, find_contacts
from readouts.reading.dates import tag
from readouts.reading.joining import Manner, Proposer, join, on_relations
from readouts.reading.language import detect
from readouts.reading.models import MODEL
from readouts.reading.parse import Parse, parse
from readouts.reading.parties import party_words
from readouts.reading.publication import published_in_text
from readouts.reading.segments import segment
from readouts.reading.statements import (
    Draft,
    Quotes,
    Scene,
    find_drafts,
    find_quotes,
    lifted,
    resolve,
)

VERSION = __version__
_PARSED_LANGUAGE = "en"
_BRACKETS = re.compile(r"[()\[\]]")


def read_report(report: Report, tables: Tables, coder: Coder | None = None) -> Reading:
    """Read one report. The same report, tables, version and model give the same reading.

    `coder` codes the statements; by default the one with these tables.

    A report in a language that is not parsed has segments, dates and the actors of its headers,
    no statements, and a warning that says so.
    """
    language = report.language or detect(report.text)
    segments = segment(report.text, report.title)
    publication = _publication(report, segments)
    dated = replace(
        report,
        language=language,
        published=publication.day,
        published_basis=publication.basis,
    )
    reading = Reading(
        report=dated,
        segments=segments,
        dates=tag(report.text, publication.day, _regions(segments, but="boilerplate")),
        reader=Reader(version=VERSION, tables=tables.digest, model=MODEL),
    )
    if language is not None and language.split("-")[0].lower() != _PARSED_LANGUAGE:
        warning = f"language {language!r} is not parsed: no statements"
        return replace(reading, actors=_headed(reading, tables).actors, warnings=(warning,))
    return _Told(reading, publication, tables, coder or load_coder(tables)).told()


def _headed(reading: Reading, tables: Tables) -> Cast:
    """The actors that title and metadata name."""
    report, headers = reading.report, _regions(reading.segments, but="body")
    parsed = parse(report.text, headers) if headers else Parse(report.text, ())
    return find_actors(parsed, report.title, report.published, tables)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told in a report whose segments and dates are known."""

    reading: Reading
    publication: Publication
    tables: Tables
    coder: Coder

    def told(self) -> Reading:
        """The reading with actors, contacts and statements."""
        report = self.reading.report
        bodies = _regions(self.reading.segments, of="body")
        parsed = parse(report.text, bodies) if bodies else Parse(report.text, ())
        side = _side(report, self.tables)
        day = reference_day(report.published, self.reading.dates)
        cast = find_actors(parsed, report.title, day, self.tables, side=side)
        quotes = lifted(find_quotes(parsed.paragraphs), parsed, self.tables.lexicon)
        manner = Manner(side is not None, on_relations(report.text))
        drafts = self._drafts(parsed, cast, quotes, manner)
        contacts = self._contacts(parsed, cast, drafts, own=side is not None)
        statements = self._statements(parsed, drafts, cast, contacts, quotes)
        almanac = Almanac(parsed, cast, self.reading.dates, self.publication, self.tables)
        return replace(
            self.reading,
            actors=(*cast.actors, *_reached(cast, statements)),
            contacts=almanac.completed(contacts, statements),
            statements=statements,
            warnings=(*self.reading.warnings, *parsed.warnings),
        )

    def _drafts(
        self, parsed: Parse, cast: Cast, quotes: Quotes, manner: Manner
    ) -> tuple[Draft, ...]:
        """What rules over the parse and the network find in the bodies, joined."""
        lexicon = self.tables.lexicon
        ruled = find_drafts(
            parsed,
            lexicon,
            quotes,
            own_readout=manner.own_readout,
            parties=party_words(cast, self.tables),
        )
        attributions = find_attributions(
            parsed.text,
            _regions(self.reading.segments, of="body"),
            manner.name,
        )
        proposed = tuple(Proposer(parsed, lexicon, quotes).proposals(attributions))
        return join(ruled, proposed, quotes, manner)

    def _contacts(
        self, parsed: Parse, cast: Cast, drafts: tuple[Draft, ...], *, own: bool
    ) -> tuple[Found, ...]:
        return find_contacts(
            parsed,
            cast,
            contents=tuple(span for draft in drafts for span in draft.content),
            labels=tuple(span for draft in drafts if draft.labelled for span in draft.source),
            own=own,
            tables=self.tables,
            title=self.reading.report.title or _own_title(self.reading),
            title_span=None if self.reading.report.title else _title_span(self.reading),
        )

    def _statements(
        self,
        parsed: Parse,
        drafts: tuple[Draft, ...],
        cast: Cast,
        contacts: tuple[Found, ...],
        quotes: Quotes,
    ) -> tuple[Statement, ...]:
        report, segments = self.reading.report, self.reading.segments
        headed = _regions(segments, of="title") + _regions(segments, of="body")
        day = report.published[:10] if report.published else None
        title = report.title or _own_title(self.reading)
        about = self.coder.about(report.text, headed, title, day)
        scene = Scene(
            text=report.text,
            cast=cast,
            contacts=contacts,
            quotes=quotes,
            tables=self.tables,
            coder=self.coder,
            about=about,
            parsed=parsed,
        )
        return tuple(resolve(drafts, scene))


def _reached(cast: Cast, statements: tuple[Statement, ...]) -> Iterator[Actor]:
    """The countries that do nothing in the report but have something done to them."""
    reached = {statement.recipient for statement in statements}
    return (actor for actor in cast.inactive if actor.id in reached)


def _publication(report: Report, segments: tuple[Segment, ...]) -> Publication:
    """The day of publication: as given, else as the text's own header states it.

    What the text states goes before a given day that is only an estimate.
    """
    given = Publication(day=report.published, basis=report.published_basis, span=None)
    if given.day and given.basis != "estimated":
        return given
    stated = published_in_text(report.text, segments)
    return Publication(day=stated[0], basis="stated", span=stated[1]) if stated else given


def _regions(
    segments: tuple[Segment, ...], *, of: SegmentKind | None = None, but: SegmentKind | None = None
) -> Spans:
    """The spans of the segments of one kind, or of all kinds but one."""
    return tuple(
        (s.start, s.end) for s in segments if s.kind == of or (of is None and s.kind != but)
    )


def _title_span(reading: Reading) -> Span | None:
    """Where the title stands in the text itself."""
    return next(iter(_regions(reading.segments, of="title")), None)


def _own_title(reading: Reading) -> str | None:
    """The title that stands in the text itself."""
    span = _title_span(reading)
    return reading.report.text[slice(*span)] if span is not None else None


def _side(report: Report, tables: Tables) -> str | None:
    """The government whose own text this is, by its publisher or address."""
    given = report.publisher or ""  # may hold both, as in "Foreign Ministry (mfa.example)"
    for name in (given, *_BRACKETS.split(given), report.url or ""):
        publisher = tables.publisher(name.strip()) if name.strip() else None
        if publisher is not None and publisher.side is not None:
            return publisher.side
    return None
