"""What is noted of contacts: each line before and after, by a small view of it."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

import msgspec

from readouts.model import ContactDate, FieldChange, name_digest
from readouts.store import journal, lookup
from readouts.store.database import Database
from readouts.store.journal import Note

_DIGEST = 8  # bytes


class _Account(msgspec.Struct, frozen=True):
    """The one field of an account that is compared."""

    id: str


class _Line(msgspec.Struct, frozen=True):
    """The part of a contact's line that is compared field by field."""

    id: str
    mode: str
    status: str
    independent: int
    accounts: tuple[_Account, ...]
    date: ContactDate
    participants: tuple[str, ...] = ()
    initiator: str | None = None
    place: str | None = None
    part_of: str | None = None


class _Seen(msgspec.Struct, frozen=True):
    """A line as it was seen: its fields in words that may be kept, and a digest of all of it."""

    fields: Mapping[str, tuple[str, ...]]
    whole: str


_FIELDS: Mapping[str, Callable[[_Line], Iterable[str | None]]] = {
    "accounts": lambda line: (account.id for account in line.accounts),
    "date": lambda line: _days(line.date),
    "mode": lambda line: (line.mode,),
    "status": lambda line: (line.status,),
    "participants": lambda line: map(name_digest, line.participants),
    "initiator": lambda line: (name_digest(line.initiator) if line.initiator else None,),
    "place": lambda line: (name_digest(line.place) if line.place else None,),
    "part_of": lambda line: (line.part_of,),
    "independent": lambda line: (str(line.independent),),
}
_decode = msgspec.json.Decoder(_Line).decode


@contextmanager
def noting(database: Database, contacts: Iterable[str] | None = None) -> Iterator[None]:
    """A block in which the lines of `contacts` (all by default) are replaced.

    At its end, with every id settled, the journal says which of them are new, other, or gone into
    another. Lines that are replaced by the same ones are no news.
    """
    touched = None if contacts is None else sorted(set(contacts))
    before = _seen(database, touched)
    yield
    after = _seen(database, touched)
    journal.write(database, notes(before, after, lambda one: lookup.contact_of(database, one)))


def notes(
    before: Mapping[str, _Seen], after: Mapping[str, _Seen], holder: Callable[[str], str | None]
) -> Iterator[Note]:
    """What became of each contact; `holder` gives the one that an id stands for now."""
    heirs = defaultdict(list)
    for gone in sorted(before.keys() - after.keys()):
        heirs[holder(gone)].append(gone)
    home = {account: one for one, seen in before.items() for account in seen.fields["accounts"]}
    carried = set()
    for one, seen in sorted(after.items()):
        was = one if one in before else next(iter(heirs[one]), None)
        if was:
            carried.add(was)
            yield from _changed(one, was, before[was], seen)
        else:
            left = sorted({home[each] for each in seen.fields["accounts"] if each in home})
            change = "split" if left else "added"
            yield Note(kind="contact", change=change, id=one, was=left[0] if left else None)
    for now, gone_into in heirs.items():
        for gone in gone_into:
            if gone not in carried:
                yield Note(kind="contact", change="merged" if now else "gone", id=gone, now=now)


def _changed(one: str, was: str, before: _Seen, after: _Seen) -> Iterator[Note]:
    if before.whole == after.whole:
        return
    fields = tuple(
        FieldChange(
            field=name,
            gone=tuple(value for value in old if value not in after.fields[name]),
            new=tuple(value for value in after.fields[name] if value not in old),
        )
        for name, old in before.fields.items()
        if set(old) != set(after.fields[name])
    )
    yield Note(
        kind="contact",
        change="changed",
        id=one,
        was=was if was != one else None,
        fields=fields or (FieldChange(field="comparison"),),
    )


def _seen(database: Database, contacts: Iterable[str] | None) -> dict[str, _Seen]:
    """The lines of all contacts, or of these, by id."""
    if contacts is None:
        return {one: _see(json) for one, json in database.stream(_ALL)}
    rows = (database.execute(f"{_ALL} WHERE id = ?", (each,)).fetchone() for each in contacts)
    return {row[0]: _see(row[1]) for row in rows if row}


_ALL = "SELECT id, json FROM contacts"


def _see(json: bytes) -> _Seen:
    line = _decode(json)
    fields = {
        name: tuple(value for value in values(line) if value) for name, values in _FIELDS.items()
    }
    return _Seen(fields, hashlib.blake2b(json, digest_size=_DIGEST).hexdigest())


def _days(date: ContactDate) -> tuple[str, ...]:
    """The days that are possible, or the range they are in."""
    if date.value or date.candidates:
        return (date.value,) if date.value else date.candidates
    if date.earliest or date.latest:
        return (f"{date.earliest or ''}/{date.latest or ''}",)
    return ()
