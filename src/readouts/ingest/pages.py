"""HTML: a page as a report, its article taken out by `articles`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.articles import Article, article_in, trafilatura
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.decoding import Decoded, decode, is_damaged_utf8, marked, refuse_binary
from readouts.ingest.letters import letters
from readouts.ingest.nouns import Fields, Ingested, Options, Original, Outcome, attempt
from readouts.ingest.opening import read_all

_DECLARED = re.compile(
    rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)
_DECLARED_WITHIN = 4_096
_SHORT = 250  # letters


def read_page(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The one report of a web page; `extractor` is "trafilatura" and its version.

    A page without an article (a cookie wall, a page that a script fills) is an InputError.
    """
    data = read_all(stream, options.limit_bytes)
    yield attempt(source, lambda: _report(data, source, options))


def page_text(data: bytes, stated: str | None = None) -> Decoded:
    """As for plain text, but wrong bytes in a UTF-8 page are replaced, as browsers do.

    The text is taken out of the page anyway, and the wrong bytes are often in its margins. The
    encoding that a server `stated` goes before the one that the page declares.
    """
    if marked(data) is None and is_damaged_utf8(data):
        refuse_binary(data)
        return Decoded(
            data.decode("utf-8", "replace"),
            notes=("invalid UTF-8 in the page; wrong bytes are shown as U+FFFD",),
        )
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    return decode(data, stated or (found[1].decode("ascii") if found else None))


def _report(data: bytes, source: str, options: Options) -> Ingested:
    page = page_text(data, options.encoding)
    if not page.text.strip("\ufeff \t\r\n\f\v"):
        raise InputError("empty: no visible character in its text")
    article = article_in(page.text)
    original = Original(
        source=source,
        where=source,
        sha256=bytes_sha256(data),
        extractor=_extractor(article, page),
        notes=(*page.notes, *_notes(article)),
    )
    return build(_fields(article), original, options.defaults)


def _extractor(article: Article, page: Decoded) -> str:
    how = f", {article.how}" if article.how else ""
    encoding = f", {page.encoding}" if page.guessed else ""
    return f"trafilatura {trafilatura().__version__}{how}{encoding}"


def _notes(article: Article) -> Iterator[str]:
    if article.how:
        yield f"the article was found by {article.how}: check that it is all of it"
    elif letters(article.text) < _SHORT:
        yield f"a short article ({len(article.text)} characters): check that it is all of it"


def _fields(article: Article) -> Fields:
    return Fields(
        text=article.text,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        published=article.published,
        modified=article.modified,
    )
