"""A statement that undertakes something, with what decides whether another repeats it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from readouts.data import Tables
from readouts.model import Actor, RecordActor
from readouts.questions.occasions import Occasion, Said, Version
from readouts.questions.setting import Cast
from readouts.questions.undertakings import Own, Undertaking, undertaking
from readouts.text.words import forms

_GAP = " … "  # between the pieces of interrupted words, as in a statement's text
_ANY_NAME = frozenset(("the", "of", "and", "republic", "kingdom", "islamic", "federal", "people"))


@dataclass(frozen=True)
class Promise:
    """A statement of a contact that undertakes something: its versions that do, the best first.

    `parties` are the countries that its speakers speak for, `to` those to whom it was said,
    `named` the countries that its words name.
    """

    told: tuple[tuple[Version, Undertaking], ...]
    to: tuple[Actor | RecordActor, ...]
    named: frozenset[str]

    @property
    def version(self) -> Version:
        """The version that stands for all."""
        return self.told[0][0]

    @property
    def parties(self) -> frozenset[str]:
        """The countries that undertake it."""
        return self.version.sides

    @cached_property
    def partners(self) -> frozenset[str]:
        """The countries, else the names, of those to whom it was said."""
        return frozenset(one.country or one.name for one in self.to)

    @cached_property
    def what(self) -> str:
        """The words of the undertaking."""
        return words_of(*self.told[0])


def words_of(version: Version, found: Undertaking) -> str:
    """The words of an undertaking; pieces joined by ` … `."""
    return _GAP.join(version.reading.report.text[start:end] for start, end in found.spans)


class Promises:
    """Finds the undertakings in what was said."""

    def __init__(self, cast: Cast, tables: Tables) -> None:
        self._cast, self._tables = cast, tables
        self._countries = {one.code: one for one in tables.countries}
        self._names = lru_cache(maxsize=512)(self._words)

    def of(self, occasion: Occasion) -> Iterator[Promise]:
        """The statements of a contact that undertake something; somebody must be known to speak."""
        for said in occasion.said:
            told = tuple(self._told(said))
            if told:
                version, found = told[0]
                named = {
                    code for _, code, _ in self._tables.find_countries(words_of(version, found))
                }
                yield Promise(told, self._to(version), frozenset(named))

    def _told(self, said: Said) -> Iterator[tuple[Version, Undertaking]]:
        for version in said.versions:
            if version.statement.speakers and (found := self._undertaking(version)):
                yield version, found

    def _undertaking(self, version: Version) -> Undertaking | None:
        text, statement = version.reading.report.text, version.statement
        names = {word for code in version.sides for word in self._names(code)}
        for actor in speaking(version):
            names.update(forms(actor.name))
        return undertaking(
            text,
            statement.content,
            cue=" ".join(text[start:end] for start, end in statement.cue),
            agreed=statement.act == "AGREE",
            own=Own(
                names=frozenset(names) - _ANY_NAME,
                many=len(statement.speakers) > 1,
                told=bool(statement.cue) and statement.kind in ("indirect", "mixed"),
            ),
        )

    def _words(self, code: str) -> frozenset[str]:
        """The words of a country's names."""
        one = self._countries.get(code)
        named = (one.name, *one.names, *one.adjectives, *one.capitals, *one.metonyms) if one else ()
        return frozenset(form for name in named for form in forms(name))

    def _to(self, version: Version) -> tuple[Actor | RecordActor, ...]:
        """The recipient, else the addressee, else those of the contact who are no party to it."""
        actors = {actor.id: actor for actor in version.reading.actors}
        for one in (version.statement.recipient, version.statement.addressee):
            if one in actors:
                return (actors[one],)
        met = self._cast.of(version.contact.participants if version.contact else ())
        said = {actor.name for actor in speaking(version)}
        return tuple(a for a in met if a.country not in version.sides and a.name not in said)


def speaking(version: Version) -> list[Actor]:
    """The speakers, as the reading has them."""
    actors = {actor.id: actor for actor in version.reading.actors}
    return [actors[one] for one in version.statement.speakers if one in actors]
