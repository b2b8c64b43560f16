"""Whom a user means: a country, one of some actors, or anybody."""

from collections.abc import Iterable
from functools import lru_cache

from readouts.data import Tables
from readouts.questions.source import Source
from readouts.questions.terms import actors, country


class Meant:
    """A country or some actors, as a user wrote them; anybody where nothing was written.

    Raises UsageError for words that stand for nobody in the record.
    """

    def __init__(self, term: str | None, source: Source, tables: Tables) -> None:
        self._anybody = term is None
        self._country = country(term, tables) if term else None
        named = term is not None and self._country is None
        self._actors = frozenset(actors(term or "", source, tables) if named else ())
        self._actor = lru_cache(maxsize=4096)(source.actor)

    def among(self, ids: Iterable[str]) -> bool:
        """Whether one of these actors is meant."""
        return self._anybody or any(self._is(one) for one in ids)

    def _is(self, one: str) -> bool:
        if self._country is None:
            return one in self._actors
        actor = self._actor(one)
        return actor is not None and actor.country == self._country
