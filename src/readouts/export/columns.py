"""Nouns as rows of a table: one cell for each value, lists joined by `; `."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from readouts.model import RecordActor, RecordContact

CONTACT_COLUMNS = (
    "id", "status", "mode", "day", "first_day", "last_day", "basis", "participants", "countries",
    "initiator", "place", "part_of", "accounts", "independent", "sides",
)  # fmt: skip


def contact_row(contact: RecordContact, actors: Mapping[str, RecordActor]) -> dict[str, str]:
    """A contact in one row, with names instead of actor ids; columns as in CONTACT_COLUMNS."""
    date = contact.date
    present = [actors[each] for each in contact.participants if each in actors]
    initiator = actors.get(contact.initiator or "")
    values = {
        "id": contact.id,
        "status": contact.status,
        "mode": contact.mode,
        "day": date.value,
        "first_day": date.value or date.earliest,
        "last_day": date.value or date.latest,
        "basis": date.basis,
        "participants": [actor.name for actor in present],
        "countries": sorted({actor.country for actor in present if actor.country}),
        "initiator": initiator.name if initiator else contact.initiator,
        "place": contact.place,
        "part_of": contact.part_of,
        "accounts": [account.id for account in contact.accounts],
        "independent": contact.independent,
        "sides": sorted({account.side for account in contact.accounts if account.side}),
    }
    return text_row(values)


def flat_columns(kind: type) -> tuple[str, ...]:
    """The columns of `flat_row` for a dataclass: its fields but for `type`."""
    return tuple(field.name for field in fields(kind) if field.name != "type")


def flat_row(noun: Any) -> dict[str, str]:
    """A noun whose fields are single values, lists of words or spans, as one row."""
    return {name: cell(getattr(noun, name)) for name in flat_columns(type(noun))}


def text_row(values: Mapping[str, object]) -> dict[str, str]:
    """Each value as text, by its column."""
    return {name: cell(value) for name, value in values.items()}


def cell(value: object) -> str:
    """One value as text: "" for None, `; ` between several, `12-40` for a span."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Sequence):
        if _is_span(value):
            return "-".join(map(str, value))
        return "; ".join(cell(item) for item in value)
    return str(value)


def _is_span(value: Sequence[object]) -> bool:
    return len(value) == 2 and all(isinstance(item, int) for item in value)
