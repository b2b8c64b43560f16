"""Lines of JSON and CSV as bytes, each with its line end."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from readouts.model import to_json

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet computes


def json_lines(nouns: Iterable[Any]) -> Iterator[bytes]:
    """Each noun as one line of compact JSON, in UTF-8."""
    return (to_json(noun) + b"\n" for noun in nouns)


def csv_lines(
    columns: Sequence[str], rows: Iterable[Mapping[str, str]], delimiter: str = ","
) -> Iterator[bytes]:
    """A header line and a line for each row (RFC 4180, UTF-8); a cell may hold line ends."""
    yield _csv_line(columns, delimiter)
    for row in rows:
        yield _csv_line([row[name] for name in columns], delimiter)


def safe(row: Mapping[str, str]) -> dict[str, str]:
    """The row with a `'` before each cell that a spreadsheet would take for a formula."""
    return {name: f"'{text}" if text.startswith(FORMULA) else text for name, text in row.items()}


def _csv_line(cells: Sequence[str], delimiter: str) -> bytes:
    line = io.StringIO()
    csv.writer(line, delimiter=delimiter).writerow(cells)
    return line.getvalue().encode("utf-8")
