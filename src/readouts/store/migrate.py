"""Numbered forward migrations: a record of any earlier version is brought to the present one.

The files `migrations/NNNN_name.sql` are the schema. Each migration and its number are written in
one transaction, so that a process killed in between leaves the record as it was.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from readouts.errors import RecordError
from readouts.store.database import Database


@cache
def migrations() -> tuple[str, ...]:
    """The SQL of every migration that ships, in order; number `n` is at index `n - 1`."""
    files = sorted(Path(__file__).with_name("migrations").glob("*.sql"))
    return tuple(file.read_text(encoding="utf-8") for file in files)


def migrate(database: Database, scripts: Sequence[str]) -> None:
    """Run the migrations that this record has not seen, each in a transaction of its own.

    Raises RecordError where the data is another program's or has a newer schema.
    """
    while version(database, len(scripts)) < len(scripts):
        with database.transaction():  # a second process waits, then finds it done
            done = version(database, len(scripts))
            if done < len(scripts):
                _step(database, scripts[done], done + 1)


def version(database: Database, known: int) -> int:
    """The number of the last migration that this record has seen, 0 for an empty place.

    Raises RecordError for one above `known`.
    """
    found = database.dialect.version(database.execute) or 0
    if found > known:
        raise RecordError(
            f"the record has schema version {found}, this program knows up to {known}",
            where=database.place,
            hint="update readouts",
        )
    return found


def _step(database: Database, script: str, number: int) -> None:
    for statement in split(script):
        if written := database.dialect.ddl(statement):
            database.execute(written)
    database.dialect.set_version(database.execute, number)


def split(script: str) -> Iterator[str]:
    """The statements of `script` one by one."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
