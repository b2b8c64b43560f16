"""A record as tables: one row a noun, the same columns in every format."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from readouts.errors import UsageError
from readouts.export.source import Asked
from readouts.export.tables import (
    accounts,
    actors,
    alignments,
    contacts,
    events,
    origins,
    reports,
    statements,
    wordings,
)
from readouts.export.tables.column import Column, Type, columns

Row = dict[str, object]
"""The values of a row by column: str, int, float, bool, date, None, or a tuple of these."""

ITEMS: Mapping[str, Callable[[Asked], Iterable[object]]] = {
    "reports": reports.items,
    "statements": statements.items,
    "contacts": contacts.items,
    "accounts": accounts.items,
    "actors": actors.items,
    "alignments": alignments.items,
    "origins": origins.items,
    "wordings": wordings.items,
    "uses": wordings.uses,
    "events": events.items,
}
"""Where the rows of each table come from; its columns stand in columns.csv."""

__all__ = ["ITEMS", "Column", "Row", "Type", "check", "columns", "rows"]


def rows(table: str, asked: Asked) -> Iterator[Row]:
    """The rows of a table, made one by one. Raises UsageError for an unknown table."""
    check(table)
    having = [(column.column, column.getter()) for column in columns(table)]
    return ({name: of(item) for name, of in having} for item in ITEMS[table](asked))


def check(table: str) -> None:
    """Raises UsageError where there is no such table."""
    if table not in ITEMS:
        raise UsageError(f"there is no table {table!r}", hint=f"one of: {', '.join(ITEMS)}")
