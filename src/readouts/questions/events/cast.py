"""Who is who in one contact: the side of everybody whom its accounts name."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from readouts.data.names import fold
from readouts.model import Actor, EventActor, Reading, RecordActor, RecordContact
from readouts.questions.events.coder import Coder

MANY = 3  # sides that make a contact multilateral


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who is named, on the side that he is on; `name` is None for a side as such."""

    side: EventActor
    name: str | None = None
    qid: str | None = None
    office: str | None = None


class Cast:
    """The actors of one contact as sides."""

    def __init__(
        self,
        contact: RecordContact,
        readings: Iterable[Reading],
        actor: Callable[[str], RecordActor | None],
        coder: Coder,
    ) -> None:
        self._actor = actor
        self._coder = coder
        self._read = _read(readings)
        taking_part = [self._named(actor(each), at_table=True) for each in contact.participants]
        self.people = tuple(named for named in taking_part if named)
        """Those who took part."""
        self.sides = tuple({named.side.id: named.side for named in self.people}.values())
        """The sides that took part, each once."""
        self._at_table = {
            side.country: side for side in reversed(self.sides) if side.country and side.roles
        }
        self._telling = self._hubs(contact)

    def of_record(self, actor_id: str | None) -> Named | None:
        """An actor of the record; None for one that it does not list."""
        return self._named(self._actor(actor_id)) if actor_id else None

    def of_reading(self, reading: Reading, actor_id: str | None) -> Named | None:
        """An actor of one account."""
        found = next((each for each in reading.actors if each.id == actor_id), None)
        if found is None:
            return None
        listed = RecordActor(
            id=found.id, name=found.name, qid=found.qid, kind=found.kind, country=found.country
        )
        return self._named(listed)

    def others(self, side: EventActor) -> tuple[EventActor, ...]:
        """The sides that one deals with in this contact, without others of its country.

        Where three or more take part and an account is a side's own, it tells of that side's
        dealings with each other one, not of theirs among themselves.
        """
        return tuple(
            other
            for other in self.sides
            if other.id != side.id
            and (side.country is None or other.country != side.country)
            and (not self._telling or self._telling & {side.id, other.id})
        )

    def _hubs(self, contact: RecordContact) -> set[str]:
        """The sides of many whose own accounts tell of the contact, or that asked for it."""
        if len(self.sides) < MANY:
            return set()
        own = {account.side for account in contact.accounts}
        asking = self.of_record(contact.initiator)
        telling = {side.id for side in self.sides if side.country and side.country in own}
        return telling or {side.id for side in self.sides if asking and asking.side.id == side.id}

    def _named(self, actor: RecordActor | None, at_table: bool = False) -> Named | None:
        """An actor with its side. A country that takes part acts through its government."""
        if actor is None:
            return None
        if actor.kind == "country" and actor.country:
            if at_table:
                return Named(self._coder.government(actor.country))
            bare = self._coder.country(actor.country)
            return Named(self._at_table.get(actor.country, bare))
        read = next((found for key in _keys(actor) if (found := self._read.get(key))), None)
        country, office = (read.country, read.office) if read else (actor.country, None)
        side = self._coder.side(actor.kind, actor.name, country, office)
        if actor.kind != "person":
            return Named(side)
        return Named(side, actor.name, actor.qid, office)


def _read(readings: Iterable[Reading]) -> Mapping[str, Actor]:
    """Each actor as the accounts have it, by Wikidata id and by name; one with an office first.

    The record knows one country of a person; somebody's country then is what an account says.
    """
    actors = (actor for reading in readings for actor in reading.actors if actor.kind != "country")
    found: dict[str, Actor] = {}
    for actor in sorted(actors, key=lambda each: each.office is None):
        for key in filter(None, (actor.qid, fold(actor.name))):
            found.setdefault(key, actor)
    return found


def _keys(actor: RecordActor) -> Iterable[str]:
    names = (fold(name) for name in (actor.name, *actor.names))
    return (actor.qid, *names) if actor.qid else names
