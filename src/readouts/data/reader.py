"""Reads any table: a CSV file into rows of a dataclass, each cell checked by its field's type."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import fields
from importlib.resources.abc import Traversable
from pathlib import Path
from types import NoneType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from readouts.errors import DataError

Row = TypeVar("Row")
Cell = Callable[[str], Any]
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
    cells = _columns(path, header, row_type)
    found: dict[Any, Row] = {}
    for number, line in lines:
        where = f"{path}, line {number}"
        if len(line) != len(header):
            what = f"{len(line)} cells, but the header has {len(header)}"
            raise DataError(what, where=where, hint="put a cell that holds a comma in quotes")
        row = _row(row_type, header, cells, line, where)
        problem = check(row)
        if problem:
            raise DataError(problem, where=where, hint="correct the row or remove it")
        _keep(found, row, where)
    return tuple(found.values())


def key_of(row: object) -> Any:
    """The key of a row: its first field."""
    return getattr(row, fields(row)[0].name)  # type: ignore[arg-type]


def _lines(path: Path | Traversable) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty with its number, from 1."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"not UTF-8 at byte {error.start}", where=str(path), hint="save the file as UTF-8"
        ) from error
    except OSError as error:
        raise DataError(
            error.strerror or "cannot be read", where=str(path), hint="check the path"
        ) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for line in reader:
            if line:
                yield reader.line_num, line
    except csv.Error as error:
        where = f"{path}, line {reader.line_num}"
        raise DataError(f"not CSV: {error}", where=where, hint="check the quotes") from error


def _columns(path: Path | Traversable, header: list[str], row_type: type) -> list[Cell]:
    """How to read the cell of each column of the header."""
    kinds = {name: _cell(kind) for name, kind in get_type_hints(row_type).items()}
    where = f"{path}, line 1"
    known = ", ".join(kinds)
    for name in header:
        if name not in kinds or header.count(name) > 1:
            what = f"column {name!r} is unknown or stands twice"
            raise DataError(what, where=where, hint=f"the columns are {known}")
    for name in kinds.keys() - set(header):
        try:
            kinds[name]("")
        except ValueError as error:
            what = f"column {name!r} is missing"
            raise DataError(what, where=where, hint=f"the columns are {known}") from error
    return [kinds[name] for name in header]


def _row(
    row_type: type[Row], header: list[str], cells: list[Cell], line: list[str], where: str
) -> Row:
    values = {}
    for name, cell, text in zip(header, cells, line, strict=True):
        try:
            values[name] = cell(text)
        except ValueError as error:
            what = f"{name} {text!r}: {error}"
            raise DataError(what, where=where, hint="correct the cell") from error
    for name in _names(row_type):
        if name not in values:
            values[name] = _cell(get_type_hints(row_type)[name])("")
    return row_type(**values)


def _names(row_type: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(row_type))


def _keep(found: dict[Any, Row], row: Row, where: str) -> None:
    key = key_of(row)
    if key in found:
        hint = "one row a key: remove one, or give it a key of its own"
        raise DataError(f"{key!r} stands twice", where=where, hint=hint)
    found[key] = row


def _cell(kind: Any) -> Cell:
    """What turns a cell's text into a value of `kind`, or raises ValueError."""
    if get_origin(kind) is tuple:
        return _parts
    options = [part for part in get_args(kind) if part is not NoneType]
    if get_origin(kind) is not Literal and len(options) < len(get_args(kind)):
        return _optional(_cell(options[0]))
    if get_origin(kind) is Literal:
        return _one_of(get_args(kind))
    return _text if kind is str else kind  # type: ignore[no-any-return]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in map(str.strip, text.split(SEPARATOR)) if part)


def _text(text: str) -> str:
    text = text.strip()
    if not text:
        raise ValueError("must not be empty")
    return text


def _optional(cell: Cell) -> Cell:
    return lambda text: cell(text) if text.strip() else None


def _one_of(values: tuple[str, ...]) -> Cell:
    def read(text: str) -> str:
        if text not in values:
            raise ValueError(f"must be one of {', '.join(values)}")
        return text

    return read
