"""For which country somebody acts whose title does not say: by what stands around the name.

The official of a government's own text is its own, unless he stands with others: behind an
officeholder of another country, on its side, in its delegation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from readouts.data import Tables
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.actors.people import Person
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

_PRESENTS = re.compile(r"^[^.;]{0,60}\b(?:includ|compris|consist|(?:led|headed|represented) by)")
_HIS = wordset("his her their")
_JOINTS = wordset(", and &")
_LEADING = wordset("HOS HOG FM VP NSA")  # the tables know who has these
_ABROAD = wordset("IO COUNTERPART")
_PLAIN = wordset("OTHER SPEAKER")
_ON = wordset("on from for")
_LED = wordset("led leads leading headed heads heading head representing represented")
_TEAMS = ("side", "sides", "delegation")
_NEAR = 4  # words between a delegation and the verb that says who leads it


@dataclass(frozen=True, slots=True)
class Setting:
    """The report: its text, its day, whose text it is and of which countries it speaks.

    `seat` is the country of the capital from which it is written.
    """

    text: str
    day: str | None
    side: str | None
    context: frozenset[str]
    tables: Tables
    seat: str | None = None


def pair(units: Sequence[Unit], by_unit: Mapping[int, Person]) -> None:
    """Finds whose counterpart somebody is: the person named before, of another country."""
    last: Person | None = None
    for unit in units:
        person = by_unit.get(id(unit))
        if person is None:
            continue
        if last and person.peer is None and [t.kind for t in unit.titles] == ["COUNTERPART"]:
            person.peer = last if last is not person else None
        elif not unit.possessive or last is None:
            last = person


def settle(
    people: Sequence[Person], units: Sequence[Unit], by_unit: Mapping[int, Person], report: Setting
) -> None:
    """Gives persons without a country the one that they stand for, where the text shows it."""
    open_ones = {id(p) for p in people if p.country is None and not (p.linked and p.linked.now)}
    if not open_ones:
        return
    sides = _sides(units, report.text)
    for i, unit in enumerate(units):
        person = by_unit.get(id(unit))
        if person is None or person.home or id(person) not in open_ones:
            continue
        person.home = _beside(units, i, by_unit, report.text)
        if person.home is None:
            person.home = sides.of(unit)
    known = {person.country for person in people}
    for person in people:
        if id(person) in open_ones and person.home is None:
            person.home = _own(person, report) or _local(person, report, known)
        person.home = person.home or None  # "" stood for a body that is of no country


def _beside(units: Sequence[Unit], i: int, by_unit: Mapping[int, Person], text: str) -> str | None:
    """The country of somebody right before, or of him whom the office serves right behind."""
    unit = units[i]
    if unit.code:
        return unit.code
    title = unit.titles[-1] if unit.titles else None
    if title and title.served and i + 1 < len(units):
        owner = by_unit.get(id(units[i + 1]))
        return _country(owner) if owner else None
    last = units[i - 1] if i else None
    if last is None or last.line != unit.line:
        return None
    gap = text[last.span[1] : unit.span[0]]
    between = gap.replace(",", " , ").split()
    before = by_unit.get(id(last))
    if unit.titles and last.code and last.kind != "person" and _PRESENTS.search(gap):
        return last.code
    if before is None or not _may_share(unit, last):
        return None
    if last.possessive and between in (["'s"], ["’s"]):
        return _country(before)
    his = title is not None and title.determiner in _HIS and last.sentence == unit.sentence
    listed = title is not None and bool(between) and _JOINTS.issuperset(between)
    return _country(before) if his or listed else None


def _country(person: Person) -> str | None:
    """Its country; "" for an officer of an international body."""
    return person.country or ("" if person.linked and person.linked.now else None)


def _may_share(unit: Unit, last: Unit) -> bool:
    """Whether the two may be of one country: two of one leading office are not."""
    kinds = {title.kind for title in unit.titles}
    others = {title.kind for title in last.titles}
    abroad = any(title.abroad for title in unit.titles)
    return not abroad and not (kinds & others & _LEADING) and "COUNTERPART" not in kinds


@dataclass(slots=True)
class _Sides:
    """For each sentence where it tells of delegations, and where it first names a person."""

    places: dict[int, list[tuple[int, str]]]
    first: dict[int, int]

    def of(self, unit: Unit) -> str | None:
        """The delegation of a person: the next one in "Lee led the Omani side, Diaz the other",
        the last one where the sentence opens with one: "On the Omani side, Lee and Diaz"."""
        places = self.places.get(unit.sentence)
        if not places or unit.in_title or not unit.titles:
            return None
        opens = places[0][0] < self.first[unit.sentence]
        following = bisect_left(places, (unit.span[0], ""))
        near = places[following - 1 : following] if opens else places[following : following + 1]
        return near[0][1] if near else None


def _sides(units: Sequence[Unit], text: str) -> _Sides:
    found = _Sides(defaultdict(list), {})
    for unit in units:
        if unit.kind == "person":
            found.first.setdefault(unit.sentence, unit.span[0])
        if unit.kind in ("country", "institution") and unit.code and _delegates(unit, text):
            found.places[unit.sentence].append((unit.span[0], unit.code))
        if unit.kind == "institution" and not unit.code and unit.entry and _led_for(unit, text):
            found.places[unit.sentence].append((unit.span[0], ""))
    return found


def _delegates(unit: Unit, text: str) -> bool:
    """Whether a side is one that people are on: "on the Omani side", "led the Omani team"."""
    if not text[slice(*unit.span)].lower().endswith(_TEAMS):
        return False
    before = text[max(unit.span[0] - 20, 0) : unit.span[0]].lower().split()[-2:]
    after = text[unit.span[1] : unit.span[1] + 40].lower().split()[:_NEAR]
    on = not _ON.isdisjoint(before)
    return on or not _LED.isdisjoint(before) or not _LED.isdisjoint(after)


def _led_for(unit: Unit, text: str) -> bool:
    """Whether somebody led talks "for" a body."""
    before = text[max(unit.span[0] - 30, 0) : unit.span[0]].lower().split()[-3:]
    return "for" in before and not _LED.isdisjoint(before)


def _own(person: Person, report: Setting) -> str | None:
    """The government whose own text it is, if the person holds an office that may be its own."""
    titles = [title for title in person.titles if title.kind != "COUNTERPART"]
    if _of_own_list(person, report) or (not titles and _met_at_home(person, report)):
        return report.side
    if not titles or len(titles) < len(person.titles) or any(t.abroad for t in titles):
        return None
    hint = next((title.hint for title in titles if title.hint in report.context), None)
    if report.side is None:
        return hint
    if any("private" in lexicon().of(title.noun) for title in titles):
        return report.side if report.context <= {report.side} else None
    own = any(title.former for title in titles) or all(_may_be_own(t, report) for t in titles)
    return report.side if own else None


def _of_own_list(person: Person, report: Setting) -> bool:
    """Whether a list of a government's own text has him, and nothing foreign about him."""
    items = [unit.around for unit in person.units if unit.around is not None]
    if report.side is None or not items or not frozenset[str]().union(*items) <= {report.side}:
        return False
    leads = any(title.kind in ("HOG", "FM") for title in person.titles)
    firm = not any(title.abroad or title.kind in _ABROAD for title in person.titles)
    return firm and not (leads and not report.context <= {report.side})


