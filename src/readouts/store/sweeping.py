"""Taking the last traces of forgotten words out of the file."""

import sqlite3

from readouts.errors import RecordError
from readouts.store.index import compact


def pending(connection: sqlite3.Connection) -> bool:
    """Whether a report was forgotten of whose words the file may still hold traces."""
    row = connection.execute("SELECT 1 FROM forgotten WHERE swept = 0 LIMIT 1").fetchone()
    return row is not None


def sweep(connection: sqlite3.Connection, where: str) -> None:
    """Write the file anew without what was deleted, where that is pending.

    SQLite leaves deleted rows in free pages, the word index its dead words in segments, and the
    write-ahead log older pages: all three go. Raises RecordError where somebody else still
    reads from the log; what is pending stays so.
    """
    if not pending(connection):
        return
    compact(connection)
    connection.execute("VACUUM")
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise RecordError(
            "the words are out of the record, but others have it open: traces may be in its log",
            where=where,
            hint="when they are done: readouts doctor --mend",
        )
    connection.execute("UPDATE forgotten SET swept = 1")
