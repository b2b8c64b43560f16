"""Whom a user means among the actors of a reading or of the record: a country, or somebody."""

from collections.abc import Iterable

from readouts.data import Tables
from readouts.data.names import fold
from readouts.model import Actor, RecordActor
from readouts.questions.source import Source
from readouts.questions.statements import speakers
from readouts.questions.terms import country


class Who:
    """A country or some actors, as a user wrote them; anybody where nothing was written.

    `country` is the ISO code where a country is meant. Raises UsageError for words that stand
    for nobody in the record.
    """

    def __init__(self, term: str | None, source: Source, tables: Tables) -> None:
        self.anybody = term is None
        self.country = country(term, tables) if term else None
        named = term is not None and self.country is None
        self._names, self._qids = speakers(term or "", source, tables) if named else ((), ())

    def among(self, actors: Iterable[Actor | RecordActor]) -> bool:
        """Whether one of these is meant."""
        return self.anybody or any(map(self._is, actors))

    def _is(self, actor: Actor | RecordActor) -> bool:
        if self.country:
            return actor.country == self.country
        return fold(actor.name) in self._names or (actor.qid or "") in self._qids
