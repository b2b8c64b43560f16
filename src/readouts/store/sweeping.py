"""Taking the last traces of forgotten words out of the database."""

from readouts.errors import RecordError
from readouts.store.database import Database
from readouts.store.index import compact


def sweep(database: Database) -> None:
    """Write the data anew without what was deleted, where a report was forgotten since.

    Databases leave deleted rows in free pages and logs, the word index its dead words. Raises
    RecordError where others still hold an older state of the record; it is then to be done again.
    """
    if not pending(database):
        return
    compact(database)
    if not database.dialect.sweep(database.execute):
        raise RecordError(
            "the words are out of the record, but others have it open: traces may be in its log",
            where=database.place,
            hint="when they are done: readouts doctor --mend",
        )
    database.execute("UPDATE forgotten SET swept = 1")


def pending(database: Database) -> bool:
    """Whether a report was forgotten of whose words there may still be traces."""
    return bool(database.execute("SELECT 1 FROM forgotten WHERE swept = 0 LIMIT 1"))
