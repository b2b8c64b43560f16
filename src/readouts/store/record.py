"""The linked record: written whole, in one transaction, with the generation of its readings."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from readouts.data.names import fold
from readouts.model import (
    ContactDate,
    Origin,
    Record,
    RecordActor,
    RecordContact,
    Wording,
    to_json,
)
from readouts.store.connection import transaction
from readouts.store.ids import report_of, resolve
from readouts.store.state import state

Line = TypeVar("Line", RecordContact, RecordActor, Origin, Wording)
_TABLES: dict[type, str] = {
    RecordContact: "contacts",
    RecordActor: "actors",
    Origin: "origins",
    Wording: "wordings",
}


def put_record(
    connection: sqlite3.Connection, record: Record, *, generation: int, linker: str
) -> bool:
    """Replace the record by this one, made by `linker` from the readings of `generation`.

    False, and nothing is written, where a newer generation has been linked meanwhile.
    """
    with transaction(connection):
        if state(connection).linked > generation:
            return False
        before = _accounts(connection)
        _clear(connection)
        _insert_actors(connection, record.actors)
        _insert_contacts(connection, record)
        _insert_rest(connection, record)
        _settle_ids(connection, before)
        connection.executemany(
            "UPDATE meta SET value = ? WHERE key = ?",
            [(str(generation), "linked"), (linker, "linker")],
        )
    return True


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


def _accounts(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT id, contact FROM accounts").fetchall())


def _clear(connection: sqlite3.Connection) -> None:
    for table in ("contacts", "actors", "origins", "wordings"):  # the others follow by cascade
        connection.execute(f"DELETE FROM {table}")


def _insert_actors(connection: sqlite3.Connection, actors: Iterable[RecordActor]) -> None:
    for actor in actors:
        connection.execute(
            "INSERT INTO actors VALUES (?, ?, ?, ?, ?)",
            (actor.id, actor.kind, actor.country, actor.qid, to_json(actor)),
        )
        names = {fold(name) for name in (actor.name, *actor.names)}
        connection.executemany(
            "INSERT INTO actor_names VALUES (?, ?)", [(actor.id, name) for name in sorted(names)]
        )


def _insert_contacts(connection: sqlite3.Connection, record: Record) -> None:
    countries = {actor.id: actor.country for actor in record.actors}
    for contact in record.contacts:
        connection.execute(
            "INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?)",
            (contact.id, contact.mode, contact.status, *day_range(contact.date), to_json(contact)),
        )
        connection.executemany(
            "INSERT INTO contact_participants VALUES (?, ?, ?)",
            [
                (contact.id, each, countries.get(each))
                for each in dict.fromkeys(contact.participants)
            ],
        )
        connection.executemany(
            "INSERT INTO accounts VALUES (?, ?, ?, ?, ?)",
            [(a.id, contact.id, a.report, a.side, a.origin) for a in contact.accounts],
        )


def _insert_rest(connection: sqlite3.Connection, record: Record) -> None:
    origins = [(origin.id, to_json(origin)) for origin in record.origins]
    connection.executemany("INSERT INTO origins VALUES (?, ?)", origins)
    wordings = [(wording.text, to_json(wording)) for wording in record.wordings]
    connection.executemany("INSERT INTO wordings VALUES (?, ?)", wordings)


def _settle_ids(connection: sqlite3.Connection, before: dict[str, str]) -> None:
    """Say of every id ever shown what it stands for now."""
    live = _accounts(connection)
    for contact, former in connection.execute(
        "SELECT contacts.id, value FROM contacts, json_each(contacts.json, '$.formerly')"
    ).fetchall():
        live.setdefault(former, contact)
    shown = dict(connection.execute("SELECT id, contact FROM shown_ids").fetchall())
    retired = {each: old for each, old in shown.items() if each not in live}
    members = defaultdict(list)
    for account, contact in before.items():
        members[contact].append(account)
    successors = _successors(connection, {report_of(each) for each in retired})
    now = {**live, **resolve(retired, members, live, successors)}
    connection.executemany("INSERT OR REPLACE INTO shown_ids VALUES (?, ?)", sorted(now.items()))


def _successors(connection: sqlite3.Connection, reports: Iterable[str]) -> dict[str, str]:
    """The current text of each report's page."""
    query = (
        "SELECT new.id FROM reports AS old JOIN reports AS new ON new.page = old.page"
        " WHERE old.id = ? AND new.current"
    )
    found = {each: connection.execute(query, (each,)).fetchone() for each in sorted(reports)}
    return {each: row[0] for each, row in found.items() if row}
