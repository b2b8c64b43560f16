"""Who is meant, read in the order of the text: offices, groups and pronouns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from readouts.data import Tables
from readouts.reading.actors import roles
from readouts.reading.actors.entities import Bodies, Entity, people_of
from readouts.reading.actors.kinds import GENERIC
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.actors.link import Link, holder
from readouts.reading.actors.officers import officer
from readouts.reading.actors.people import Person
from readouts.reading.actors.pronouns import Known, pronoun
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

_FROM_TABLE = ("HOS", "HOG", "FM")
_BY = wordset("by of from")
_FAR = 2**63
_EVERYBODY = wordset("participants attendees")


@dataclass(slots=True)
class Discourse:
    """The reading of mentions one after another.

    `contacts` and `rosters` are the sentences (offsets) that tell of a new contact or list who
    took part, `talks` those that tell of any; `limits` where a sentence turns to what was said;
    `listed` are the persons whom rosters name; `side` is the country whose own text
    this is, if known.
    """

    people: list[Person]
    tables: Tables
    day: str | None
    side: str | None
    contacts: frozenset[int]
    talks: frozenset[int]
    limits: Mapping[int, int]
    rosters: frozenset[int]
    listed: tuple[Person, ...]
    by_unit: dict[int, Person]
    bodies: Bodies
    known: Known

    def read(self, units: Sequence[Unit]) -> list[tuple[Unit, tuple[Entity, ...], Known]]:
        """Each mention with who is meant and what was known before it."""
        found: list[tuple[Unit, tuple[Entity, ...], Known]] = []
        start = 0
        for i, unit in enumerate(units):
            before = self.known
            meant = self._meant(unit)
            found.append((unit, meant, before))
            self._note(unit, meant)
            if i + 1 == len(units) or units[i + 1].sentence != unit.sentence:
                self._close(found[start:])
                start = i + 1
        return found

    def author(self, units: Sequence[Unit]) -> tuple[Entity, ...]:
        """Whose statement the report is by its title: "Statement by Prime Minister Ann Lee"."""
        for unit in units:
            if unit.kind in ("person", "role") and unit.before in _BY and not unit.possessive:
                title = unit.titles[0] if unit.kind == "role" else None
                own = self._from_table(title, self._home()) if title else None
                return (own,) if own else self._meant(unit)
        return ()

    def _meant(self, unit: Unit) -> tuple[Entity, ...]:
        if unit.kind == "person":
            person = self.by_unit.get(id(unit))
            return (person,) if person else ()
        if unit.kind in ("country", "institution"):
            body = self.bodies.of(unit) if unit.strong or unit.kind == "institution" else None
            if body is None and unit.name == "group" and len(self._everybody()) > 2:
                return self._everybody()
            return (body,) if body else ()
        if unit.kind == "pronoun":
            return pronoun(unit.name.lower(), self.known)
        title = unit.titles[0]
        if unit.kind == "role":
            return self._role(title, unit.before)
        return self._group(_shared(title), unit)

    def _everybody(self) -> tuple[Person, ...]:
        """All who take part: those together, or the host, and whom rosters name."""
        met = self.known.together or self.known.subjects[-1:]
        return tuple(dict.fromkeys((*met, *self.listed)))

    def _role(self, title: Title, before: str) -> tuple[Entity, ...]:
        """Whom an office without a name means."""
        if roles.indefinite(title, before):
            return ()
        if title.kind == "COUNTERPART":
            return self._counterpart(title)
        known = self.known
        person = roles.best(title, self.people, known.subjects, known.together)
        person = person or roles.of_field(title, known.subjects)
        if person is None or (roles.fit(title, person) <= 1 and title.kind in _FROM_TABLE):
            person = self._from_table(title, title.countries or self._home()) or person
        if person is None and title.bodies and not title.former:
            person = self._known(title, officer(title, self.day, self.tables))
        return (person,) if person else ()

    def _home(self) -> tuple[str, ...]:
        return (self.side,) if self.side else ()

    def _counterpart(self, title: Title) -> tuple[Entity, ...]:
        """The person of the same office in the other country."""
        last = self.known.subjects[-1:]
        others = [person for person in self.people if person not in last]
        if not title.countries:
            rest = [person for person in self.known.together if person not in last]
            return tuple(rest) if len(rest) == 1 else ()
        fits = [person for person in others if person.country in title.countries]
        alike = [p for p in fits if last and p.kinds & last[0].kinds - {"OTHER"}]
        if alike or len(fits) == 1:
            return ((alike or fits)[0],)
        for kind in sorted(last[0].kinds & set(_FROM_TABLE)) if last else ():
            person = self._from_table(title, title.countries, kind)
            if person:
                return (person,)
        return ()

    def _from_table(self, title: Title, countries: Sequence[str], kind: str = "") -> Person | None:
        """A person whom the report does not name, by country, office and day."""
        if len(countries) != 1 or (kind or title.kind) not in _FROM_TABLE or title.former:
            return None
        linked = holder(countries[0], kind or title.kind, self.day, self.tables)
        return self._known(title, linked)

    def _known(self, title: Title, linked: Link | None) -> Person | None:
        """The person of a row of the table, new if the report does not name him."""
        if linked is None:
            return None
        known = next((p for p in self.people if p.linked and p.linked.key == linked.key), None)
        if known is None:
            known = Person(names=[linked.spells[0].person], words=[], linked=linked, via=title)
            self.people.append(known)
        return known

    def _group(self, title: Title, unit: Unit) -> tuple[Entity, ...]:
        """Whom a plural means."""
        before = unit.before
        if roles.bare(title) and not unit.subject and before != "and":
            return ()  # "with foreign ministers": not those whom the text names elsewhere
        if title.determiner in ("some", "several", "many", "other", "another", "no"):
            return ()
        if title.words[-1] in _EVERYBODY:
            return self._everybody()
        if title.kind == "COUNTRIES":
            return self._countries(title.number)
        if len(title.countries) > 1:
            by = title.kind == "LEADER" and before == "by"  # "statements by the leaders of ..."
            return () if by else self._of_countries(title)
        if title.kind == "COUNTERPART" and title.determiner != "the":
            return tuple(p for p in self.known.together if p not in self.known.subjects[-1:])
        generic = title.kind in GENERIC
        vague = generic or (title.kind == "OTHER" and not title.determiner)
        if generic and (roles.indefinite(title) or (title.countries and not title.number)):
            return ()
        if vague and not title.countries and roles.indefinite(title, before):
            return ()
        found = roles.all_of(title, self.known.together)
        if not generic and len(found) < 2:
            found = roles.all_of(title, self.people)
        return self._counted(found, title.number)

    def _countries(self, number: int) -> tuple[Entity, ...]:
        """ "The two countries": those of the persons together, if the report names them."""
        codes = tuple(dict.fromkeys(p.country for p in self.known.together if p.country))
        named = [body for body in self.bodies.found if body.kind == "country"]
        found = [body for code in codes for body in named if body.code == code]
        return tuple(found) if len(found) > 1 and number in (0, len(found)) else ()

    def _counted(self, found: Sequence[Person], number: int) -> tuple[Person, ...]:
        """`found` if it is as many as the text says, at least two."""
        if number and len(found) != number:
            found = self.known.near[-number:]
        return tuple(found) if len(found) > 1 and number in (0, len(found)) else ()

    def _of_countries(self, title: Title) -> tuple[Entity, ...]:
        """ "The Iranian and Omani ministers": one or more of each country, or nobody."""
        found: list[Person] = []
        met, named = (
            roles.all_of(title, pool) if title.kind != "LEADER" else roles.heads(title, pool)
            for pool in (self.known.together, self.people)
        )
        for code in title.countries:
            of_one = [p for p in met or named if p.country == code]
            of_one = of_one or [p for p in named if p.country == code]
            missing = None if of_one else self._alike(title, code)
            found += of_one or ([missing] if missing else [])
            if not of_one and not missing:
                return ()
        return tuple(dict.fromkeys(found))

    def _alike(self, title: Title, code: str) -> Person | None:
        """A person of that office; a counterpart has that of whom the text speaks."""
        if title.kind == "LEADER" and title.words[0] == title.noun:  # no "community leaders"
            return self._from_table(title, (code,), lexicon().value("leader", code) or "HOS")
        if title.kind != "COUNTERPART":
            return self._from_table(title, (code,))
        kinds = {kind for person in self.known.subjects[-1:] for kind in person.kinds}
        found = (self._from_table(title, (code,), k) for k in _FROM_TABLE if k in kinds)
        return next((person for person in found if person), None)

    def _note(self, unit: Unit, meant: tuple[Entity, ...]) -> None:
        """Remembers a mention for what follows."""
        known, people = self.known, people_of(meant)
        if unit.possessive:
            return
        if not meant:
            if unit.subject and unit.kind == "role":
                self.known = replace(known, open=True)
            return
        subjects, plural, body = known.subjects, known.plural, known.body
        if unit.subject and len(people) == 1:
            subjects = (*subjects[-7:], people[0])
        if unit.subject and len(meant) > 1:
            plural = meant
        if unit.kind == "institution" and (unit.speaks or unit.subject):
            body = meant
        near = tuple(p for p in known.near if p not in people) + people
        still = known.open and not (unit.subject and people)
        self.known = replace(
            known, subjects=subjects, plural=plural, body=body, near=near[-12:], open=still
        )

    def _close(self, sentence: Sequence[tuple[Unit, tuple[Entity, ...], Known]]) -> None:
        """At the end of a sentence: who was together in the contact that it tells of."""
        known, offset = self.known, sentence[0][0].sentence
        limit = self.limits.get(offset, _FAR) if known.together else _FAR
        met = [
            e for u, meant, _ in sentence if not u.possessive and u.span[0] < limit for e in meant
        ]
        people = people_of(met)
        together, plural = known.together, known.plural
        if offset in (self.contacts if together else self.talks) and len(people) > 1:
            together = people
        elif offset in self.rosters and people and together:
            together = tuple(dict.fromkeys((*together, *people)))
        joint = _joint(sentence)
        if joint:
            plural = joint
        if not set(people_of(joint)) <= set(together):
            together = people_of(joint)
        self.known = replace(known, together=together, plural=plural)


def _shared(title: Title) -> Title:
    """ "Leaders of the two countries" are "the two leaders"."""
    counted = (lexicon().value("number", word) for word in title.words if "of" in title.words)
    number = next((int(value) for value in counted if value), 0)
    if title.number or not number or title.kind == "ANY" or title.determiner not in ("", "the"):
        return title
    return replace(title, determiner="the", number=number)


def _joint(sentence: Sequence[tuple[Unit, tuple[Entity, ...], Known]]) -> tuple[Entity, ...]:
    """The persons of a subject such as "Lee and Diaz": it and those joined to it."""
    found: list[Entity] = []
    for unit, meant, _ in sentence:
        joins = unit.before in ("and", ",", "&")
        if unit.subject and not unit.possessive and not found:
            found = list(meant)
        elif found and joins:
            found += meant
        elif found:
            break
    people = people_of(found)
    return people if len(people) > 1 else ()
