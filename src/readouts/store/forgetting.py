"""Forgetting a report: its words go, the fact stays, and it is not taken again by mistake."""

from collections.abc import Iterable, Sequence
from typing import Any

from readouts.model import Forgotten, Report, to_json
from readouts.model.judgement import without_words
from readouts.store import journal
from readouts.store.corrected import on_report
from readouts.store.database import Database
from readouts.store.index import unindex_reading
from readouts.store.state import ONE_MORE

_COLUMNS = (
    "id, sha256, original_sha256, page, url, publisher, published, at, person, reason, refused"
)
_KEPT = (
    "SELECT serial, sha256, original_sha256, page, url, publisher,"
    " coalesce(readings.published, reports.published)"
    " FROM reports JOIN readings USING (serial) WHERE id = ?"
)


def forget(database: Database, ids: Sequence[str], *, by: str, reason: str) -> list[Forgotten]:
    """Take these reports, and the other texts of their pages, out with all that was read in them.

    Who wanted it and why is kept. The record is then to be linked anew, all of it: what linking
    remembers of a report is spread over many lines. `sweep` takes the last traces out of the file.
    """
    with database.transaction():
        database.execute(ONE_MORE)
        database.execute("UPDATE meta SET value = '' WHERE key = 'held'")
        gone = pages(database, ids)
        for each in gone:
            _forget(database, each, by, reason)
        journal.write(database, _notes("forgotten", gone, by, reason))
        return forgotten(database, gone)


def pages(database: Database, ids: Sequence[str]) -> list[str]:
    """These reports, of those that are held, and all other texts of their pages, sorted."""
    query = (
        "SELECT id FROM reports WHERE id = ?"
        " UNION SELECT id FROM reports WHERE page = (SELECT page FROM reports WHERE id = ?)"
    )
    return sorted({row[0] for each in ids for row in database.execute(query, (each, each))})


def remember(database: Database, ids: Sequence[str], *, by: str, reason: str) -> None:
    """Let these be taken again when they are added; nothing that is gone comes back by itself."""
    with database.transaction():
        rows = [(each,) for each in ids]
        database.executemany("UPDATE forgotten SET refused = 0 WHERE id = ?", rows)
        journal.write(database, _notes("remembered", ids, by, reason))


def forgotten(database: Database, ids: Sequence[str] | None = None) -> list[Forgotten]:
    """What is kept of the reports that were forgotten, by id: all, or those of `ids`."""
    if ids is None:
        rows = database.execute(f"SELECT {_COLUMNS} FROM forgotten ORDER BY id")
        return [_told(row) for row in rows]
    one = f"SELECT {_COLUMNS} FROM forgotten WHERE id = ?"
    found = (database.execute(one, (each,)).fetchone() for each in ids)
    return [_told(row) for row in found if row]


def refusal(database: Database, report: Report) -> Forgotten | None:
    """Why this report must not be taken: its text, its file or its page was forgotten.

    A report that is held is no matter of this: it may be read again.
    """
    row = database.execute(
        f"SELECT {_COLUMNS} FROM forgotten WHERE refused = 1"
        " AND (sha256 = ? OR original_sha256 = ? OR page = ?)"
        " AND NOT EXISTS (SELECT 1 FROM reports WHERE reports.id = ?) ORDER BY at LIMIT 1",
        (report.sha256, report.original_sha256, report.page, report.id),
    ).fetchone()
    return _told(row) if row else None


def sharing(database: Database, ids: Sequence[str]) -> list[str]:
    """Other reports whose text comes from the same origin as one of those, or is the same."""
    taken = pages(database, ids)
    query = (
        "SELECT report FROM origin_reports WHERE origin IN"
        " (SELECT origin FROM origin_reports WHERE report = ?)"
        " UNION SELECT id FROM reports WHERE sha256 IN (SELECT sha256 FROM reports WHERE id = ?)"
    )
    found = {row[0] for each in taken for row in database.execute(query, (each, each))}
    return sorted(found.difference(taken))


def _forget(database: Database, report: str, by: str, reason: str) -> None:
    serial, *kept = database.execute(_KEPT, (report,)).fetchone()
    unindex_reading(database, serial)
    judged = [(to_json(without_words(each)), each.id) for each in on_report(database, report)]
    database.executemany("UPDATE judgements SET json = ? WHERE id = ?", judged)
    database.execute("DELETE FROM readings WHERE serial = ?", (serial,))
    database.execute("DELETE FROM reports WHERE serial = ?", (serial,))
    database.execute("DELETE FROM forgotten WHERE id = ?", (report,))
    database.execute(
        f"INSERT INTO forgotten ({_COLUMNS}, swept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)",
        (report, *kept, journal.now(), by, reason),
    )


def _notes(change: str, ids: Iterable[str], by: str, reason: str) -> Iterable[journal.Note]:
    return (
        journal.Note(kind="report", change=change, id=each, by=by, reason=reason) for each in ids
    )


def _told(row: tuple[Any, ...]) -> Forgotten:
    *kept, at, person, reason, refused = row
    id_, sha256, original, page, url, publisher, published = kept
    return Forgotten(
        id=id_,
        sha256=sha256,
        original_sha256=original,
        page=page,
        url=url,
        publisher=publisher,
        published=published,
        at=at,
        by=person,
        reason=reason,
        refused=bool(refused),
    )
