"""Typed answers, with their JSON Schema."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from readouts.model import (
    Act,
    Polarity,
    RecordActor,
    RecordContact,
    RecordReport,
    Spans,
    StatementKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundStatement:
    """One statement in its report, with names instead of ids.

    `id` is `report id/statement id`. `first_day` and `last_day` bound the day of its contact
    (ISO, None where unknown). `text` holds the words at `content`, the pieces of an interrupted
    statement joined by ` … `.
    """

    type: Literal["statement"] = "statement"
    id: str
    report: str
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    contact: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    speakers: tuple[str, ...] = ()
    party: str | None = None
    addressee: str | None = None
    object: str | None = None
    kind: StatementKind
    act: Act
    polarity: Polarity
    issues: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    text: str
    content: Spans
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundContacts:
    """Contacts in order of day; `actors` are those that take part.

    `undated` counts the contacts that fit but for the day, of which no day at all is known.
    """

    contacts: tuple[RecordContact, ...]
    actors: Mapping[str, RecordActor] = field(default_factory=dict)
    undated: int = 0

    def names(self, contact: RecordContact) -> tuple[str, ...]:
        """The names of those who took part, in the record's order."""
        return tuple(
            self.actors[each].name if each in self.actors else each for each in contact.participants
        )


def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema of the lines that `find` prints and readouts.model does not define."""
    return {
        "statement": msgspec.json.schema(FoundStatement),
        "report": msgspec.json.schema(RecordReport),
        "contact": msgspec.json.schema(RecordContact),
    }