def _met_at_home(person: Person, report: Setting) -> bool:
    """Whether one without an office was met, in a text that speaks of no other country."""
    return report.context <= {report.side} and any(unit.met for unit in person.units)


def _local(person: Person, report: Setting, known: Collection[str | None]) -> str | None:
    """The country of the capital where it was written, if others of that country are named.

    Press of a country says "the Oil Minister" of its own.
    """
    titles = [title for title in person.titles if title.kind in _PLAIN and not title.former]
    local = report.side is None and report.seat in known
    if not (local and titles) or len(titles) < len(person.titles):
        return None
    return None if any(_strange(title) for title in titles) else report.seat


def _strange(title: Title) -> bool:
    """Whether an office may be one of a body that is no government's: "KLM Press Chief"."""
    short = any(word.isupper() and len(word) > 1 for word in title.label.split())
    return title.abroad or short or bool(title.bodies) or "private" in lexicon().of(title.noun)


def _may_be_own(title: Title, report: Setting) -> bool:
    """Whether an office may be one of the government whose text it is."""
    if title.kind == "IO":
        return False
    if title.kind in _LEADING:
        assert report.side
        known = report.tables.holders(report.side, title.kind, report.day)
        return not known and title.kind in ("VP", "NSA")
    return title.kind != "ANY" or title.capital
