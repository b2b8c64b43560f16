"""Countries and institutions of a report while it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from readouts.data.names import fold
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.people import Person
from readouts.reading.actors.units import Unit


@dataclass(slots=True, eq=False)
class Body:
    """A country or an institution; `entry` is its table row, "" where no table knows it."""

    kind: Literal["country", "institution"]
    name: str
    code: str | None = None
    entry: str = ""
    qid: str | None = None
    units: list[Unit] = field(default_factory=list)
    names: dict[str, frozenset[str]] = field(default_factory=dict)
    aliases: set[str] = field(default_factory=set)

    def add(self, unit: Unit) -> None:
        """Takes in a mention."""
        self.units.append(unit)
        self.code = self.code or unit.code
        if unit.name not in self.names:
            self.names[unit.name] = _words(unit.name)
        if unit.alias:
            self.aliases.add(unit.alias)

    @property
    def longest(self) -> str:
        """The table's name, else the longest form in the text."""
        return self.name if self.entry else max(self.names, key=len)


Entity = Person | Body
_WEAK = wordset("the of for and s")


class Bodies:
    """All countries and institutions met so far."""

    def __init__(self) -> None:
        self.found: list[Body] = []

    def of(self, unit: Unit) -> Body | None:
        """The body that a mention names, new if need be; None for a bare "the ministry"."""
        body = self._known(unit)
        if body is None and not _names_one(unit):
            return None
        if body is None:
            kind: Literal["country", "institution"] = (
                "country" if unit.kind == "country" else "institution"
            )
            body = Body(kind, unit.name, unit.code, unit.entry, unit.qid)
            self.found.append(body)
        body.add(unit)
        return body

    def _known(self, unit: Unit) -> Body | None:
        for body in reversed(self.found):
            if body.kind == unit.kind and _alike(body, unit):
                return body
        return None


def _alike(body: Body, unit: Unit) -> bool:
    """Whether a mention may mean the body: the same row, or all of its words are in the name."""
    if unit.entry or unit.kind == "country":
        return bool(unit.entry) and unit.entry == body.entry
    if unit.code and body.code and unit.code != body.code:
        return False
    if unit.name in body.aliases:
        return True
    words = _words(unit.name)
    return any(words <= name for name in body.names.values())


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split()) - _WEAK


def _names_one(unit: Unit) -> bool:
    """Whether the form alone names a body: by a table, a country, or two capital words."""
    return bool(unit.entry or unit.code) or sum(w[0].isupper() for w in unit.name.split()) > 1


def people_of(entities: Sequence[Entity]) -> tuple[Person, ...]:
    """The persons among `entities`, each once, in order."""
    return tuple(dict.fromkeys(e for e in entities if isinstance(e, Person)))
