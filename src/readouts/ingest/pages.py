"""HTML: the article's text and metadata, taken out by trafilatura."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from readouts.errors import InputError
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.decoding import Decoded, decode, is_damaged_utf8, marked, refuse_binary
from readouts.ingest.nouns import Fields, Ingested, Options, Original, Outcome, attempt
from readouts.ingest.opening import read_all
from readouts.ingest.page_days import is_only_change, modified, without_marks

if TYPE_CHECKING:
    from types import ModuleType

    from trafilatura.settings import Document

_DECLARED = re.compile(
    rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)
_DECLARED_WITHIN = 4_096
_WHOLE = re.compile(r"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_WHOLE_WITHIN = 10_000
_LETTERS = re.compile(r"\w")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LEAST = 80  # letters; a Chinese or Korean character counts as three
_SHORT = 250
# Only dates that the page marks as such: trafilatura's wider search takes the first thing that
# looks like one, and a date is better unknown than wrong. The reader looks in the text later.
# A fixed last day, since the default is today and a page must read the same tomorrow.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_CHATTY = ("trafilatura", "htmldate", "courlan", "justext", "readability")


@dataclass(frozen=True, slots=True)
class _Article:
    """What was taken out of a page: metadata as trafilatura names it."""

    text: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    modified: str | None


def read_page(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The one report of a web page; `extractor` is "trafilatura" and its version.

    A page without an article (a cookie wall, a page that a script fills) is an InputError.
    """
    data = read_all(stream, options.limit_bytes)
    yield attempt(source, lambda: _report(data, source, options))


def _report(data: bytes, source: str, options: Options) -> Ingested:
    page = _decode(data)
    if not page.text.strip("\ufeff \t\r\n\f\v"):
        raise InputError("empty: no visible character in its text")
    article = _extract(page.text)
    size = _size(article.text)
    if size < _LEAST:
        raise InputError(
            f"no article found in the page ({len(article.text.strip())} characters of text)",
            hint="save the page with its text loaded, or give its text as a .txt file",
        )
    short = (f"a short article ({len(article.text)} characters): check that it is all of it",)
    original = Original(
        source=source,
        where=source,
        sha256=bytes_sha256(data),
        extractor=f"trafilatura {_trafilatura().__version__}" + _encoding_note(page),
        notes=page.notes + (short if size < _SHORT else ()),
    )
    return build(_fields(article), original, options.defaults)


def _encoding_note(page: Decoded) -> str:
    return f", {page.encoding}" if page.guessed else ""


def _fields(article: _Article) -> Fields:
    return Fields(
        text=article.text,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        published=article.published,
        modified=article.modified,
    )


def _decode(data: bytes) -> Decoded:
    """As for plain text, but wrong bytes in a UTF-8 page are replaced, as browsers do.

    The text is taken out of the page anyway, and the wrong bytes are often in its margins.
    """
    if marked(data) is None and is_damaged_utf8(data):
        refuse_binary(data)
        return Decoded(
            data.decode("utf-8", "replace"),
            notes=("invalid UTF-8 in the page; wrong bytes are shown as U+FFFD",),
        )
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    return decode(data, found[1].decode("ascii") if found else None)


def _extract(page: str) -> _Article:
    """The article in `page`; an empty one where trafilatura finds none or gives up."""
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    markup = page.removeprefix("\ufeff").replace("\0", "")
    if not _WHOLE.search(markup[:_WHOLE_WITHIN]):  # trafilatura refuses a mere piece of a page
        markup = f"<html><body>{markup}</body></html>"
    try:
        document = _trafilatura().bare_extraction(
            without_marks(markup),
            include_comments=False,
            with_metadata=True,
            date_extraction_params=dict(_DATES),
        )
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
        LxmlError,
    ):
        # What the libraries below it raise for broken markup; a page must not end the run.
        document = None
    if document is None:
        return _Article("", None, None, None, None, None)
    return _article(document, markup)


def _article(document: Document, markup: str) -> _Article:
    published = document.date or None
    return _Article(
        text=document.text or "",
        title=document.title or None,
        publisher=document.sitename or None,
        url=document.url or None,
        published=None if published and is_only_change(markup, published) else published,
        modified=modified(markup),
    )


def _size(text: str) -> int:
    return len(_LETTERS.findall(text)) + 2 * len(_WIDE.findall(text))


@cache
def _trafilatura() -> ModuleType:
    """The module, imported at first use (half a second), its messages left to who asks for them."""
    import trafilatura

    for name in _CHATTY:
        logging.getLogger(name).addHandler(logging.NullHandler())
    return trafilatura
