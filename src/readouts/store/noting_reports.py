"""What is noted of reports as they are put: new ones, new texts of a page, other readings."""

from collections.abc import Hashable
from dataclasses import fields, replace
from typing import NamedTuple

from readouts.model import FieldChange, Reading, Report, Statement
from readouts.store import read
from readouts.store.database import Database
from readouts.store.journal import Note

_UNTOLD = ("source", "external_id", "fetched", "text")  # where it came from this time, and when


class Standing(NamedTuple):
    """What is held before a report is put: its reading, or the current text of its page."""

    reading: Reading | None
    current: str | None


def standing(database: Database, report: Report) -> Standing:
    """What the record holds of this report and its page now."""
    row = database.execute(
        "SELECT id FROM reports WHERE page = ? AND current = 1", (report.page,)
    ).fetchone()
    return Standing(read.reading(database, report.id), row[0] if row else None)


def note(before: Standing, reading: Reading) -> Note | None:
    """What to say of a report that was put with this reading; None where all is as it was."""
    one = reading.report.id
    if before.reading:
        changed = _changed(before.reading, reading)
        return Note(kind="report", change="reread", id=one, fields=changed) if changed else None
    if before.current:
        return Note(kind="report", change="revised", id=one, was=before.current)
    return Note(kind="report", change="added", id=one)


def _changed(old: Reading, new: Reading) -> tuple[FieldChange, ...]:
    """Fields of the report that are other, by name only; statements with those that are new."""
    names = (field.name for field in fields(Report) if field.name not in _UNTOLD)
    found = [name for name in names if getattr(old.report, name) != getattr(new.report, name)]
    changes = [FieldChange(field=name) for name in found]
    known, present = ({_told(one, each) for each in one.statements} for one in (old, new))
    if known != present:
        fresh = tuple(each.id for each in new.statements if _told(new, each) not in known)
        changes.append(FieldChange(field="statements", new=fresh))
    elif replace(new, report=old.report, reader=old.reader) != old:
        changes.append(FieldChange(field="reading"))
    return tuple(changes)


def _told(reading: Reading, statement: Statement) -> Hashable:
    """What a statement says, by whom: the same in two readings that number otherwise."""
    names = {actor.id: actor.name for actor in reading.actors}
    who = tuple(names.get(one, one) for one in statement.speakers)
    return statement.content, who, statement.act, statement.polarity, statement.issues
