"""The beginning of an id will do where it fits one only."""

from readouts.errors import RecordError
from readouts.questions.source import Source

SHORTEST = 4  # characters of an id that may stand for all of it
MANY = 1000  # ids that are looked at: more than any one report has contacts


def completed(source: Source, any_id: str) -> str | None:
    """The one id that begins so; a report's id goes before those of its own contacts."""
    near = source.beginning(any_id, MANY) if len(any_id) >= SHORTEST else []
    shortest = min(near, key=len, default=None)
    if shortest is None or len(near) == MANY:
        return None
    return shortest if all(each.startswith(shortest) for each in near) else None


def contact_id(source: Source, any_id: str) -> str:
    """The contact that this id of a contact or account, or its beginning, stands for.

    Raises RecordError, with the nearest ids, where there is none or more than one.
    """
    if found := source.contact_of(any_id):
        return found
    near = source.beginning(any_id, MANY) if len(any_id) >= SHORTEST else []
    contacts = {found for each in near if (found := source.contact_of(each))}
    if len(contacts) == 1 and source.reading(any_id) is None:
        return contacts.pop()
    if contacts:
        hint = f"did you mean {' or '.join(sorted(contacts)[:3])}?"
        raise RecordError("this is no contact", where=any_id, hint=hint)
    if source.reading(any_id) or source.actor(any_id):
        hint = "list them with: readouts find contacts"
        raise RecordError("this is no contact", where=any_id, hint=hint)
    raise gone(source, any_id) or unknown(source, any_id)


def gone(source: Source, any_id: str) -> RecordError | None:
    """That the report of this id, or of this account or statement, was forgotten; else None."""
    report = any_id.partition("/")[0].partition(".")[0]
    found = next(iter(source.forgotten([report])), None)
    return RecordError(str(found), where=any_id, hint=found.url) if found else None


def unknown(source: Source, any_id: str) -> RecordError:
    """That there is no such id, with what to ask for instead."""
    return RecordError("the record has no such id", where=any_id, hint=suggestion(source, any_id))


def suggestion(source: Source, any_id: str) -> str:
    """What to ask for instead of an id that the record does not have."""
    near = _near(source, any_id)
    return f"did you mean {' or '.join(near)}?" if near else "list ids with: readouts find contacts"


def _near(source: Source, any_id: str) -> list[str]:
    """Ids that share the longest beginning with this one."""
    for length in range(len(any_id), 2, -1):
        if near := source.beginning(any_id[:length], 3):
            return near
    return []
