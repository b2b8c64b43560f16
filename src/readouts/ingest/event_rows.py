"""Rows of a table of events to be coded: a sentence, its source and its target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.csv_feed import CsvRow, csv_rows
from readouts.ingest.lines import lines
from readouts.ingest.nouns import LIMIT_BYTES
from readouts.ingest.rows import at_line

ASKED = ("sentence", "source", "target")
CODED = ("root", "quad", "basis", "words", "spans")


@dataclass(frozen=True, slots=True)
class EventTable:
    """The columns of a table and its rows, each by column; a row that is broken is an error."""

    columns: tuple[str, ...]
    rows: Iterator[Mapping[str, str] | InputError]


def event_table(stream: BinaryIO, source: str) -> EventTable:
    """The table in `stream`, tab separated, with a header; read a row at a time.

    Cells may be in quotation marks, or begin with one that is part of the text. The columns ASKED
    may be written in capitals; they are returned as in ASKED.

    Errors name `source` and the line. Raises InputError where the header lacks one of ASKED, has
    a column twice, or one of CODED, which coding adds.
    """
    rows = csv_rows(lines(stream, LIMIT_BYTES, newline=""), "\t", LIMIT_BYTES, bare=True)
    header = next(rows, None)
    if header is None:
        raise InputError("empty: no header and no row", where=source)
    columns = _columns(header, at_line(source, header.number))
    return EventTable(columns, (_row(row, columns, at_line(source, row.number)) for row in rows))


def _columns(header: CsvRow, where: str) -> tuple[str, ...]:
    if header.error is not None:
        raise InputError(header.error.what, where=where, hint=header.error.hint)
    columns = tuple(n.casefold() if n.casefold() in ASKED else n for n in header.cells)
    lacking = [name for name in ASKED if name not in columns]
    if lacking:
        hint = f"the header needs {', '.join(ASKED)}, with tabs between"
        raise InputError(f"no column {lacking[0]!r}", where=where, hint=hint)
    for name in columns:
        if name in CODED:
            hint = "coding adds a column of this name: rename yours"
            raise InputError(f"column {name!r} is there already", where=where, hint=hint)
        if columns.count(name) > 1:
            raise InputError(f"column {name!r} stands twice", where=where, hint="rename one")
    return columns


def _row(row: CsvRow, columns: tuple[str, ...], where: str) -> Mapping[str, str] | InputError:
    if row.error is not None:
        return InputError(row.error.what, where=where, hint=row.error.hint)
    if len(row.cells) != len(columns):
        what = f"{len(row.cells)} columns, but the header has {len(columns)}"
        return InputError(what, where=where, hint="put cells that hold tabs in quotation marks")
    cells = dict(zip(columns, row.cells, strict=True))
    empty = next((name for name in ASKED if not cells[name].strip()), None)
    if empty:
        return InputError(f"{empty} is empty", where=where, hint="fill it in or remove the row")
    return cells
