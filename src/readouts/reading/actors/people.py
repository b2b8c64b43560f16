"""From mentions to persons: one for every spelling of a name inside the report."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from readouts.data import Tables
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.link import Clue, Link, in_office, link
from readouts.reading.actors.names import Words, name_words, same
from readouts.reading.actors.spellings import NameIndex
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

_NOT_BEFORE = wordset("the in at near into on through across around a an")
_JOINTS = wordset(", and &")
_CHAIRS = {("chairman",), ("chairwoman",), ("chairperson",), ("chair",)}  # of a summit
_GAP = 6  # letters between two names of a list: ", and "
_LEADING = wordset("HOS HOG FM IO VP")


@dataclass(slots=True, eq=False)
class Person:
    """A person of the report while it is read: mentions, names, titles, and the table's row.

    `titles` holds each office once; `offsets` are those of the mentions, sorted; `via` is the
    office by which a person came in whom the report does not name; `home` the country that what
    stands around the name gives, where no title does; `peer` whose counterpart it is called.
    """

    units: list[Unit] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    seen: set[tuple[object, ...]] = field(default_factory=set)
    linked: Link | None = None
    via: Title | None = None
    home: str | None = None
    peer: Person | None = None

    def add(self, unit: Unit) -> None:
        """Takes in a mention by name."""
        self.units.append(unit)
        insort(self.offsets, unit.span[0])
        for title in unit.titles:
            key = (title.words, title.countries, title.former)
            if key not in self.seen:  # else a long report would make every question slow
                self.seen.add(key)
                self.titles.append(title)
        if unit.name not in self.names and not (unit.in_title and self.names):
            # headlines run names together ("Lee Kim to meet"): the text knows them better
            self.names.append(unit.name)
            self.words.append(name_words(unit.name))

    @property
    def longest(self) -> str:
        """The name with most words, the first of equals; a form in capitals comes last."""
        return max(
            self.names, key=lambda name: (len(name_words(name)), not name.isupper(), len(name))
        )

    @property
    def kinds(self) -> frozenset[str]:
        """Office classes: of its titles and of the table's spell."""
        kinds = {title.kind for title in self.titles if not title.former}
        return frozenset(
            kinds | ({self.linked.now.office_class} if self.linked and self.linked.now else set())
        )

    @property
    def country(self) -> str | None:
        """The country it acts for: the table's, else the first that a title gives."""
        if self.linked and self.linked.now:
            return self.linked.now.country
        for title in self.titles:
            if title.countries:
                return title.countries[0]
        if self.linked:
            countries = {spell.country for spell in self.linked.spells}
            return next(iter(countries)) if len(countries) == 1 else None
        return self.home

    @property
    def start(self) -> tuple[bool, int]:
        """Where it is first named; the title comes first."""
        return min((not unit.in_title, unit.span[0]) for unit in self.units)

    def clue(self, day: str | None) -> Clue:
        """What the text says of it."""
        return Clue(
            tuple(self.names),
            frozenset(title.kind for title in self.titles),
            frozenset(code for title in self.titles for code in title.countries),
            day,
            any(title.former for title in self.titles),
        )


