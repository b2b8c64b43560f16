"""The lines of the linked record, written with the generation of the readings they follow from."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from readouts.data.names import fold
from readouts.model import (
    Origin,
    RecordActor,
    RecordContact,
    RecordLine,
    Wording,
    to_json,
)
from readouts.store.database import Database, each_of
from readouts.store.dialect import marks
from readouts.store.noting import noting
from readouts.store.settling import settling
from readouts.store.state import state

if TYPE_CHECKING:
    from readouts.linking.memory import Memory

_AT_ONCE = 500  # lines in memory

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
    held: "Memory | None" = None,
) -> bool:
    """Replace the record by these lines, made by `linker` from the readings of `generation`.

    `held` is what linking remembers of it. False, and nothing is written, where a newer
    generation has been linked meanwhile.
    """
    with database.transaction():
        if state(database).linked > generation:
            return False
        with noting(database), settling(database):
            for table in set(_TABLES.values()):  # the others follow by cascade
                database.execute(f"DELETE FROM {table}")
            insert(database, lines)
        from readouts.store.filling import fill  # loads what links

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
    rest = iter(lines)
    while some := list(islice(rest, _AT_ONCE)):
        _insert_actors(database, [line for line in some if isinstance(line, RecordActor)])
        _insert_origins(database, [line for line in some if isinstance(line, Origin)])
        _insert_contacts(database, [line for line in some if isinstance(line, RecordContact)])
        wordings = [line for line in some if isinstance(line, Wording)]
        _replace(database, "wordings", [(line.text, to_json(line)) for line in wordings], "text")


def delete(database: Database, kind: type[Line], ids: Iterable[str]) -> None:
    """Take lines out; what hangs on them goes with them."""
    rows = [(each,) for each in ids]
    database.executemany(f"DELETE FROM {_TABLES[kind]} WHERE id = ?", rows)


def lines(database: Database, kind: type[Line]) -> Iterator[Line]:
    """All lines of one kind, by id."""
    order = "text" if kind is Wording else "id"
    rows = database.stream(f"SELECT json FROM {_TABLES[kind]} ORDER BY {order}")
    decoder = msgspec.json.Decoder(kind)
    return each_of(rows, lambda row: decoder.decode(row[0]))


def line(database: Database, kind: type[Line], line_id: str) -> Line | None:
    """The contact, actor or origin that has the id."""
    query = f"SELECT json FROM {_TABLES[kind]} WHERE id = ?"
    row = database.execute(query, (line_id,)).fetchone()
    return msgspec.json.decode(row[0], type=kind) if row else None


def _insert_origins(database: Database, origins: Sequence[Origin]) -> None:
    _replace(database, "origins", [(origin.id, to_json(origin)) for origin in origins])
    database.executemany(
        "INSERT INTO origin_reports VALUES (?, ?)"
        " ON CONFLICT (report) DO UPDATE SET origin = excluded.origin",
        ((report, origin.id) for origin in origins for report in origin.reports),
    )


def _insert_actors(database: Database, actors: Sequence[RecordActor]) -> None:
    rows = [(one.id, one.kind, one.country, one.qid, to_json(one)) for one in actors]
    _replace(database, "actors", rows)
    names = ((one.id, name) for one in actors for name in _names(one))
    database.executemany("INSERT INTO actor_names VALUES (?, ?)", names)
    database.executemany(
        "UPDATE contact_participants SET country = ? WHERE actor = ?",
        ((one.country, one.id) for one in actors),
    )


def _names(actor: RecordActor) -> list[str]:
    return sorted({fold(name) for name in (actor.name, *actor.names)})


def _insert_contacts(database: Database, contacts: Sequence[RecordContact]) -> None:
    rows = [(c.id, c.mode, c.status, *c.date.bounds, to_json(c)) for c in contacts]
    _replace(database, "contacts", rows)
    taking_part = ((c.id, who, who) for c in contacts for who in dict.fromkeys(c.participants))
    database.executemany(
        "INSERT INTO contact_participants VALUES (?, ?, (SELECT country FROM actors WHERE id = ?))",
        taking_part,
    )
    database.executemany(
        "INSERT INTO accounts VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " contact = excluded.contact, side = excluded.side, origin = excluded.origin",
        ((a.id, c.id, a.report, a.side, a.origin) for c in contacts for a in c.accounts),
    )


def _replace(
    database: Database, table: str, rows: Sequence[Sequence[Any]], key: str = "id"
) -> None:
    """Write rows in the place of those with the same key, and of all that hangs on them."""
    if rows:
        database.executemany(f"DELETE FROM {table} WHERE {key} = ?", (row[:1] for row in rows))
        database.executemany(f"INSERT INTO {table} VALUES ({marks(rows[0])})", rows)
