"""Is the file sound? What `readouts doctor` asks of the store."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from readouts.model import text_sha256
from readouts.store import migrate, words
from readouts.store.state import state

COUNTED = ("reports", "readings", "statements", "contacts", "accounts", "actors", "origins")


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeBy:
    """How many readings this reader has made, with these tables and this model."""

    version: str
    tables: str
    model: str
    readings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What the file holds, and whether it is sound: then `problems` is empty.

    `size` is in bytes; `failures` are the inputs that could not be taken, with their errors;
    `index_outdated` says that the word index must be made anew.
    """

    path: str
    size: int
    schema: int
    sqlite: str
    counts: dict[str, int]
    revisions: int
    readers: tuple[MadeBy, ...]
    failures: dict[str, str]
    problems: tuple[str, ...]
    index_outdated: bool


def health(connection: sqlite3.Connection, path: Path) -> Health:
    """Examine the file; reads all of it."""
    return Health(
        path=str(path),
        size=path.stat().st_size,
        schema=migrate.version(connection),
        sqlite=sqlite3.sqlite_version,
        counts={table: _count(connection, table) for table in COUNTED},
        revisions=_count(connection, "reports WHERE NOT current"),
        readers=_readers(connection),
        failures=failures(connection),
        problems=(*_damage(connection), *_altered(connection)),
        index_outdated=_index_outdated(connection),
    )


def failures(connection: sqlite3.Connection) -> dict[str, str]:
    """Inputs that could not be taken, by place."""
    return dict(connection.execute("SELECT place, error FROM failures ORDER BY place").fetchall())


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _readers(connection: sqlite3.Connection) -> tuple[MadeBy, ...]:
    rows = connection.execute(
        "SELECT version, tables, model, count(*) FROM readings GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    return tuple(
        MadeBy(version=version, tables=tables, model=model, readings=count)
        for version, tables, model, count in rows
    )


def _damage(connection: sqlite3.Connection) -> list[str]:
    said = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    orphans = [
        f"{table}: row {row} points to a missing {parent}" for table, row, parent, _ in broken
    ]
    return [line for line in said if line != "ok"] + orphans[:20]


def _altered(connection: sqlite3.Connection) -> list[str]:
    """Reports whose text is not the one that was added."""
    rows = connection.execute("SELECT id, sha256, text FROM reports ORDER BY serial")
    return [
        f"the text of report {id_} has been altered"
        for id_, sha, text in rows
        if text_sha256(text) != sha
    ]


def _index_outdated(connection: sqlite3.Connection) -> bool:
    """Whether the word index misses something or was made by another tokenization."""
    pairs = (("report_words_docsize", "readings"), ("statement_words_docsize", "statements"))
    same = all(_count(connection, index) == _count(connection, table) for index, table in pairs)
    return not same or state(connection).words != words.VERSION
