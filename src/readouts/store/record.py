"""The lines of the linked record, written with the generation of the readings they follow from."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import TypeVar

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
from readouts.store.connection import transaction
from readouts.store.filling import fill
from readouts.store.noting import noting
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
    connection: sqlite3.Connection,
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
    with transaction(connection):
        if state(connection).linked > generation:
            return False
        with noting(connection), settling(connection):
            for table in set(_TABLES.values()):  # the others follow by cascade
                connection.execute(f"DELETE FROM {table}")
            insert(connection, lines)
        fill(connection, held)
        connection.execute("UPDATE meta SET value = '' WHERE key = 'worded'")
        mark_linked(connection, generation, linker, held is not None)
    return True


def mark_linked(
    connection: sqlite3.Connection, generation: int, linker: str, held: bool = True
) -> None:
    """Say that the record, and what is `held`, follow from the readings of this generation."""
    connection.execute("DELETE FROM unlinked WHERE generation <= ?", (generation,))
    connection.executemany(
        "UPDATE meta SET value = ? WHERE key = ?",
        [(generation, "linked"), (linker, "linker"), (generation if held else "", "held")],
    )


def insert(connection: sqlite3.Connection, lines: Iterable[RecordLine]) -> None:
    """Write lines that are new, or that take the place of those with the same id."""
    for line in lines:
        if isinstance(line, RecordActor):
            _insert_actor(connection, line)
        elif isinstance(line, RecordContact):
            _insert_contact(connection, line)
        elif isinstance(line, Origin):
            _insert_origin(connection, line)
        elif isinstance(line, Wording):
            values = (line.text, to_json(line))
            connection.execute("INSERT OR REPLACE INTO wordings VALUES (?, ?)", values)


def delete(connection: sqlite3.Connection, kind: type[Line], ids: Iterable[str]) -> None:
    """Take lines out; what hangs on them goes with them."""
    rows = [(each,) for each in ids]
    connection.executemany(f"DELETE FROM {_TABLES[kind]} WHERE id = ?", rows)


def lines(connection: sqlite3.Connection, kind: type[Line]) -> Iterator[Line]:
    """All lines of one kind, by id."""
    order = "text" if kind is Wording else "id"
    cursor = connection.execute(f"SELECT json FROM {_TABLES[kind]} ORDER BY {order}")
    decoder = msgspec.json.Decoder(kind)
    return (decoder.decode(row[0]) for row in cursor)


def line(connection: sqlite3.Connection, kind: type[Line], line_id: str) -> Line | None:
    """The contact, actor or origin that has the id."""
    query = f"SELECT json FROM {_TABLES[kind]} WHERE id = ?"
    row = connection.execute(query, (line_id,)).fetchone()
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


def _insert_origin(connection: sqlite3.Connection, origin: Origin) -> None:
    values = (origin.id, to_json(origin))
    connection.execute("INSERT OR REPLACE INTO origins VALUES (?, ?)", values)
    rows = [(report, origin.id) for report in origin.reports]
    connection.executemany("INSERT OR REPLACE INTO origin_reports VALUES (?, ?)", rows)


def _insert_actor(connection: sqlite3.Connection, actor: RecordActor) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO actors VALUES (?, ?, ?, ?, ?)",
        (actor.id, actor.kind, actor.country, actor.qid, to_json(actor)),
    )
    names = {fold(name) for name in (actor.name, *actor.names)}
    connection.executemany(
        "INSERT INTO actor_names VALUES (?, ?)", [(actor.id, name) for name in sorted(names)]
    )
    connection.execute(
        "UPDATE contact_participants SET country = ? WHERE actor = ?", (actor.country, actor.id)
    )


def _insert_contact(connection: sqlite3.Connection, contact: RecordContact) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO contacts VALUES (?, ?, ?, ?, ?, ?)",
        (contact.id, contact.mode, contact.status, *day_range(contact.date), to_json(contact)),
    )
    connection.executemany(
        "INSERT INTO contact_participants"
        " VALUES (?1, ?2, (SELECT country FROM actors WHERE id = ?2))",
        [(contact.id, each) for each in dict.fromkeys(contact.participants)],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?, ?)",
        [(a.id, contact.id, a.report, a.side, a.origin) for a in contact.accounts],
    )
