"""Is the record sound? What `readouts doctor` asks of the store."""

from dataclasses import dataclass

from readouts import __version__
from readouts.model import text_sha256
from readouts.store import words
from readouts.store.database import Database
from readouts.store.index import TABLES
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
    """What the record holds, and whether it is sound: then `problems` is empty.

    `place` is its file or its URL without the password, `size` is in bytes, `words` names the
    tokenization; `failures` are the inputs that could not be taken, with their errors;
    `index_outdated` says that the word index must be made anew.
    """

    place: str
    size: int
    program: str
    schema: int
    database: str
    words: str
    counts: dict[str, int]
    revisions: int
    readers: tuple[MadeBy, ...]
    failures: dict[str, str]
    problems: tuple[str, ...]
    index_outdated: bool


def health(database: Database) -> Health:
    """Examine the record; reads all of it."""
    dialect, run = database.dialect, database.execute
    with database.view():
        return Health(
            place=database.place,
            size=dialect.size(run),
            program=__version__,
            schema=dialect.version(run) or 0,
            database=dialect.server(run),
            words=state(database).words,
            counts={table: _count(database, table) for table in COUNTED},
            revisions=_count(database, "reports WHERE current = 0"),
            readers=_readers(database),
            failures=failures(database),
            problems=(*dialect.damage(run), *_altered(database)),
            index_outdated=_index_outdated(database),
        )


def failures(database: Database) -> dict[str, str]:
    """Inputs that could not be taken, by place."""
    return dict(database.execute("SELECT place, error FROM failures ORDER BY place").fetchall())


def _count(database: Database, table: str) -> int:
    return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _readers(database: Database) -> tuple[MadeBy, ...]:
    rows = database.execute(
        "SELECT version, tables, model, count(*) FROM readings GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    return tuple(
        MadeBy(version=version, tables=tables, model=model, readings=count)
        for version, tables, model, count in rows
    )


def _altered(database: Database) -> list[str]:
    """Reports whose text is not the one that was added."""
    rows = database.stream("SELECT id, sha256, text FROM reports ORDER BY serial")
    return [
        f"the text of report {id_} has been altered"
        for id_, sha, text in rows
        if text_sha256(text) != sha
    ]


def _index_outdated(database: Database) -> bool:
    """Whether the word index misses something or was made by another tokenization."""
    if state(database).words != words.VERSION:
        return True
    index = database.dialect.words
    have = ("SELECT serial FROM readings", "SELECT number FROM statements")
    pairs = [(text, index.numbers(table)) for text, table in zip(have, TABLES, strict=True)]
    return any(
        database.execute(f"{one} EXCEPT {other} LIMIT 1")
        for pair in pairs
        for one, other in (pair, pair[::-1])
    )
