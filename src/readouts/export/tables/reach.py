"""Reaching from one noun of a record to the others, each looked up once in a while."""

from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from readouts.export.source import Source
from readouts.linking.people import who
from readouts.model import Actor, Origin, Reading, RecordReport


class Reach:
    """A record's nouns by their ids; what was asked for lately is kept."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.reading = lru_cache(maxsize=64)(source.reading)
        self.contact = lru_cache(maxsize=64)(source.contact)
        self.contact_of = lru_cache(maxsize=1024)(source.contact_of)
        self.actor = lru_cache(maxsize=4096)(source.actor)
        self.listed = lru_cache(maxsize=1024)(self._listed)
        self._called = lru_cache(maxsize=4096)(source.called)

    def called(self, actor: Actor) -> str:
        """The record's id of an actor of a reading; "" for one that the record does not list."""
        return self._called(who(actor)) or ""

    def names(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The names of actors of the record; the id of one that it does not list."""
        return tuple(actor.name if (actor := self.actor(each)) else each for each in ids)

    @cached_property
    def origins(self) -> Mapping[str, str]:
        """The origin that each report's text comes from."""
        return {report: each.id for each in self.source.lines(Origin) for report in each.reports}

    def publishers(self, reports: Iterable[str]) -> tuple[str, ...]:
        """Of each report who published it, "" where that is not known."""
        return tuple((found and found.publisher) or "" for found in map(self.listed, reports))

    def urls(self, reports: Iterable[str]) -> tuple[str, ...]:
        """Of each report its address, "" where it has none."""
        return tuple((found and found.url) or "" for found in map(self.listed, reports))

    def _listed(self, report: str) -> RecordReport | None:
        return next(iter(self.source.listed([report])), None)


class Names:
    """The actors of one reading by the ids that it uses."""

    def __init__(self, reading: Reading) -> None:
        self.by_id = {actor.id: actor for actor in reading.actors}

    def name(self, actor_id: str | None) -> str | None:
        """The name of one; the id itself where the reading lists no such actor."""
        found = self.by_id.get(actor_id or "")
        return found.name if found else actor_id

    def cast(self, ids: Iterable[str], reach: Reach) -> "Cast":
        """Several of them, in this order."""
        return Cast(tuple(self.by_id[each] for each in ids if each in self.by_id), reach)


class Cast:
    """Actors of a reading as parallel lists; "" stands for what is not known."""

    def __init__(self, actors: tuple[Actor, ...], reach: Reach) -> None:
        self._actors, self._reach = actors, reach

    @property
    def names(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(actor.name for actor in self._actors)

    @property
    def ids(self) -> tuple[str, ...]:
        """The record's ids."""
        return tuple(map(self._reach.called, self._actors))

    @property
    def countries(self) -> tuple[str, ...]:
        """ISO codes."""
        return tuple(actor.country or "" for actor in self._actors)

    @property
    def offices(self) -> tuple[str, ...]:
        """The offices they hold."""
        return tuple(actor.office or "" for actor in self._actors)
