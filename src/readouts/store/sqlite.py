"""A record in one SQLite file."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from readouts.errors import RecordError
from readouts.store.dialect import Row, Rows, Run, Values
from readouts.store.fts5 import Fts5

APPLICATION_ID = 0x52444F54  # "RDOT": tells a record from any other SQLite file


class Sqlite:
    """See Dialect. A file or folder that may not be written is opened for reading only.

    `create` makes a missing file; `wait` is how many seconds another writer is waited for.
    Raises RecordError for what is no file.
    """

    errors: tuple[type[Exception], ...] = (sqlite3.Error,)
    words = Fts5()
    begin_write = ("BEGIN IMMEDIATE",)
    begin_read = "BEGIN"

    def __init__(self, path: Path, *, create: bool, wait: float) -> None:
        self.path, self.place = path, str(path)
        self._create, self._wait = create, wait
        self._check_place()

    def connect(self) -> sqlite3.Connection:
        """A connection to the file; in a new one some may read while another writes."""
        connection = sqlite3.connect(
            self._uri(), uri=True, timeout=self._wait, isolation_level=None, check_same_thread=False
        )
        with ExitStack() as undo:
            undo.callback(connection.close)
            if self._create and _is_blank(connection):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            undo.pop_all()
        return connection

    def fits(self, connection: sqlite3.Connection) -> bool:
        """Always: a file is not lost on the way."""
        return True

    def run(self, connection: sqlite3.Connection, sql: str, values: Values) -> Rows:
        """Run one statement."""
        return Rows(connection.execute(sql, values))

    def run_many(self, connection: sqlite3.Connection, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each of these rows of values."""
        connection.executemany(sql, rows)

    def stream(self, connection: sqlite3.Connection, sql: str, values: Values) -> Iterator[Row]:
        """The rows of a question, one at a time."""
        cursor = connection.execute(sql, values)
        try:
            yield from cursor
        finally:
            cursor.close()  # while it is open, the file is not tidied up

    def explain(self, error: Exception) -> RecordError:
        """What to say of an error, and what to do about it."""
        found = (row for row in _EXPLAINED if row[0] in str(error))
        _, what, hint = next(found, ("", str(error), None))
        return RecordError(what, where=self.place, hint=hint)

    def writable(self, run: Run) -> bool:
        """Whether the file and its folder may be written (WAL needs files beside the record)."""
        folder, exists = os.access(self.path.parent, os.W_OK), self.path.exists()
        return folder and (not exists or os.access(self.path, os.W_OK))

    def version(self, run: Run) -> int | None:
        """The file's `user_version`, if it is a record."""
        if not run("SELECT 1 FROM sqlite_master LIMIT 1"):
            return None
        if run("PRAGMA application_id")[0][0] != APPLICATION_ID:
            raise self.nothing_here()
        return int(run("PRAGMA user_version")[0][0])

    def set_version(self, run: Run, number: int) -> None:
        """Note in the file that a migration is done."""
        run(f"PRAGMA application_id = {APPLICATION_ID}")
        run(f"PRAGMA user_version = {number}")

    def nothing_here(self) -> RecordError:
        """What to say of a file that is no record."""
        what = "this is a file of another program, not a record"
        return RecordError(what, where=self.place, hint="check --db")

    def ddl(self, statement: str) -> str:
        """Migrations are written in SQLite's words."""
        return "" if "-- postgresql only" in statement else statement

    def server(self, run: Run) -> str:
        """The version of SQLite."""
        return f"SQLite {sqlite3.sqlite_version}"

    def size(self, run: Run) -> int:
        """Bytes of the file."""
        return self.path.stat().st_size

    def sweep(self, run: Run) -> bool:
        """Leave no deleted row in free pages, nor any older page in the write-ahead log."""
        run("VACUUM")
        ((busy, _, _),) = run("PRAGMA wal_checkpoint(TRUNCATE)")
        return not busy

    def damage(self, run: Run) -> list[str]:
        """What SQLite says of the file, and rows that point nowhere."""
        said = [row[0] for row in run("PRAGMA integrity_check(20)")]
        orphans = [
            f"{table}: row {row} points to a missing {parent}"
            for table, row, parent, _ in run("PRAGMA foreign_key_check")
        ]
        return [line for line in said if line != "ok"] + orphans[:20]

    def _check_place(self) -> None:
        path = self.path
        if path.is_dir():
            raise RecordError("this is a folder, not a record", where=self.place, hint="check --db")
        if not path.exists() and not self._create:
            raise RecordError(
                "there is no record here",
                where=self.place,
                hint=f"make one with: readouts add FILE --db {path}",
            )
        if not path.parent.is_dir():
            what = "its folder does not exist"
            raise RecordError(what, where=self.place, hint="make the folder")

    def _uri(self) -> str:
        """How to open the file: for reading only where it may not be written.

        `immutable` spares SQLite the files beside the record, which it could not make; it must
        not be used while one of them holds pages that are not yet in the record.
        """
        uri = self.path.resolve().as_uri()
        if self.writable(_never):
            return uri
        pending = self.path.with_name(f"{self.path.name}-wal").exists()
        return f"{uri}?mode=ro" if pending else f"{uri}?mode=ro&immutable=1"


def _never(sql: str) -> Rows:
    """Runs nothing: whether a file may be written is not asked of SQLite."""
    raise AssertionError(sql)


def _is_blank(connection: sqlite3.Connection) -> bool:
    return not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()


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
