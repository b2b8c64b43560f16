"""Writing readings: a batch is one transaction, so that a killed run leaves whole reports only."""

import sqlite3
from collections.abc import Sequence
from typing import Literal, NamedTuple

from readouts.model import Reading, Report
from readouts.store import forgetting, journal, noting_reports
from readouts.store.connection import transaction
from readouts.store.index import index_reading, unindex_reading
from readouts.store.journal import Note
from readouts.store.rows import REPORT_FIELDS, reading_to_json, report_values

PutOutcome = Literal["added", "revised", "reread", "refused"]
"""`revised`: a new text of a page that the record has; `reread`: the report was there already;
`refused`: the record was told to forget it."""


class Entry(NamedTuple):
    """A report as it was given, its reading, and the reading's key."""

    report: Report
    reading: Reading
    key: str


def put_readings(connection: sqlite3.Connection, batch: Sequence[Entry]) -> list[PutOutcome]:
    """Store reports with their readings, all or none, and mark the record as not yet linked."""
    with transaction(connection):
        connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'read'")
        put = [_put_noted(connection, entry) for entry in batch]
        journal.write(connection, (note for _, note in put if note))
    return [outcome for outcome, _ in put]


def _put_noted(connection: sqlite3.Connection, entry: Entry) -> tuple[PutOutcome, Note | None]:
    """Put a report, unless it must stay forgotten; what the journal says of it."""
    if forgetting.refusal(connection, entry.report):
        return "refused", None
    before = noting_reports.standing(connection, entry.report)
    return _put(connection, entry), noting_reports.note(before, entry.reading)


def _put(connection: sqlite3.Connection, entry: Entry) -> PutOutcome:
    report = entry.report
    known = connection.execute("SELECT serial FROM reports WHERE id = ?", (report.id,)).fetchone()
    if known:
        serial = int(known[0])
        unindex_reading(connection, serial)
        _update_report(connection, serial, report)
    else:
        serial = _insert_report(connection, report)
    _put_reading(connection, serial, entry)
    index_reading(connection, serial, entry.reading)
    revised = _settle_page(connection, report.page)
    _to_link(connection, report)
    return "reread" if known else "revised" if revised else "added"


def _insert_report(connection: sqlite3.Connection, report: Report) -> int:
    names = (*REPORT_FIELDS, "page")
    marks = ", ".join("?" * len(names))
    cursor = connection.execute(
        f"INSERT INTO reports ({', '.join(names)}) VALUES ({marks})",
        (*report_values(report), report.page),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _update_report(connection: sqlite3.Connection, serial: int, report: Report) -> None:
    names = (*REPORT_FIELDS, "page")
    values = (*report_values(report), report.page, serial)
    sets = ", ".join(f"{name} = ?" for name in names)
    connection.execute(f"UPDATE reports SET {sets} WHERE serial = ?", values)


def _put_reading(connection: sqlite3.Connection, serial: int, entry: Entry) -> None:
    reading, by = entry.reading, entry.reading.reader
    made_by = (by.version, by.tables, by.model)
    connection.execute(
        "INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?, ?)",
        (serial, entry.key, reading.report.published, *made_by, reading_to_json(reading)),
    )


def _to_link(connection: sqlite3.Connection, report: Report) -> None:
    """Note that the report, and the others of its page, are not linked as they are now."""
    connection.execute(
        "INSERT OR REPLACE INTO unlinked"
        " SELECT id, (SELECT value FROM meta WHERE key = 'read') FROM reports"
        " WHERE id = ? OR page = ?",
        (report.id, report.page),
    )


def _settle_page(connection: sqlite3.Connection, page: str | None) -> bool:
    """Make the newest text of a page the current one; whether the page has several.

    Newest by day of publication, then by order of adding. The older texts are kept, but are
    never witnesses beside the current one.
    """
    rows = connection.execute(
        "SELECT serial FROM reports JOIN readings USING (serial) WHERE page = ?"
        " ORDER BY ifnull(readings.published, ''), serial",
        (page,),
    ).fetchall()
    if rows:
        newest = rows[-1][0]
        connection.execute(
            "UPDATE reports SET current = (serial = ?) WHERE page = ?", (newest, page)
        )
    return len(rows) > 1
