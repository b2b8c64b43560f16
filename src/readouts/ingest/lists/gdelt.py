"""GDELT's lists of articles: DOC 2.0 (JSON and CSV), and the files of events, mentions and GKG.

GDELT says when it saw an article, not when the article was published: the day is kept as `seen`.
Forms after https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ and the codebooks of Event 2.0
and GKG 2.1.
"""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8
from readouts.ingest.listed import Address, gathered, web_address
from readouts.ingest.nouns import Options, Outcome
from readouts.ingest.opening import peek

_WHAT: Final = "GDELT's list"
DOC_HEADER: Final = "URL,MobileURL,Date,Title"
_LONGEST_LINE = 4_000_000  # a row of the GKG names all that an article does


@dataclass(frozen=True, slots=True)
class _Export:
    """One of GDELT's tables without a header: how many columns, and where page and day stand."""

    columns: int
    url: int
    seen: int


_EXPORTS: Final = {each.columns: each for each in (
    _Export(columns=61, url=60, seen=59),  # events
    _Export(columns=16, url=5, seen=2),  # mentions
    _Export(columns=27, url=4, seen=1),  # GKG
)}  # fmt: skip


def read_gdelt(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages that one of GDELT's files names, each once. Raises InputError as readers do."""
    head, stream = peek(stream, options.limit_bytes)
    known = head.removeprefix(BOM_UTF8).lstrip().startswith(DOC_HEADER.encode())
    yield from (read_doc_csv if known else read_export)(stream, source, options)


def read_export(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages that a file of events, mentions or the GKG names, each once.

    Rows that name no page (broadcasts, books) count for nothing. Raises InputError for a table
    of other columns.
    """
    text = io.TextIOWrapper(stream, encoding=UTF8, errors="replace", newline="\n")
    try:
        yield from gathered(_WHAT, _of_exports(text), where=source)
    finally:
        text.detach()


def read_doc_csv(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages of a list that the DOC 2.0 API gives as CSV."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    try:
        rows = csv.DictReader(text)
        found = (_address(row.get("URL"), row.get("Title"), row.get("Date")) for row in rows)
        yield from gathered(_WHAT, found, where=source)
    except csv.Error as error:
        raise InputError(f"broken CSV: {error}") from None
    finally:
        text.detach()


def doc_list(value: Mapping[str, Any], source: str) -> Iterator[InputError]:
    """The pages of a list that the DOC 2.0 API gives as JSON: `{"articles": [...]}`."""
    rows = [row for row in value["articles"] if isinstance(row, dict)]
    found = (_address(row.get("url"), row.get("title"), row.get("seendate")) for row in rows)
    return gathered(_WHAT, found, where=source)


def _of_exports(lines: io.TextIOWrapper) -> Iterator[Address | None]:
    number = 0
    while line := lines.readline(_LONGEST_LINE):
        number += 1
        cells = line.rstrip("\r\n").split("\t")
        export = _EXPORTS.get(len(cells))
        if export is None:
            raise InputError(
                f"line {number} has {len(cells)} columns: none of GDELT's tables has so many",
                hint="give an export of events (61), mentions (16) or the GKG (27)",
            )
        yield _address(cells[export.url], None, cells[export.seen])


def _address(url: object, title: object, seen: object) -> Address | None:
    found = web_address(url) if isinstance(url, str) else None
    if found is None:
        return None
    return Address(url=found, title=_text(title), seen=_text(seen))


def _text(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
