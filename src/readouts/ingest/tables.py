"""CSV and TSV: a report a row, the first row naming the columns."""

from __future__ import annotations

import csv
from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.csv_feed import CsvRow, csv_rows
from readouts.ingest.decoding import UTF8, is_damaged_utf8, marked, refuse_binary
from readouts.ingest.fields import no_text_field
from readouts.ingest.guessing import guess, guess_note
from readouts.ingest.lines import lines
from readouts.ingest.names import columns
from readouts.ingest.nouns import Ingested, Options, Outcome, attempt
from readouts.ingest.opening import BLOCK, peek, seekable
from readouts.ingest.rows import at_line, row_report

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 1_000_000


@dataclass(frozen=True, slots=True)
class _Table:
    """What holds for every row of one table."""

    source: str
    options: Options
    header: tuple[str, ...]
    extractor: str | None
    notes: tuple[str, ...]


def read_csv(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """A report for each row; the delimiter is the one that makes the header known columns.

    `original_sha256` is of the row's bytes without the last line end. Rows are read one at a
    time; only what comes through a pipe is copied (to disk if large), to find its encoding.
    """
    return _read(stream, source, options, DELIMITERS)


def read_tsv(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """As `read_csv`, with tabs between the columns."""
    return _read(stream, source, options, ("\t",))


def text_columns(line: str, delimiters: Sequence[str], options: Options) -> tuple[int, str]:
    """How many columns of the header `line` are known, and the delimiter that makes most of them.

    0 where no delimiter makes a column that holds the text.
    """
    found = [(_known(_cells(line, mark), options), mark) for mark in delimiters]
    best = max(found, key=lambda item: item[0])
    return best if best[0] else (0, max(delimiters, key=line.count))


def _read(
    stream: BinaryIO, source: str, options: Options, delimiters: Sequence[str]
) -> Iterator[Outcome]:
    head, stream = peek(stream, options.limit_bytes)
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise InputError("empty: no header and no row")
    refuse_binary(head)
    with seekable(stream, options.limit_bytes) as again:
        encoding, guessed = _encoding(again, head)
        extractor = None if encoding == UTF8 else f"csv, {encoding}"
        rows = _rows(again, head.decode(encoding, "replace"), encoding, delimiters, options)
        header = _header(next(rows, None), options)
        notes = (guess_note(encoding),) if guessed else ()
        yield from _reports(_Table(source, options, header, extractor, notes), rows)


def _rows(
    stream: BinaryIO, head: str, encoding: str, delimiters: Sequence[str], options: Options
) -> Iterator[CsvRow]:
    first = head.lstrip("\ufeff\r\n").splitlines()
    delimiter = text_columns(first[0] if first else "", delimiters, options)[1]
    limit = options.limit_bytes
    return csv_rows(lines(stream, limit, encoding=encoding, newline=""), delimiter, limit)


def _header(row: CsvRow | None, options: Options) -> tuple[str, ...]:
    if row is None:
        raise InputError("empty: no header and no row")
    if row.error is not None:
        raise row.error
    if not columns(row.cells, options.mapping)["text"]:
        raise no_text_field(row.cells)
    return row.cells


def _reports(table: _Table, rows: Iterator[CsvRow]) -> Iterator[Outcome]:
    """One outcome a row; after a broken row, its scattered lines are passed over in silence."""
    empty, scattered = True, False
    for row in rows:
        whole = len(row.cells) == len(table.header)
        if row.error is None and not whole and scattered:
            continue
        empty, scattered = False, row.error is not None
        yield attempt(at_line(table.source, row.number), partial(_report, row, table))
    if empty:
        raise InputError("empty: a header without rows")


def _report(row: CsvRow, table: _Table) -> Ingested:
    if row.error is not None:
        raise row.error
    if len(row.cells) != len(table.header):
        raise InputError(
            f"{len(row.cells)} columns, but the header has {len(table.header)}",
            hint="put cells that hold the delimiter in quotation marks",
        )
    # Reversed, so that of two columns of one name the first counts.
    named = dict(zip(reversed(table.header), reversed(row.cells), strict=True))
    place = (table.source, at_line(table.source, row.number))
    return row_report(
        named, row.raw, place, table.options, extractor=table.extractor, notes=table.notes
    )


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _known(cells: Sequence[str], options: Options) -> int:
    held = columns(cells, options.mapping)
    return sum(map(bool, held.values())) if held["text"] else 0


def _encoding(stream: BinaryIO, head: bytes) -> tuple[str, bool]:
    """The encoding of the whole table, and whether it is a guess; `stream` is rewound.

    A table that is UTF-8 but for some rows counts as UTF-8: those rows become errors.
    """
    if mark := marked(head):
        return mark, False
    start = stream.tell()
    sample = _first_wrong(stream)
    stream.seek(start)
    guessed = guess(sample) if sample and not is_damaged_utf8(sample) else None
    return guessed or UTF8, guessed is not None


def _first_wrong(stream: BinaryIO) -> bytes:
    """A sample around the first bytes that are not UTF-8; empty where all is."""
    decoder = getincrementaldecoder(UTF8)()
    before = b""
    while block := stream.read(BLOCK):
        try:
            decoder.decode(block)
        except UnicodeDecodeError:
            return before + block + stream.read(_SAMPLE)
        before = block if not block.isascii() else before
    piece_left = decoder.getstate()[0]  # of a character that the end of the file cuts off
    return before if piece_left else b""
