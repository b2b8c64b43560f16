"""Typed answers, with their JSON Schema."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from readouts.model import FoundStatement, RecordActor, RecordContact, RecordReport


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
