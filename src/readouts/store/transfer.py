"""A whole record as lines, and the lines that are taken back (readouts.model.transfer)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from readouts.model import (
    Forgotten,
    Judgement,
    Origin,
    Reading,
    RecordActor,
    RecordContact,
    Report,
    Wording,
    judgement_from_json,
    reading_from_json,
)
from readouts.model.transfer import Failure, FormerId, KeptReading, TransferHead, TransferLine
from readouts.store import record
from readouts.store.database import Database, each_of
from readouts.store.forgetting import forgotten
from readouts.store.put import Entry
from readouts.store.rows import REPORT_COLUMNS, REPORT_FIELDS, report_from_row
from readouts.store.state import state

if TYPE_CHECKING:
    from readouts.linking.people import Who

_KEPT = f"SELECT {REPORT_COLUMNS}, key, json FROM reports JOIN readings USING (serial)"
_FORMER = "FROM shown_ids WHERE id NOT IN (SELECT id FROM accounts)"
_LINKED = {"actor": RecordActor, "contact": RecordContact, "origin": Origin, "wording": Wording}


def head(database: Database, version: str) -> TransferHead:
    """The first line, as written by this version of the program."""
    tables = {
        "reading": "FROM readings",
        "judgement": "FROM judgements",
        **{name: f"FROM {name}s" for name in _LINKED},
        "former id": _FORMER,
        "failure": "FROM failures",
        "forgotten": "FROM forgotten",
    }
    counts = {
        name: int(database.execute(f"SELECT count(*) {table}").fetchone()[0])
        for name, table in tables.items()
    }
    return TransferHead(version=version, linker=state(database).linker, counts=counts)


def lines(database: Database) -> Iterator[TransferLine]:
    """All lines between the first and the last, one at a time."""
    return chain(
        _kept(database),
        _judgements(database),
        *(record.lines(database, kind) for kind in _LINKED.values()),
        _former_ids(database),
        _failures(database),
        forgotten(database),
    )


def entry(database: Database, report_id: str) -> Entry | None:
    """A report as it was given with its reading and key, current or not."""
    row = database.execute(f"{_KEPT} WHERE reports.id = ?", (report_id,)).fetchone()
    return _entry(row) if row else None


def put_former_ids(database: Database, former: Iterable[FormerId]) -> None:
    """Let ids that are no account's lead to the contact that now holds what they led to."""
    rows = [(each.id, each.contact, each.id) for each in former]
    with database.transaction():
        database.executemany(
            "INSERT INTO shown_ids (id, contact)"
            " SELECT ?, (SELECT contact FROM shown_ids WHERE id = ?)"
            " WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE id = ?)"
            " ON CONFLICT (id)"
            " DO UPDATE SET contact = coalesce(excluded.contact, shown_ids.contact)",
            rows,
        )


def put_forgotten(database: Database, gone: Iterable[Forgotten]) -> None:
    """Refuse what another record was told to forget; what is held here stays."""
    names = (
        "id", "sha256", "original_sha256", "page", "url", "publisher", "published", "at", "person",
        "reason", "refused", "swept",
    )  # fmt: skip
    rows = [
        (
            each.id, each.sha256, each.original_sha256, each.page, each.url, each.publisher,
            each.published, each.at, each.by, each.reason, int(each.refused), 1,
        )
        for each in gone
    ]  # fmt: skip
    marks = ", ".join("?" * len(names))
    with database.transaction():
        database.executemany(
            f"INSERT INTO forgotten ({', '.join(names)}) VALUES ({marks}) ON CONFLICT DO NOTHING",
            rows,
        )


def called(database: Database, who: "Who") -> str | None:
    """The actor of the linked record that an identity is; None where that is not held."""
    row = database.execute(
        "SELECT actor FROM held_identities WHERE name = ? AND kind = ? AND qid = ? AND country = ?",
        (who.name, who.kind, who.qid, who.country),
    ).fetchone()
    return row[0] if row else None


def _kept(database: Database) -> Iterator[KeptReading]:
    """All texts with their readings, in the order of adding."""
    for row in database.stream(f"{_KEPT} ORDER BY serial"):
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


def _judgements(database: Database) -> Iterator[Judgement]:
    rows = database.stream("SELECT json FROM judgements ORDER BY at, id")
    return each_of(rows, lambda row: judgement_from_json(row[0]))


def _former_ids(database: Database) -> Iterator[FormerId]:
    rows = database.stream(f"SELECT id, contact {_FORMER} ORDER BY id")
    return (FormerId(id=row[0], contact=row[1]) for row in rows)


def _failures(database: Database) -> Iterator[Failure]:
    rows = database.stream("SELECT place, error FROM failures ORDER BY place")
    return (Failure(place=row[0], error=row[1]) for row in rows)
