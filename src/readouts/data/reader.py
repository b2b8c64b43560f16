"""Reads any table: a CSV file into rows of a dataclass, each cell checked by its field's type."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from importlib.resources.abc import Traversable
from pathlib import Path
from types import NoneType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from readouts.errors import DataError

Row = TypeVar("Row")
Cell = Callable[[str], Any]
Columns = Sequence[tuple[str, Cell]]
SEPARATOR = "|"


def read_table(
    path: Path | Traversable,
    row_type: type[Row],
    check: Callable[[Row], str | None] = lambda row: None,
) -> tuple[Row, ...]:
    """The rows of the CSV file at `path`, in its order.

    Use it for every table. `row_type` is a keyword-only dataclass; its fields are the columns,
    the first one the key. A field is `str` (must not be empty), `str | None` (empty is None),
    `tuple[str, ...]` (parts separated by `|`), `Literal[...]` of strings (one of them, or also
    empty with `| None`), `int` or `float`. Columns may come in any order; one that may be empty
    may be left out. `check` says what is wrong with a row, or None.

    Raises DataError, which names file and line and what to do.
    """
    lines = _lines(path)
    header = next(lines, (1, []))[1]
    columns, rest = _columns(header, row_type, f"{path}, line 1")
    key_name = key_field(row_type)
    found: dict[Any, Row] = {}
    for number, line in lines:
        where = f"{path}, line {number}"
        row = row_type(**_values(columns, line, where), **rest)
        problem = check(row)
        if problem:
            raise DataError(problem, where=where, hint="correct the row or remove it")
        key = getattr(row, key_name)
        if found.setdefault(key, row) is not row:
            hint = "one row a key: remove one, or give it a key of its own"
            raise DataError(f"{key!r} stands twice", where=where, hint=hint)
    return tuple(found.values())


def key_field(row_type: Any) -> str:
    """The name of the field that is the key of a row type: the first one."""
    return fields(row_type)[0].name


def _lines(path: Path | Traversable) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty with its number, from 1."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"not UTF-8 at byte {error.start}"
        raise DataError(what, where=str(path), hint="save the file as UTF-8") from error
    except OSError as error:
        what = error.strerror or "cannot be read"
        raise DataError(what, where=str(path), hint="check the path") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for line in reader:
            if line:
                yield reader.line_num, line
    except csv.Error as error:
        where = f"{path}, line {reader.line_num}"
        raise DataError(f"not CSV: {error}", where=where, hint="check the quotes") from error


def _columns(header: list[str], row_type: type, where: str) -> tuple[Columns, dict[str, Any]]:
    """How to read each column of the header, and the values of the columns that it lacks."""
    cells = {name: _cell(kind) for name, kind in get_type_hints(row_type).items()}
    hint = f"the columns are {', '.join(cells)}"
    for name in header:
        if name not in cells or header.count(name) > 1:
            what = f"column {name!r} is unknown or stands twice"
            raise DataError(what, where=where, hint=hint)
    rest = {}
    for name in cells:
        if name not in header:
            try:
                rest[name] = cells[name]("")
            except ValueError as error:
                what = f"column {name!r} is missing"
                raise DataError(what, where=where, hint=hint) from error
    return [(name, cells[name]) for name in header], rest


def _values(columns: Columns, line: list[str], where: str) -> dict[str, Any]:
    """The values of one line by column."""
    if len(line) != len(columns):
        what = f"{len(line)} cells, but the header has {len(columns)}"
        raise DataError(what, where=where, hint="put a cell that holds a comma in quotes")
    values = {}
    for (name, cell), text in zip(columns, line, strict=True):
        try:
            values[name] = cell(text)
        except ValueError as error:
            what = f"{name} {text!r}: {error}"
            raise DataError(what, where=where, hint="correct the cell") from error
    return values


def _cell(kind: Any) -> Cell:
    """What turns a cell's text into a value of `kind`, or raises ValueError."""
    if get_origin(kind) is tuple:
        return _parts
    options = [part for part in get_args(kind) if part is not NoneType]
    if get_origin(kind) is not Literal and len(options) < len(get_args(kind)):
        return _optional(_cell(options[0]))
    if get_origin(kind) is Literal:
        return _one_of(get_args(kind))
    return _text if kind is str else kind


def _parts(text: str) -> tuple[str, ...]:
    if SEPARATOR not in text:
        return (text.strip(),) if text.strip() else ()
    return tuple(part for part in map(str.strip, text.split(SEPARATOR)) if part)


def _text(text: str) -> str:
    text = text.strip()
    if not text:
        raise ValueError("must not be empty")
    return text


def _optional(cell: Cell) -> Cell:
    return lambda text: cell(text) if text and not text.isspace() else None


def _one_of(values: tuple[str, ...]) -> Cell:
    def read(text: str) -> str:
        """The text, if it is one of the values. Raises ValueError otherwise."""
        if text not in values:
            raise ValueError(f"must be one of {', '.join(values)}")
        return text

    return read
