"""A whole record as lines, and the lines that are taken back (readouts.model.transfer)."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from readouts.linking.people import Who
from readouts.model import (
    Origin,
    Reading,
    RecordActor,
    RecordContact,
    Report,
    Wording,
    reading_from_json,
)
from readouts.model.transfer import Failure, FormerId, KeptReading, TransferHead, TransferLine
from readouts.store import record
from readouts.store.connection import transaction
from readouts.store.put import Entry
from readouts.store.rows import REPORT_COLUMNS, REPORT_FIELDS, report_from_row
from readouts.store.state import state

_KEPT = f"SELECT {REPORT_COLUMNS}, key, json FROM reports JOIN readings USING (serial)"
_FORMER = "FROM shown_ids WHERE id NOT IN (SELECT id FROM accounts)"
_LINKED = {"actor": RecordActor, "contact": RecordContact, "origin": Origin, "wording": Wording}


def head(connection: sqlite3.Connection, version: str) -> TransferHead:
    """The first line, as written by this version of the program."""
    tables = {
        "reading": "FROM readings",
        **{name: f"FROM {name}s" for name in _LINKED},
        "former id": _FORMER,
        "failure": "FROM failures",
    }
    counts = {
        name: int(connection.execute(f"SELECT count(*) {table}").fetchone()[0])
        for name, table in tables.items()
    }
    return TransferHead(version=version, linker=state(connection).linker, counts=counts)


def lines(connection: sqlite3.Connection) -> Iterator[TransferLine]:
    """All lines between the first and the last, one at a time."""
    return chain(
        _kept(connection),
        *(record.lines(connection, kind) for kind in _LINKED.values()),
        _former_ids(connection),
        _failures(connection),
    )


def entry(connection: sqlite3.Connection, report_id: str) -> Entry | None:
    """A report as it was given with its reading and key, current or not."""
    row = connection.execute(f"{_KEPT} WHERE reports.id = ?", (report_id,)).fetchone()
    return _entry(row) if row else None


def put_former_ids(connection: sqlite3.Connection, former: Iterable[FormerId]) -> None:
    """Let ids that are no account's lead to the contact that now holds what they led to."""
    rows = [(each.id, each.contact, each.id) for each in former]
    with transaction(connection):
        connection.executemany(
            "INSERT INTO shown_ids (id, contact)"
            " SELECT ?, (SELECT contact FROM shown_ids WHERE id = ?)"
            " WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE id = ?)"
            " ON CONFLICT (id) DO UPDATE SET contact = coalesce(excluded.contact, contact)",
            rows,
        )


def called(connection: sqlite3.Connection, who: Who) -> str | None:
    """The actor of the linked record that an identity is; None where that is not held."""
    row = connection.execute(
        "SELECT actor FROM held_identities WHERE name = ? AND kind = ? AND qid = ? AND country = ?",
        (who.name, who.kind, who.qid, who.country),
    ).fetchone()
    return row[0] if row else None


def _kept(connection: sqlite3.Connection) -> Iterator[KeptReading]:
    """All texts with their readings, in the order of adding."""
    for row in connection.execute(f"{_KEPT} ORDER BY serial"):
        report, reading, key = _entry(row)
        yield KeptReading(key=key, given=_given(report, reading), reading=reading)


def _entry(row: Sequence[Any]) -> Entry:
    *values, key, json = row
    report = report_from_row(tuple(values))
    reading = reading_from_json(json)
    return Entry(report, replace(reading, report=replace(reading.report, text=report.text)), key)


def _given(report: Report, reading: Reading) -> Mapping[str, Any]:
    """The fields of the report as it was given that the reader has another value of."""
    pairs = ((name, getattr(report, name)) for name in REPORT_FIELDS)
    return {name: value for name, value in pairs if value != getattr(reading.report, name)}


def _former_ids(connection: sqlite3.Connection) -> Iterator[FormerId]:
    rows = connection.execute(f"SELECT id, contact {_FORMER} ORDER BY id")
    return (FormerId(id=row[0], contact=row[1]) for row in rows)


def _failures(connection: sqlite3.Connection) -> Iterator[Failure]:
    rows = connection.execute("SELECT place, error FROM failures ORDER BY place")
    return (Failure(place=row[0], error=row[1]) for row in rows)
