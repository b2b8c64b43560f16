"""Opening the file: what can go wrong with it becomes one line that says what to do."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from readouts.errors import RecordError
from readouts.store.migrate import check, is_blank, migrate, migrations

WAIT = 30.0  # seconds to wait for another process that is writing


def connect(path: Path, *, create: bool, wait: float = WAIT) -> sqlite3.Connection:
    """Open the record at `path`, brought to the present schema; `create` makes a missing one.

    A file or folder that may not be written is opened for reading only. Raises RecordError
    for a missing file, one that is no record, a newer schema, or one that stays locked.
    """
    _check_place(path, create)
    with translated(path), ExitStack() as undo:
        connection = sqlite3.connect(
            _uri(path), uri=True, timeout=wait, isolation_level=None, check_same_thread=False
        )
        undo.callback(connection.close)
        _prepare(connection, path, create)
        undo.pop_all()
    return connection


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn errors of SQLite, and words that it cannot hold, into RecordError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        what, hint = _explain(error)
        raise RecordError(what, where=str(path), hint=hint) from error
    except UnicodeEncodeError as error:
        what = "no record holds half of a surrogate pair"
        raise RecordError(what, where=ascii(error.object), hint="check the id") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing: commit at the end, roll back on any error, Ctrl-C included."""
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def is_writable(path: Path) -> bool:
    """Whether the file and its folder may be written (WAL needs files beside the record)."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def _check_place(path: Path, create: bool) -> None:
    if path.is_dir():
        raise RecordError("this is a folder, not a record", where=str(path), hint="check --db")
    if not path.exists() and not create:
        raise RecordError(
            "there is no record here",
            where=str(path),
            hint=f"make one with: readouts add FILE --db {path}",
        )
    if not path.parent.is_dir():
        raise RecordError("its folder does not exist", where=str(path), hint="make the folder")


def _uri(path: Path) -> str:
    """How to open the file: for reading only where it may not be written.

    `immutable` spares SQLite the files beside the record, which it could not make; it must not
    be used while one of them holds pages that are not yet in the record.
    """
    uri = path.resolve().as_uri()
    if is_writable(path):
        return uri
    pending = path.with_name(f"{path.name}-wal").exists()
    return f"{uri}?mode=ro" if pending else f"{uri}?mode=ro&immutable=1"


def _prepare(connection: sqlite3.Connection, path: Path, create: bool) -> None:
    scripts = migrations()
    if create and is_blank(connection):
        connection.execute("PRAGMA journal_mode = WAL")
    else:
        check(connection, str(path), len(scripts))
    connection.execute("PRAGMA synchronous = NORMAL")
    migrate(connection, str(path), scripts)
    connection.execute("PRAGMA foreign_keys = ON")


_EXPLAINED = (
    ("not a database", "this is not a record", "check --db"),
    ("locked", "another process is writing to the record", "try again when it is done"),
    ("busy", "another process is writing to the record", "try again when it is done"),
    ("malformed", "the record is damaged", "restore a copy, or add the reports to a new one"),
    ("disk is full", "no space is left on the disk", "free some, then run the command again"),
    ("readonly", "the record may not be written", "check the rights of the file and its folder"),
    ("read-only", "the record may not be written", "check the rights of the file and its folder"),
    ("unable to open", "the file cannot be opened", "check its rights and its folder's"),
)


def _explain(error: sqlite3.DatabaseError) -> tuple[str, str | None]:
    """What to say of an error of SQLite, and what to do about it."""
    message = str(error)
    for sign, what, hint in _EXPLAINED:
        if sign in message:
            return what, hint
    return message, None
