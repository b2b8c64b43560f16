"""Tables as CSV and JSON Lines."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import BinaryIO

from readouts.export.columns import cell
from readouts.export.source import Asked
from readouts.export.tables import Column, columns, rows
from readouts.export.writers import csv_lines, json_lines, safe


def write_csv(table: str, asked: Asked, sink: BinaryIO) -> int:
    """A header and a line a row, RFC 4180 in UTF-8; the number of rows."""
    having = columns(table)
    texts = (text_cells(having, row) for row in rows(table, asked))
    written = (safe(row) for row in texts) if asked.safe_cells else texts
    return pour(csv_lines([column.column for column in having], written), sink) - 1


def write_jsonl(table: str, asked: Asked, sink: BinaryIO) -> int:
    """An object a row, with lists as lists and days as ISO 8601; the number of rows."""
    return pour(json_lines(rows(table, asked)), sink)


def pour(lines: Iterable[bytes], sink: BinaryIO) -> int:
    """Write lines as they come; how many."""
    count = 0
    for count, line in enumerate(lines, 1):  # noqa: B007  the last number is what is asked for
        sink.write(line)
    return count


def text_cells(having: Iterable[Column], row: Mapping[str, object]) -> dict[str, str]:
    """A row as text: lists joined by `; `, spans as `12-40`, several lists of spans by ` | `."""
    return {each.column: _text(each, row[each.column]) for each in having}


def _text(column: Column, value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_items(column, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else cell(value)


def _items(column: Column, values: tuple[object, ...]) -> Iterator[str]:
    if column.type == "spans":
        return (cell(value) for value in values)
    return (value.isoformat() if isinstance(value, date) else str(value) for value in values)
