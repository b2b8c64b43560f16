"""`read`: from one report to its reading, a pure function of report and tables."""

from dataclasses import replace

from readouts import __version__
from readouts.data import Tables
from readouts.data.cues import load_lexicon
from readouts.model import Reader, Reading, Report, Segment, Span, Spans
from readouts.reading.actors import find_actors
from readouts.reading.contacts import Publication, find_contacts
from readouts.reading.dates import tag
from readouts.reading.language import detect
from readouts.reading.parse import MODEL_NAME, parse
from readouts.reading.parties import party_words
from readouts.reading.publication import published_in_text
from readouts.reading.segments import segment
from readouts.reading.statements import Scene, find_drafts, resolve
from readouts.reading.statements.quotes import find_quotes

VERSION = __version__
MODEL = MODEL_NAME
_READ = frozenset({"body"})
_PARSED_LANGUAGE = "en"


def read_report(report: Report, tables: Tables) -> Reading:
    """Read one report. The same report, tables, version and model give the same reading."""
    language = report.language or detect(report.text)
    segments = segment(report.text, report.title)
    publication = _publication(report, segments)
    dated = replace(
        report,
        language=language,
        published=publication.day,
        published_basis=report.published_basis if report.published else _basis(publication),
    )
    made_by = Reader(version=VERSION, tables=tables.digest, model=MODEL)
    regions = tuple((s.start, s.end) for s in segments if s.kind in _READ)
    if language is not None and language.split("-")[0].lower() != _PARSED_LANGUAGE:
        return _unparsed(dated, segments, regions, made_by, language)
    return _parsed(dated, segments, regions, publication, made_by, tables)


def _parsed(
    report: Report,
    segments: tuple[Segment, ...],
    regions: Spans,
    publication: Publication,
    made_by: Reader,
    tables: Tables,
) -> Reading:
    tree = parse(report.text, regions or None)
    cast = find_actors(tree, report.title, report.published, tables)
    drafts = find_drafts(
        tree,
        load_lexicon(),
        own_readout=_side(report, tables) is not None,
        parties=party_words(cast, tables),
    )
    dates = tag(report.text, report.published, _dated(segments))
    found = find_contacts(
        tree,
        cast,
        report=report,
        contents=tuple(span for draft in drafts for span in draft.content),
        dates=dates,
        publication=publication,
        tables=tables,
        title=report.title or _own_title(report.text, segments),
    )
    scene = Scene(report.text, cast, found, find_quotes(tree.paragraphs))
    return Reading(
        report=report,
        segments=segments,
        actors=cast.actors,
        contacts=tuple(one.contact for one in found),
        statements=tuple(resolve(drafts, scene)),
        dates=dates,
        reader=made_by,
    )


def _unparsed(
    report: Report, segments: tuple[Segment, ...], regions: Spans, made_by: Reader, language: str
) -> Reading:
    """What can be said of a report in a language that is not parsed."""
    return Reading(
        report=report,
        segments=segments,
        dates=tag(report.text, report.published, regions),
        warnings=(f"language {language!r} is not parsed: no statements",),
        reader=made_by,
    )


def _publication(report: Report, segments: tuple[Segment, ...]) -> Publication:
    """The day of publication: as given, else as the text's own header states it."""
    if report.published:
        return Publication(day=report.published, basis=report.published_basis, span=None)
    stated = published_in_text(report.text, segments)
    if stated is None:
        return Publication(day=None, basis="unknown", span=None)
    return Publication(day=stated[0], basis="stated", span=stated[1])


def _basis(publication: Publication) -> str:
    return publication.basis


def _dated(segments: tuple[Segment, ...]) -> tuple[Span, ...]:
    """Where date expressions are looked for: everywhere but in site furniture."""
    return tuple((s.start, s.end) for s in segments if s.kind != "boilerplate")


def _own_title(text: str, segments: tuple[Segment, ...]) -> str | None:
    first = next((s for s in segments if s.kind == "title"), None)
    return text[first.start : first.end] if first is not None else None


def _side(report: Report, tables: Tables) -> str | None:
    """The government whose own text this is, by its publisher or address."""
    for name in (report.publisher, report.url):
        publisher = tables.publisher(name) if name else None
        if publisher is not None and publisher.side is not None:
            return publisher.side
    return None
