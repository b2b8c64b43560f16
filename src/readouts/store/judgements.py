"""Keeping judgements: rows are only ever added, and the readings they speak of made anew."""

import sqlite3
from collections.abc import Iterable, Iterator

from readouts.errors import RecordError
from readouts.model import Judgement, is_signed, judgement_from_json, to_json
from readouts.store.connection import transaction
from readouts.store.corrected import correct, machine_reading
from readouts.store.ids import report_of
from readouts.store.index import index_reading, unindex_reading
from readouts.store.put import one_more, to_link


def put_judgements(
    connection: sqlite3.Connection, judgements: Iterable[Judgement]
) -> list[Judgement]:
    """Keep judgements, all or none; those that are new.

    The reports that they speak of are shown and found as corrected from now on, and marked as not
    yet linked. Raises RecordError for a judgement that was altered since it was signed.
    """
    with transaction(connection):
        new = [each for each in judgements if _insert(connection, each)]
        touched = {report for each in new for report in _reports(connection, each)}
        if touched:
            one_more(connection)
        for report in sorted(touched):
            _remake(connection, report)
    return new


def judgements(connection: sqlite3.Connection, person: str | None = None) -> list[Judgement]:
    """All judgements, or those of one person, by time."""
    where, values = ("WHERE person = ?", [person]) if person else ("", [])
    rows = connection.execute(f"SELECT json FROM judgements {where}", values)
    return sorted((judgement_from_json(json) for (json,) in rows), key=lambda each: each.order)


def judgement(connection: sqlite3.Connection, judgement_id: str) -> Judgement | None:
    """One judgement."""
    rows = list(connection.execute("SELECT json FROM judgements WHERE id = ?", (judgement_id,)))
    return judgement_from_json(rows[0][0]) if rows else None


def judged_reports(connection: sqlite3.Connection, person: str | None = None) -> list[str]:
    """The ids of the reports that somebody, or this person, has judged, sorted."""
    and_by, values = ("AND person = ?", [person]) if person else ("", [])
    query = f"SELECT DISTINCT report FROM judgements WHERE report IS NOT NULL {and_by}"
    return [row[0] for row in connection.execute(f"{query} ORDER BY report", values)]


def by_doubt(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """`(report id, statement id)` of all statements of current reports, the least sure first."""
    return iter(
        connection.execute(
            "SELECT reports.id, statements.id FROM statements JOIN reports USING (serial)"
            " WHERE reports.current = 1"
            " ORDER BY coalesce(confidence, 0.5), reports.id, statements.number"
        )
    )


def _insert(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    """Whether it is new."""
    if not is_signed(judgement):
        raise RecordError(
            "this judgement was altered since it was signed",
            where=judgement.id or None,
            hint="judge anew instead of changing what was said",
        )
    each = judgement
    values = (each.id, each.at, each.by, each.verb, each.report, to_json(each))
    return bool(
        list(
            connection.execute(
                "INSERT INTO judgements VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO NOTHING RETURNING id",
                values,
            )
        )
    )


def _reports(connection: sqlite3.Connection, made: Judgement) -> set[str]:
    """The reports that a judgement, or the one that it takes back in the end, speaks of."""
    about: Judgement | None = made
    found: set[str] = set()
    while about:
        found |= {about.report} if about.report else set()
        found |= {report_of(account) for group in about.accounts for account in group}
        about = judgement(connection, about.undoes) if about.undoes else None
    return found


def _remake(connection: sqlite3.Connection, report_id: str) -> None:
    """Correct, index and mark for linking a report anew, if the record holds it."""
    reading = machine_reading(connection, report_id)
    if reading is None:
        return
    query = "SELECT serial FROM reports WHERE id = ?"
    ((serial,),) = connection.execute(query, (report_id,))
    unindex_reading(connection, serial)
    index_reading(connection, serial, correct(connection, serial, reading))
    to_link(connection, reading.report)
