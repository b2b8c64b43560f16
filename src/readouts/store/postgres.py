"""A record in a PostgreSQL database: in the first schema of its search path."""

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from functools import lru_cache
from itertools import count
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from readouts.errors import RecordError
from readouts.store.dialect import Row, Rows, Run, Values
from readouts.store.gin import Gin
from readouts.store.nul import register
from readouts.store.postgres_errors import explanation

_AT_ONCE = 500  # rows of a stream in memory
_ALONE = 0x52444F54  # the first number of the lock that writers take; the schema is the second

Connection = psycopg.Connection[Row]


class Postgres:
    """See Dialect. `shown` is the URL without its password.

    `wait` is how many seconds another writer is waited for.
    """

    errors: tuple[type[Exception], ...] = (psycopg.Error,)
    words = Gin()
    begin_write = (
        "BEGIN",
        f"SELECT pg_advisory_xact_lock({_ALONE}, hashtext(CAST(current_schema() AS text)))",
    )
    begin_read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    def __init__(self, url: str, *, shown: str, wait: float) -> None:
        self.place = shown
        self._url, self._wait = url, wait
        self._names = count()

    def connect(self) -> Connection:
        """A connection outside any transaction."""
        usual: dict[str, Any] = {"connect_timeout": 10, "application_name": "readouts"}
        asked = usual | conninfo_to_dict(self._url) | {"client_encoding": "utf8"}
        connection = psycopg.connect(make_conninfo(**asked), autocommit=True)
        with ExitStack() as undo:
            undo.callback(connection.close)
            self._prepare(connection)
            undo.pop_all()
        return connection

    def _prepare(self, connection: Connection) -> None:
        encoding = connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            what, hint = f"the database is in {encoding}", "make one with ENCODING 'UTF8'"
            raise RecordError(what, where=self.place, hint=hint)
        register(connection)
        connection.execute(
            f"SET lock_timeout = {round(self._wait * 1000)}; SET jit = off;"
            " SET cursor_tuple_fraction = 1"  # streams are read to their end
        )

    def fits(self, connection: Connection) -> bool:
        """Whether the server still knows it, and nothing is left open."""
        return not connection.closed

    def run(self, connection: Connection, sql: str, values: Values) -> Rows:
        """Run one statement."""
        cursor = connection.execute(_written(sql), values, binary=True)
        return Rows(cursor.fetchall() if cursor.description else ())

    def run_many(self, connection: Connection, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each of these rows of values, without waiting in between."""
        with connection.cursor(binary=True) as cursor:
            cursor.executemany(_written(sql), rows)

    def stream(self, connection: Connection, sql: str, values: Values) -> Iterator[Row]:
        """The rows of a question, which the server keeps."""
        cursor = connection.cursor(f"stream{next(self._names)}", binary=True)
        cursor.itersize = _AT_ONCE
        try:
            cursor.execute(_written(sql), values)
            yield from cursor
        finally:
            with suppress(psycopg.Error):  # the end of the transaction closes it, too
                cursor.close()

    def explain(self, error: Exception) -> RecordError:
        """What to say of an error, and what to do about it."""
        what, hint = explanation(error)
        return RecordError(what, where=self.place, hint=hint)

    def writable(self, run: Run) -> bool:
        """Whether the record may be written by this user on this server."""
        return bool(
            run(
                "SELECT NOT pg_is_in_recovery() AND has_table_privilege('meta', 'UPDATE')"
                " AND current_setting('default_transaction_read_only') = 'off'"
            )[0][0]
        )

    def version(self, run: Run) -> int | None:
        """What the table `readouts_schema` says, which makes a schema a record."""
        schema, is_record, is_other = run(_WHAT_IS_THERE)[0]
        if schema is None:
            what, hint = "its schema does not exist", "make it with: CREATE SCHEMA"
            raise RecordError(what, where=self.place, hint=hint)
        if is_record:
            return int(run("SELECT version FROM readouts_schema")[0][0])
        if is_other:
            what, hint = "here are tables of another program, not a record", "name another schema"
            raise RecordError(what, where=self.place, hint=hint)
        return None

    def set_version(self, run: Run, number: int) -> None:
        """Note in the table `readouts_schema` that a migration is done."""
        run("CREATE TABLE IF NOT EXISTS readouts_schema (version BIGINT NOT NULL)")
        run("DELETE FROM readouts_schema")
        run(f"INSERT INTO readouts_schema VALUES ({number})")

    def nothing_here(self) -> RecordError:
        """What to say of a database without a record."""
        return RecordError(
            "there is no record here",
            where=self.place,
            hint="make one with: readouts add FILE --db, and the same address",
        )

    def ddl(self, statement: str) -> str:
        """A statement of a migration, which is written in SQLite's words, in PostgreSQL's."""
        if "-- sqlite only" in statement:
            return ""
        if re.search(r"\b(CREATE|ALTER) TABLE\b", statement):
            for theirs, ours in _TYPES:
                statement = re.sub(theirs, ours, statement)
        return statement

    def server(self, run: Run) -> str:
        """The version of the server."""
        (version,) = run("SELECT current_setting('server_version')")[0]
        return f"PostgreSQL {version}"

    def size(self, run: Run) -> int:
        """Bytes of all tables and indexes of the schema."""
        return int(run(_SIZE)[0][0])

    def sweep(self, run: Run) -> bool:
        """Write every table anew without its dead rows; those in the server's log are its own."""
        if run(_OLDER_VIEWS):
            return False
        try:
            for (table,) in run(_TABLES_HERE):
                run(f"VACUUM (FULL) {table}")
        except RecordError as error:
            if isinstance(error.__cause__, psycopg.errors.LockNotAvailable):
                return False
            raise
        return True

    def damage(self, run: Run) -> list[str]:
        """Rows that point nowhere, and indexes that are not valid."""
        orphans = [
            f"{table}: {number} rows point to a missing {parent}"
            for table, column, parent, key in run(_REFERENCES)
            if (number := run(_ORPHANS.format(table, column, parent, key))[0][0])
        ]
        return orphans + [f"the index {name} is not valid" for (name,) in run(_INVALID)]


@lru_cache(maxsize=1000)
def _written(sql: str) -> str:
    """SQL with the marks of psycopg."""
    return sql.replace("%", "%%").replace("?", "%s")


_TYPES = (
    (r"\bWITHOUT ROWID\b", ""),
    (r"\bINTEGER (PRIMARY KEY)(?! REFERENCES)", r"BIGINT GENERATED BY DEFAULT AS IDENTITY \1"),
    (r"\bINTEGER\b", "BIGINT"),
    (r"\bTEXT\b", 'TEXT COLLATE "C"'),  # compared as SQLite does: code point by code point
    (r"\bREAL\b", "DOUBLE PRECISION"),
    (r"\bBLOB\b", "BYTEA"),
)
_HERE = "quote_ident(CAST(current_schema() AS text))"
_WHAT_IS_THERE = (
    "SELECT CAST(current_schema() AS text),"
    f" to_regclass({_HERE} || '.readouts_schema') IS NOT NULL,"
    f" to_regclass({_HERE} || '.meta') IS NOT NULL"
    f" OR to_regclass({_HERE} || '.reports') IS NOT NULL"
)
_TABLES_HERE = (
    "SELECT CAST(CAST(oid AS regclass) AS text) FROM pg_class WHERE relkind = 'r'"
    f" AND relnamespace = CAST({_HERE} AS regnamespace) ORDER BY 1"
)
_SIZE = (
    "SELECT CAST(coalesce(sum(pg_total_relation_size(oid)), 0) AS bigint) FROM pg_class"
    f" WHERE relkind = 'r' AND relnamespace = CAST({_HERE} AS regnamespace)"
)
_OLDER_VIEWS = (  # as far as this user may see them
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND backend_type = 'client backend' AND backend_xmin IS NOT NULL"
)
_REFERENCES = (
    "SELECT CAST(CAST(conrelid AS regclass) AS text), CAST(child.attname AS text),"
    " CAST(CAST(confrelid AS regclass) AS text), CAST(parent.attname AS text) FROM pg_constraint"
    " JOIN pg_attribute AS child ON child.attrelid = conrelid AND child.attnum = conkey[1]"
    " JOIN pg_attribute AS parent ON parent.attrelid = confrelid AND parent.attnum = confkey[1]"
    f" WHERE contype = 'f' AND connamespace = CAST({_HERE} AS regnamespace) ORDER BY 1, 2"
)
_ORPHANS = (
    "SELECT count(*) FROM {0} AS child LEFT JOIN {2} AS parent ON parent.{3} = child.{1}"
    " WHERE parent.{3} IS NULL AND child.{1} IS NOT NULL"
)
_INVALID = (
    "SELECT CAST(CAST(indexrelid AS regclass) AS text) FROM pg_index JOIN pg_class"
    f" ON oid = indexrelid WHERE relnamespace = CAST({_HERE} AS regnamespace)"
    " AND NOT (indisvalid AND indisready) ORDER BY 1"
)
