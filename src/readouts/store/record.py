"""The lines of the linked record, written with the generation of the readings they follow from."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

import msgspec

from readouts.data.names import fold
from readouts.linking.memory import Memory
from readouts.model import (
    ContactDate,
    Origin,
    RecordActor,
    RecordContact,
    RecordLine,
    Wording,
    to_json,
)
from readouts.store.database import Database
from readouts.store.filling import fill
from readouts.store.settling import settling
from readouts.store.state import state

Line = TypeVar("Line", RecordContact, RecordActor, Origin, Wording)
_TABLES: dict[type, str] = {
    RecordContact: "contacts",
    RecordActor: "actors",
    Origin: "origins",
    Wording: "wordings",
}


def put_record(
    database: Database,
    lines: Iterable[RecordLine],
    *,
    generation: int,
    linker: str,
    held: Memory | None = None,
) -> bool:
    """Replace the record by these lines, made by `linker` from the readings of `generation`.

    `held` is what linking remembers of it. False, and nothing is written, where a newer
    generation has been linked meanwhile.
    """
    with database.transaction():
        if state(database).linked > generation:
            return False
        with settling(database):
            for table in set(_TABLES.values()):  # the others follow by cascade
                database.execute(f"DELETE FROM {table}")
            insert(database, lines)
        fill(database, held)
        database.execute("UPDATE meta SET value = '' WHERE key = 'worded'")
        mark_linked(database, generation, linker, held is not None)
    return True


def mark_linked(database: Database, generation: int, linker: str, held: bool = True) -> None:
    """Say that the record, and what is `held`, follow from the readings of this generation."""
    database.execute("DELETE FROM unlinked WHERE generation <= ?", (generation,))
    linked = str(generation)
    database.executemany(
        "UPDATE meta SET value = ? WHERE key = ?",
        [(linked, "linked"), (linker, "linker"), (linked if held else "", "held")],
    )


def insert(database: Database, lines: Iterable[RecordLine]) -> None:
    """Write lines that are new, or that take the place of those with the same id."""
    for line in lines:
        if isinstance(line, RecordActor):
            _insert_actor(database, line)
        elif isinstance(line, RecordContact):
            _insert_contact(database, line)
        elif isinstance(line, Origin):
            _insert_origin(database, line)
        elif isinstance(line, Wording):
            _replace(database, "wordings", (line.text, to_json(line)), key="text")


def delete(database: Database, kind: type[Line], ids: Iterable[str]) -> None:
    """Take lines out; what hangs on them goes with them."""
    rows = [(each,) for each in ids]
    database.executemany(f"DELETE FROM {_TABLES[kind]} WHERE id = ?", rows)


def lines(database: Database, kind: type[Line]) -> Iterator[Line]:
    """All lines of one kind, by id."""
    order = "text" if kind is Wording else "id"
    rows = database.stream(f"SELECT json FROM {_TABLES[kind]} ORDER BY {order}")
    decoder = msgspec.json.Decoder(kind)
    return (decoder.decode(row[0]) for row in rows)


def line(database: Database, kind: type[Line], line_id: str) -> Line | None:
    """The contact, actor or origin that has the id."""
    query = f"SELECT json FROM {_TABLES[kind]} WHERE id = ?"
    row = database.execute(query, (line_id,)).fetchone()
    return msgspec.json.decode(row[0], type=kind) if row else None


def day_range(date: ContactDate) -> tuple[str | None, str | None]:
    """The first and last day on which the contact can have been; None where that is open."""
    if date.value:
        return date.value, date.value
    known = date.candidates
    return (
        date.earliest or (min(known) if known else None),
        date.latest or (max(known) if known else None),
    )


def _insert_origin(database: Database, origin: Origin) -> None:
    _replace(database, "origins", (origin.id, to_json(origin)))
    database.executemany(
        "INSERT INTO origin_reports VALUES (?, ?)"
        " ON CONFLICT (report) DO UPDATE SET origin = excluded.origin",
        [(report, origin.id) for report in origin.reports],
    )


def _insert_actor(database: Database, actor: RecordActor) -> None:
    values = (actor.id, actor.kind, actor.country, actor.qid, to_json(actor))
    _replace(database, "actors", values)
    names = {fold(name) for name in (actor.name, *actor.names)}
    database.executemany(
        "INSERT INTO actor_names VALUES (?, ?)", [(actor.id, name) for name in sorted(names)]
    )
    database.execute(
        "UPDATE contact_participants SET country = ? WHERE actor = ?", (actor.country, actor.id)
    )


def _insert_contact(database: Database, contact: RecordContact) -> None:
    days = day_range(contact.date)
    values = (contact.id, contact.mode, contact.status, *days, to_json(contact))
    _replace(database, "contacts", values)
    database.executemany(
        "INSERT INTO contact_participants VALUES (?, ?, (SELECT country FROM actors WHERE id = ?))",
        [(contact.id, each, each) for each in dict.fromkeys(contact.participants)],
    )
    database.executemany(
        "INSERT INTO accounts VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " contact = excluded.contact, side = excluded.side, origin = excluded.origin",
        [(a.id, contact.id, a.report, a.side, a.origin) for a in contact.accounts],
    )


def _replace(database: Database, table: str, values: Sequence[Any], key: str = "id") -> None:
    """Write a row in the place of the one with the same key, and of all that hangs on that."""
    database.execute(f"DELETE FROM {table} WHERE {key} = ?", values[:1])
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO {table} VALUES ({marks})", values)
