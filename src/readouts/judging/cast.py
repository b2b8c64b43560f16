"""The actors of a reading by name, and those that a person adds to them."""

from collections.abc import Iterable

from readouts.data.names import fold
from readouts.model import Actor, Reading, in_table

TABLE = "judgements"  # what a person decided, as evidence: the row is the judgement's id


class Cast:
    """Finds actors by what they are called; grows by names that the report's reading lacks."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.report.text
        self.actors = list(reading.actors)

    def names(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The names of these actors."""
        known = {actor.id: actor.name for actor in self.actors}
        return tuple(known.get(each, each) for each in ids)

    def find(self, name: str) -> Actor | None:
        """The one actor with this id, Wikidata id, name or way of being mentioned."""
        folded = fold(name)
        for found in (
            [each for each in self.actors if name in (each.id, each.qid, each.name)],
            [each for each in self.actors if fold(each.name) == folded],
            [each for each in self.actors if folded and folded in self._mentioned(each)],
        ):
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def ids(self, names: Iterable[str], judgement: str) -> tuple[str, ...]:
        """The ids of the actors of these names; who is not there is added, as a person."""
        return tuple((self.find(name) or self._added(name, judgement)).id for name in names)

    def party(self, ids: Iterable[str]) -> str | None:
        """The government that all of them speak for; None where they speak for several."""
        wanted = set(ids)
        countries = {actor.country for actor in self.actors if actor.id in wanted}
        return countries.pop() if len(countries) == 1 else None

    def _mentioned(self, actor: Actor) -> set[str]:
        return {fold(self._text[start:end]) for start, end in actor.mentions}

    def _added(self, name: str, judgement: str) -> Actor:
        taken = {actor.id for actor in self.actors}
        number = next(n for n in range(1, len(taken) + 2) if f"j{n}" not in taken)
        evidence = {"name": in_table(TABLE, judgement)}
        self.actors.append(Actor(id=f"j{number}", kind="person", name=name, evidence=evidence))
        return self.actors[-1]
