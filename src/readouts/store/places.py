"""Where a record is: a file, or a database that a URL names."""

import re
from contextlib import ExitStack
from os import PathLike, fspath
from pathlib import Path

from readouts.errors import RecordError
from readouts.store.database import Database
from readouts.store.dialect import Dialect
from readouts.store.migrate import migrate, migrations

WAIT = 30.0  # seconds to wait for another process that is writing

Place = str | PathLike[str]

_SECRETS = (
    (re.compile(r"(?s)^(\w+://[^:@/?]*):.+@"), r"\1:***@"),
    (re.compile(r"((?:^|[?&])(?:ssl)?password=)[^&]*", re.IGNORECASE), r"\1***"),
)


def is_url(place: Place) -> bool:
    """Whether a place is a URL of PostgreSQL; all else is a file."""
    return fspath(place).startswith(("postgresql://", "postgres://"))


def masked(url: str) -> str:
    """A URL as it may be shown: without its password."""
    for secret, shown in _SECRETS:
        url = secret.sub(shown, url)
    return url


def open_database(place: Place, *, create: bool, wait: float = WAIT) -> Database:
    """Open the record at `place`, brought to the present schema; `create` makes a missing one.

    Raises RecordError for a missing one, what is no record, a newer schema, one that stays locked.
    """
    database = Database(dialect_of(place, create=create, wait=wait))
    with ExitStack() as undo:
        undo.callback(database.close)
        if not create and database.dialect.version(database.execute) is None:
            raise database.dialect.nothing_here()
        migrate(database, migrations())
        undo.pop_all()
    return database


def dialect_of(place: Place, *, create: bool, wait: float) -> Dialect:
    """What speaks to the database at a place. Raises RecordError where its package is missing."""
    if not is_url(place):
        from readouts.store.sqlite import Sqlite

        return Sqlite(Path(place), create=create, wait=wait)
    try:
        from readouts.store.postgres import Postgres
    except ImportError as error:
        what, hint = "PostgreSQL needs the package psycopg", "pip install 'readouts[postgres]'"
        raise RecordError(what, where=masked(fspath(place)), hint=hint) from error
    return Postgres(fspath(place), shown=masked(fspath(place)), wait=wait)
