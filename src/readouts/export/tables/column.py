"""The columns of every table, as data: name, type, where the value comes from, what it means."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

Type = Literal[
    "text", "texts", "day", "days", "number", "numbers", "score", "scores", "truth", "spans",
    "spans_each",
]  # fmt: skip
"""`spans` are `((start, end), ...)`, `spans_each` several of these; a plural is a list."""

_WHOLE_DAY = 10  # characters of 2021-08-21


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table.

    `source` is the attribute of the table's item that holds the value ("report.url"); one that
    is None on the way there makes the value empty.
    """

    table: str
    column: str
    type: Type
    source: str
    about: str

    @property
    def is_list(self) -> bool:
        """Whether a value is a list: empty then, where there is nothing, and never None."""
        return self.type.endswith("s") or self.type == "spans_each"

    def of(self, item: object) -> object:
        """The value for one item: str, int, float, bool, date, a list (as a tuple) or None."""
        return self.getter()(item)

    def getter(self) -> Callable[[object], object]:
        """`of` for many items."""
        names, convert = tuple(self.source.split(".")), _CONVERT.get(self.type)
        nothing = () if self.is_list else None

        def get(item: object) -> object:
            """Step by step, as far as there is something."""
            found: Any = item
            for name in names:
                if (found := getattr(found, name)) is None:
                    return nothing
            return convert(found) if convert else found

        return get


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table, in their order."""
    return _all()[table]


@cache
def _all() -> Mapping[str, tuple[Column, ...]]:
    """The columns of all tables, in the order of columns.csv."""
    text = files("readouts.export.tables").joinpath("columns.csv").read_text("utf-8")
    found: dict[str, list[Column]] = {}
    for row in csv.DictReader(text.splitlines()):
        column = Column(**row)  # type: ignore[arg-type]  # the types of a CSV file's cells
        assert column.type in get_args(Type), column
        found.setdefault(column.table, []).append(column)
    return {table: tuple(each) for table, each in found.items()}


def day(text: str) -> date | None:
    """The day of an ISO day or time; None for a month, a year or what is no date."""
    try:
        return date.fromisoformat(text[:_WHOLE_DAY]) if len(text) >= _WHOLE_DAY else None
    except ValueError:
        return None


def _days(texts: tuple[str, ...]) -> tuple[date, ...]:
    return tuple(found for text in texts if (found := day(text)))


_CONVERT: Mapping[str, Callable[[Any], object]] = {"day": day, "days": _days, "texts": tuple}
