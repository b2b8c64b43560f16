"""Where something was said: when, how and among whom."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from readouts.model import Mode, RecordActor, RecordContact
from readouts.questions.source import Source

ActorOf = Callable[[str], RecordActor | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A line about what was said in a contact; all None or empty for what was said outside any.

    `first_day` and `last_day` bound the day, `days` are those that are possible, where few.
    `participants` are the names of those who took part.
    """

    type: str = ""
    contact: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    days: tuple[str, ...] = ()
    mode: Mode | None = None
    participants: tuple[str, ...] = ()


class Cast:
    """The actors of a record, each looked up once."""

    def __init__(self, source: Source) -> None:
        self._actor = lru_cache(maxsize=4096)(source.actor)

    def of(self, ids: Iterable[str]) -> tuple[RecordActor, ...]:
        """Those that the record lists, in this order."""
        return tuple(actor for one in ids if (actor := self._actor(one)))

    def names(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The names of those that the record lists, in this order."""
        return tuple(actor.name for actor in self.of(ids))

    def countries(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The ISO codes of their countries, each once, in this order."""
        return tuple(dict.fromkeys(actor.country for actor in self.of(ids) if actor.country))

    def others(self, contact: RecordContact | None, party: str) -> tuple[str, ...]:
        """The ids of those who took part and are not known to be of the country."""
        met = self.of(contact.participants if contact else ())
        return tuple(actor.id for actor in met if actor.country != party)

    def setting(self, contact: RecordContact | None) -> dict[str, Any]:
        """The values of a Setting for this contact."""
        if contact is None:
            return {}
        date = contact.date
        return {
            "contact": contact.id,
            "first_day": date.value or date.earliest,
            "last_day": date.value or date.latest,
            "days": date.candidates,
            "mode": contact.mode,
            "participants": self.names(contact.participants),
        }
