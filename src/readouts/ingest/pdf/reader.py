"""A PDF as a report: its text, title and, as an estimate, the day on which it was made."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from readouts.errors import InputError
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.letters import LEAST, letters
from readouts.ingest.nouns import Fields, Ingested, Options, Original, Outcome, attempt
from readouts.ingest.opening import over_limit, read_all
from readouts.ingest.pdf.lines import Line, lines_of
from readouts.ingest.pdf.margins import without_margins
from readouts.ingest.pdf.packing import refuse_bomb
from readouts.ingest.pdf.paragraphs import paragraphs
from readouts.ingest.published import normalise

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

_MOST_PAGES = 10_000
_MOST_OBJECTS = 1_500_000  # that are drawn; PDFium takes a second for 300,000
_MADE = re.compile(r"(?:D:)?((?:19|20)\d{2})(\d{2})(\d{2})")
# What programs write as a title where nobody gave one: the name of a file, or nothing in words.
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)\b|(?:untitled|document|dokument|無題|slide)\s*\d*$"
    r"|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|pages|tmp|html?|pptx?|xlsx?)$|[\W\d_]*$",
    re.IGNORECASE,
)
_PLEASE: Final = {
    "password": ("an encrypted PDF", "save it without its password, or give its text"),
    "data format": ("a broken PDF", "get it anew, or give its text as a .txt file"),
}
_ONE_AT_A_TIME = threading.Lock()  # PDFium must not be called by two threads at once


@dataclass(frozen=True, slots=True)
class _Document:
    pages: list[list[Line]]
    title: str | None
    made: str | None


def read_pdf(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The one report of a PDF; `extractor` is "pypdfium2" and its version.

    Its date of creation is when somebody printed it, so `published` is an estimate, and only where
    the user gives none. A PDF without text, an encrypted and a broken one are InputErrors.
    """
    data = read_all(stream, options.limit_bytes)
    yield attempt(source, lambda: _report(data, source, options))


def _report(data: bytes, source: str, options: Options) -> Ingested:
    refuse_bomb(data)
    with _ONE_AT_A_TIME:
        document = _document(data, options.limit_bytes)
    text = "\n\n".join(paragraphs(without_margins(document.pages)))
    _refuse_scan(text, len(document.pages))
    made = None if options.defaults.published else document.made
    fields = Fields(text=text, title=document.title, published=made, published_basis="estimated")
    original = Original(
        source=source,
        where=source,
        sha256=bytes_sha256(data),
        extractor=_extractor(),
        notes=_notes(document.pages),
    )
    return build(fields, original, options.defaults)


def _extractor() -> str:
    import pypdfium2

    return f"pypdfium2 {pypdfium2.PYPDFIUM_INFO}"


def _refuse_scan(text: str, pages: int) -> None:
    if letters(text) < LEAST:
        raise InputError(
            f"no text in the PDF ({len(text)} characters on {pages} pages): is it scanned?",
            hint="let a program for OCR (such as ocrmypdf) add its text, and add the result",
        )


def _notes(pages: list[list[Line]]) -> tuple[str, ...]:
    empty = sum(not page for page in pages)
    return (f"{empty} of {len(pages)} pages have no text (scanned?)",) if empty else ()


def _document(data: bytes, limit: int) -> _Document:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        raise _unreadable(str(error)) from None
    try:
        if len(document) > _MOST_PAGES:
            raise InputError(f"a PDF of over {_MOST_PAGES:,} pages", hint="split it")
        return _Document(_pages(document, limit), _title(document), _made(document))
    finally:
        document.close()


def _unreadable(reason: str) -> InputError:
    for word, (what, hint) in _PLEASE.items():
        if word in reason.lower():
            return InputError(what, hint=hint)
    return InputError(f"a PDF that cannot be read: {reason}", hint="give its text as a .txt file")


def _pages(document: PdfDocument, limit: int) -> list[list[Line]]:
    """The lines of each page; a broken page has none."""
    pages: list[list[Line]] = []
    size = objects = 0
    for number in range(len(document)):
        lines, drawn = _lines(document, number)
        pages.append(lines)
        size += sum(len(line.text) for line in lines)
        objects += drawn
        if size > limit:
            raise over_limit(limit)
        if objects > _MOST_OBJECTS:
            raise InputError("a PDF that draws too much", hint="give its text as a .txt file")
    return pages


def _lines(document: PdfDocument, number: int) -> tuple[list[Line], int]:
    """The lines of a page, and how many objects it draws."""
    import pypdfium2.raw as raw  # type: ignore[import-untyped]
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
    except PdfiumError:
        return [], 0
    drawn: int = raw.FPDFPage_CountObjects(page.raw)
    try:
        text = page.get_textpage()
    except PdfiumError:
        return [], drawn
    else:
        return lines_of(text), drawn
    finally:
        page.close()  # closes its text, too


def _title(document: PdfDocument) -> str | None:
    title = " ".join(_metadata(document, "Title").split())
    return title if title and not _NO_TITLE.match(title) else None


def _made(document: PdfDocument) -> str | None:
    """The day of creation, which stands as D:20210821120000+03'00'."""
    match = _MADE.match(_metadata(document, "CreationDate").strip())
    return normalise("-".join(match.groups())) if match else None


def _metadata(document: PdfDocument, name: str) -> str:
    try:
        value: str = document.get_metadata_value(name)
    except ValueError:  # not the UTF-16 that it should be
        return ""
    return value.replace("\0", "")
