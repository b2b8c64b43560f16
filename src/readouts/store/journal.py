"""The journal: what has happened to the record, written with it and never rewritten."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from readouts.data.days import stamp
from readouts.model import FieldChange, JournalEntry, to_json
from readouts.store.database import Database, each_of


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be noted: see JournalEntry, which adds number, generation and time."""

    kind: str
    change: str
    id: str
    was: str | None = None
    now: str | None = None
    by: str | None = None
    reason: str | None = None
    fields: tuple[FieldChange, ...] = ()


class _Detail(msgspec.Struct, frozen=True, omit_defaults=True):
    """The part of a note that is kept as JSON."""

    was: str | None = None
    now: str | None = None
    by: str | None = None
    reason: str | None = None
    fields: tuple[FieldChange, ...] = ()


_decode = msgspec.json.Decoder(_Detail).decode


def now() -> str:
    """The time as the journal has it."""
    return stamp(datetime.now(UTC))


def write(database: Database, notes: Iterable[Note]) -> None:
    """Add notes as one generation, inside the caller's transaction; nothing where there are none.

    A note holds ids, days and digests: never the words of a report.
    """
    rows = [(each.kind, each.change, each.id, _detail(each)) for each in notes]
    if not rows:
        return
    made = (last(database) + 1, now())
    database.executemany(
        "INSERT INTO journal (generation, at, kind, change, id, detail) VALUES (?, ?, ?, ?, ?, ?)",
        [(*made, *row) for row in rows],
    )


def last(database: Database) -> int:
    """The number of the last generation; 0 where nothing has happened."""
    row = database.execute("SELECT coalesce(max(generation), 0) FROM journal").fetchone()
    return int(row[0])


def reach(database: Database) -> tuple[str | None, int]:
    """When the journal begins, for a record that is older (else None), and its last generation."""
    (value,) = database.execute("SELECT value FROM meta WHERE key = 'journal'").fetchone()
    return stamp(datetime.fromisoformat(value)) if value else None, last(database)


def entries(
    database: Database,
    *,
    after: int = 0,
    since: str | None = None,
    until: str | None = None,
    up_to: int | None = None,
) -> Iterator[JournalEntry]:
    """What happened after generation `after` (`up_to` another) between two times, in order."""
    clauses = (
        ("generation > ?", after or None),
        ("generation <= ?", up_to),
        ("at >= ?", since),
        ("at <= ?", until),
    )
    asked = [(clause, value) for clause, value in clauses if value is not None]
    where = " AND ".join(clause for clause, _ in asked) or "1 = 1"
    columns = "number, generation, at, kind, change, id, detail"
    rows = database.stream(
        f"SELECT {columns} FROM journal WHERE {where} ORDER BY number",
        [value for _, value in asked],
    )
    return each_of(rows, lambda row: _entry(*row))


def _detail(note: Note) -> bytes:
    return to_json(_Detail(note.was, note.now, note.by, note.reason, note.fields))


def _entry(
    number: int, generation: int, at: str, kind: str, change: str, id_: str, detail: bytes
) -> JournalEntry:
    told = _decode(detail)
    return JournalEntry(
        number=number,
        generation=generation,
        at=at,
        kind=kind,
        change=change,
        id=id_,
        was=told.was,
        now=told.now,
        by=told.by,
        reason=told.reason,
        fields=told.fields,
    )
