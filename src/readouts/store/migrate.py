"""Numbered forward migrations: a record of any earlier version is brought to the present one.

The files `migrations/NNNN_name.sql` are the schema; the number reached is kept in SQLite's
`user_version`. Each migration and its number are written in one transaction, so that a process
killed in between leaves the record as it was.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from readouts.errors import RecordError

APPLICATION_ID = 0x52444F54  # "RDOT": tells a record from any other SQLite file


@cache
def migrations() -> tuple[str, ...]:
    """The SQL of every migration that ships, in order; number `n` is at index `n - 1`."""
    folder = resources.files("readouts.store") / "migrations"
    files = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".sql")), key=lambda f: f.name
    )
    return tuple(file.read_text(encoding="utf-8") for file in files)


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration that this record has seen; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check(connection: sqlite3.Connection, where: str, known: int) -> None:
    """Raise RecordError unless the file is a record of version `known` or older."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise RecordError(
            "this is a file of another program, not a record", where=where, hint="check --db"
        )
    if (found := version(connection)) > known:
        raise RecordError(
            f"the record has schema version {found}, this program knows up to {known}",
            where=where,
            hint="update readouts",
        )


def migrate(connection: sqlite3.Connection, where: str, scripts: Sequence[str]) -> None:
    """Run the migrations that this record has not seen, each in a transaction of its own."""
    while version(connection) < len(scripts) or is_blank(connection):
        with connection:  # commits, or rolls back on any error
            connection.execute("BEGIN IMMEDIATE")  # a second process waits, then finds it done
            _step(connection, where, scripts)


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether the file is a database without any content."""
    return not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()


def _step(connection: sqlite3.Connection, where: str, scripts: Sequence[str]) -> None:
    """Run the next migration, inside the caller's transaction."""
    if is_blank(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    check(connection, where, len(scripts))
    if (done := version(connection)) < len(scripts):
        for statement in split(scripts[done]):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {done + 1}")


def split(script: str) -> Iterator[str]:
    """The statements of `script` one by one: sqlite3's executescript would commit first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