class _Register:
    """The persons so far, found by name."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._index = NameIndex()
        self._numbers: dict[int, int] = {}

    def bearing(self, unit: Unit, words: Words) -> list[Person]:
        """Those whose name may be this one, in the order in which they came in."""
        near = [self.people[number] for number in self._index.find(words)]
        fits = [person for person in near if any(same(words, form) for form in person.words)]
        return fits or [person for person in near if _inner(unit, words, person)]

    def give(self, unit: Unit, person: Person | None = None) -> Person:
        """Gives the mention to the person, by default a new one."""
        person = person or Person()
        number = self._numbers.setdefault(id(person), len(self.people))
        if number == len(self.people):
            self.people.append(person)
        known = len(person.words)
        person.add(unit)
        for words in person.words[known:]:
            self._index.add(words, number)
        return person


def find_people(
    units: Sequence[Unit], day: str | None, context: frozenset[str], tables: Tables
) -> list[Person]:
    """The persons whom `units` name, in the order of the text.

    `context` are the countries that the report speaks of: a bare family name is that of an
    officeholder only if the report has to do with the country.
    """
    named = [unit for unit in units if unit.kind == "person"]
    register = _Register()
    alone = frozenset(name_words(u.name)[0] for u in named if len(name_words(u.name)) == 1)
    full = [
        unit for unit in named if len(name_words(unit.name)) > 1 and _is_person(unit, alone, tables)
    ]
    full.sort(key=lambda unit: unit.in_title)
    placed = {id(unit) for unit in full}
    part = [unit for unit in named if unit.strong and id(unit) not in placed]
    placed |= {id(unit) for unit in part}
    for unit in (*full, *part):
        _place(unit, register, grow=True)
    for unit in named:
        if id(unit) not in placed and not _place(unit, register, grow=False):
            _take_known(unit, register, day, context, tables)
    _enlist(named, register, day, tables)
    people = register.people
    for person in people:
        person.linked = (
            person.linked
            or link(person.clue(day), tables)
            or _by_context(person, day, context, tables)
        )
    _link_counterparts(people, day, tables)
    merged = _merged(people)
    return sorted(merged, key=lambda person: person.start)


def _is_person(unit: Unit, alone: frozenset[str], tables: Tables) -> bool:
    """Whether a full name shows by its form and place that it is a person's.

    `alone` are the names that stand alone in the report: family names, mostly.
    """
    if unit.strong:
        return True
    if unit.doubtful:
        return False
    if tables.people(unit.name):
        return True
    if unit.in_title:
        return False
    if unit.before in _NOT_BEFORE:
        return False
    known = unit.given or unit.speaks or unit.label
    return known or name_words(unit.name)[-1] in alone


def _place(unit: Unit, register: _Register, *, grow: bool) -> bool:
    """Gives the mention to the person of that name; whether it could. `grow` adds persons."""
    words = name_words(unit.name)
    fits = [person for person in register.bearing(unit, words) if _agree(unit, person)]
    if fits:
        register.give(unit, max(fits, key=lambda person: _closeness(unit, words, person)))
    elif grow:
        register.give(unit)
    return bool(fits) or grow


def _inner(unit: Unit, words: Words, person: Person) -> bool:
    """Whether a lone name stands inside a longer one of the same office: "Chair Faro"."""
    inside = len(words) == 1 and any(words[0] in form[1:-1] for form in person.words)
    had = {title.words for title in person.titles}
    return inside and any(title.words in had for title in unit.titles)


def _agree(unit: Unit, person: Person) -> bool:
    """Whether what titles say of the country does not tell the two apart."""
    if len(name_words(unit.name)) > 1 and unit.name in person.names:
        return True
    theirs = {code for title in person.titles for code in title.countries}
    return not unit.countries or not theirs or not theirs.isdisjoint(unit.countries)


def _closeness(unit: Unit, words: Words, person: Person) -> tuple[bool, bool, int]:
    """Of several persons of one name: the same office, the same full name, the one named last."""
    kinds = {title.kind for title in unit.titles}
    before = bisect_right(person.offsets, unit.span[0])
    last = person.offsets[before - 1] if before else -1
    return (bool(kinds & person.kinds), len(words) > 1 and words in person.words, last)


def _take_known(
    unit: Unit, register: _Register, day: str | None, context: frozenset[str], tables: Tables
) -> None:
    """Adds a person for a bare name: an officeholder's, or that of somebody who speaks."""
    if unit.before in _NOT_BEFORE or unit.in_title or unit.doubtful:
        return
    if len(name_words(unit.name)) > 1:
        return
    person = Person()
    person.add(unit)
    linked = _by_context(person, day, context, tables)
    if linked or unit.speaks:
        register.give(unit).linked = linked


def _enlist(named: Sequence[Unit], register: _Register, day: str | None, tables: Tables) -> None:
    """Adds those whom a list of leaders names by family name alone: "President Lee, Diaz"."""
    taken = {id(unit) for person in register.people for unit in person.units}
    for last, unit in pairwise(named):
        listed = unit.before in _JOINTS and unit.line == last.line
        if id(unit) in taken or not listed or unit.span[0] - last.span[1] > _GAP:
            continue
        lead = any(title.kind in _LEADING for title in last.titles) or id(last) in taken
        linked = in_office(unit.name, day, tables) if lead and day else None
        if linked:
            taken.add(id(unit))
            register.give(unit).linked = linked


def _by_context(
    person: Person, day: str | None, context: frozenset[str], tables: Tables
) -> Link | None:
    """The officeholder whom a lone name means in a report that has to do with the country."""
    presides = all(title.words in _CHAIRS for title in person.titles)
    if not presides or any(len(words) > 1 for words in person.words):
        return None
    spells = [s for name in person.names for s in tables.people(name) if s.office_class in _LEADING]
    codes = frozenset(s.country for s in spells if s.country and s.country in context)
    kinds = frozenset(s.office_class for s in spells)
    if codes:
        return link(replace(person.clue(day), kinds=kinds, countries=codes), tables)
    polite = any(unit.honorific for unit in person.units)
    return in_office(person.longest, day, tables, kinds=("IO",)) if polite and day else None


def _link_counterparts(people: Sequence[Person], day: str | None, tables: Tables) -> None:
    """Gives "his Omani counterpart Ann Lee" the office of those named beside him."""
    kinds = frozenset(k for person in people for k in person.kinds if k in _LEADING)
    for person in people:
        now = person.linked.now if person.linked else None
        if now is None and any(title.kind == "COUNTERPART" for title in person.titles):
            clue = person.clue(day)
            person.linked = link(replace(clue, kinds=clue.kinds | kinds), tables) or person.linked


def _merged(people: Iterable[Person]) -> list[Person]:
    """Joins persons that turned out to be one row of the table."""
    by_key: dict[str, Person] = {}
    merged: list[Person] = []
    for person in people:
        first = by_key.get(person.linked.key) if person.linked else None
        if first:
            for unit in person.units:
                first.add(unit)
            continue
        if person.linked:
            by_key[person.linked.key] = person
        merged.append(person)
    return merged
