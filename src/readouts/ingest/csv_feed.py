"""Rows of CSV that survive a row that is broken, each with the lines it was made of."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from readouts.errors import InputError
from readouts.ingest.lines import Line
from readouts.ingest.opening import over_limit
from readouts.ingest.rows import refuse_unsound


@dataclass(frozen=True, slots=True)
class CsvRow:
    """The cells of one row, or what is wrong with it; `number` is that of its first line."""

    number: int
    raw: bytes
    cells: tuple[str, ...] = ()
    error: InputError | None = None


def csv_rows(
    lines: Iterator[Line], delimiter: str, limit: int, bare: bool = False
) -> Iterator[CsvRow]:
    """Every row that is not blank, read strictly: quotation marks inside a cell are doubled.

    After a broken row reading goes on at its second line: a mark that is never closed would
    else take the rest of the file with it. Time stays linear, since lines between quotation
    marks hold such marks in pairs only and so cannot open a cell that runs on.

    With `bare` a row that is broken, or has not as many cells as the first row, is its first line
    parted at every delimiter, marks and all, where that gives as many cells.
    """
    csv.field_size_limit(max(csv.field_size_limit(), limit))  # 131,072 by default; never lowered
    feed = _Feed(lines, limit)
    width = 0
    while feed.more():
        row = _row(feed, delimiter, limit)
        if not (row.cells or row.error):
            continue
        width = width or len(row.cells)
        yield _bare(feed, row, delimiter, width) if bare and len(row.cells) != width else row


def _bare(feed: _Feed, row: CsvRow, delimiter: str, width: int) -> CsvRow:
    """The first line of `row` as one without quotation marks, if it so has `width` cells."""
    line = feed.taken[0]
    cells = tuple(line.text.rstrip("\r\n").split(delimiter))
    if line.too_long or not line.sound or len(cells) != width:
        return row
    feed.give_back()
    return CsvRow(row.number, line.raw.rstrip(b"\r\n"), cells)


def _row(feed: _Feed, delimiter: str, limit: int) -> CsvRow:
    error: InputError | None = None
    cells: list[str] = []
    try:
        cells = next(csv.reader(feed, delimiter=delimiter, strict=True))
        for line in feed.taken:
            refuse_unsound(line)
    except csv.Error as problem:
        error = InputError(
            f"broken CSV: {_plainly(problem)}",
            hint='close the quotation marks; write " inside as ""',
        )
        feed.give_back()
    except InputError as problem:
        error = problem
    raw = b"".join(line.raw for line in feed.taken).rstrip(b"\r\n")
    number = feed.taken[0].number
    if error is None and len(raw) > limit:
        error = over_limit(limit)
    return CsvRow(number, raw, tuple(cells), error)


def _plainly(problem: csv.Error) -> str:
    """csv's own words, but for the two that users meet."""
    words = str(problem)
    if "expected after" in words:
        return "a quotation mark is not closed, or not doubled inside a cell"
    return words.replace("unexpected end of data", "a quotation mark is never closed")


class _Feed:
    """Lines for csv.reader, which takes as many as a row needs; `taken` are those of the row."""

    def __init__(self, lines: Iterator[Line], limit: int) -> None:
        self.taken: list[Line] = []
        self._lines = lines
        self._waiting: deque[Line] = deque()
        self._limit = limit
        self._size = 0

    def more(self) -> bool:
        """Begin a row: whether there is another line."""
        self.taken, self._size = [], 0
        if not self._waiting:
            self._waiting.extend(line for line in [next(self._lines, None)] if line)
        return bool(self._waiting)

    def give_back(self) -> None:
        """Keep the row's first line only; the others are read again."""
        self._waiting.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self._size > self._limit:
            raise csv.Error("a quotation mark is not closed within the limit")
        line = self._waiting.popleft() if self._waiting else next(self._lines)
        self.taken.append(line)
        self._size += len(line.raw)
        if line.too_long:
            raise over_limit(self._limit)
        return line.text
