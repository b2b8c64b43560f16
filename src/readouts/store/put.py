"""Writing readings: a batch is one transaction, so that a killed run leaves whole reports only."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from readouts.model import Reading, Report
from readouts.store import forgetting, journal, noting_reports
from readouts.store.corrected import correct
from readouts.store.database import Database
from readouts.store.index import index_readings, unindex_reading
from readouts.store.journal import Note
from readouts.store.rows import REPORT_FIELDS, reading_to_json, report_values
from readouts.store.state import ONE_MORE

PutOutcome = Literal["added", "revised", "reread", "refused"]
"""`revised`: a new text of a page that the record has; `reread`: the report was there already;
`refused`: the record was told to forget it."""


class Entry(NamedTuple):
    """A report as it was given, its reading, and the reading's key."""

    report: Report
    reading: Reading
    key: str


def put_readings(database: Database, batch: Sequence[Entry]) -> list[PutOutcome]:
    """Store reports with their readings, all or none, and mark the record as not yet linked."""
    with database.transaction():
        database.execute(ONE_MORE)
        fresh: dict[int, Reading] = {}
        put = [_put_noted(database, entry, fresh) for entry in batch]
        index_readings(database, fresh)
        journal.write(database, (note for _, note in put if note))
    return [outcome for outcome, _ in put]


def _put_noted(
    database: Database, entry: Entry, fresh: dict[int, Reading]
) -> tuple[PutOutcome, Note | None]:
    """Put a report, unless it must stay forgotten; what the journal says of it."""
    if forgetting.refusal(database, entry.report):
        return "refused", None
    before = noting_reports.standing(database, entry.report)
    outcome, shown = _put(database, entry, fresh)
    return outcome, noting_reports.note(before, shown)


def _put(database: Database, entry: Entry, fresh: dict[int, Reading]) -> tuple[PutOutcome, Reading]:
    """Store one report; its reading as people have corrected it.

    That goes into `fresh`, by serial, to be indexed with the others.
    """
    report = entry.report
    known = database.execute("SELECT serial FROM reports WHERE id = ?", (report.id,)).fetchone()
    if known:
        serial = int(known[0])
        if serial not in fresh:
            unindex_reading(database, serial)
        _update_report(database, serial, report)
    else:
        serial = _insert_report(database, report)
    _put_reading(database, serial, entry)
    fresh[serial] = correct(database, serial, entry.reading)
    revised = _settle_page(database, report.page)
    to_link(database, report)
    return "reread" if known else "revised" if revised else "added", fresh[serial]


def _insert_report(database: Database, report: Report) -> int:
    names = (*REPORT_FIELDS, "page")
    marks = ", ".join("?" * len(names))
    (serial,) = database.execute(
        f"INSERT INTO reports ({', '.join(names)}) VALUES ({marks}) RETURNING serial",
        (*report_values(report), report.page),
    )[0]
    return int(serial)


def _update_report(database: Database, serial: int, report: Report) -> None:
    names = (*REPORT_FIELDS, "page")
    values = (*report_values(report), report.page, serial)
    sets = ", ".join(f"{name} = ?" for name in names)
    database.execute(f"UPDATE reports SET {sets} WHERE serial = ?", values)


def _put_reading(database: Database, serial: int, entry: Entry) -> None:
    reading, by = entry.reading, entry.reading.reader
    made_by = (by.version, by.tables, by.model)
    database.execute("DELETE FROM readings WHERE serial = ?", (serial,))
    database.execute(
        "INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?)",
        (serial, entry.key, reading.report.published, *made_by, reading_to_json(reading)),
    )


def to_link(database: Database, report: Report) -> None:
    """Note that the report, and the others of its page, are not linked as they are now."""
    database.execute(
        "INSERT INTO unlinked"
        " SELECT id, (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'read') FROM reports"
        " WHERE id = ? OR page = ?"
        " ON CONFLICT (report) DO UPDATE SET generation = excluded.generation",
        (report.id, report.page),
    )


def _settle_page(database: Database, page: str | None) -> bool:
    """Make the newest text of a page the current one; whether the page has several.

    Newest by day of publication, then by order of adding. The older texts are kept, but are
    never witnesses beside the current one.
    """
    rows = database.execute(
        "SELECT serial FROM reports JOIN readings USING (serial) WHERE page = ?"
        " ORDER BY coalesce(readings.published, ''), serial",
        (page,),
    ).fetchall()
    if rows:
        newest = rows[-1][0]
        newer = "CASE WHEN serial = ? THEN 1 ELSE 0 END"
        database.execute(f"UPDATE reports SET current = {newer} WHERE page = ?", (newest, page))
    return len(rows) > 1
