"""Where a record is: a file, or a database that a URL names."""

from os import PathLike, fspath
from pathlib import Path

from readouts.store.database import Database
from readouts.store.migrate import migrate, migrations

WAIT = 30.0  # seconds to wait for another process that is writing

Place = str | PathLike[str]


def is_url(place: Place) -> bool:
    """Whether a place is a URL of PostgreSQL; all else is a file."""
    return fspath(place).startswith(("postgresql://", "postgres://"))


def open_database(place: Place, *, create: bool, wait: float = WAIT) -> Database:
    """Open the record at `place`, brought to the present schema; `create` makes a missing one.

    Raises RecordError for a missing one, what is no record, a newer schema, one that stays locked.
    """
    from readouts.store.sqlite import Sqlite

    database = Database(Sqlite(Path(place), create=create, wait=wait))
    try:
        dialect = database.dialect
        if not create and dialect.version(database.execute) is None:
            raise dialect.nothing_here()
        migrate(database, migrations())
    except BaseException:
        database.close()
        raise
    return database
