"""When all who took part held the offices that the report gives them."""

from collections.abc import Sequence

from readouts.data import Spell, Tables
from readouts.data.days import first, last
from readouts.model import Actor

OPEN_END = "9999-12-31"
Interval = tuple[str, str]


def in_office(people: Sequence[Actor], tables: Tables) -> tuple[Interval, ...]:
    """The intervals of ISO days on which everybody known to the table was in office.

    Empty where nobody is in the table, or where they never were at the same time. A term
    without a known end ends with OPEN_END.
    """
    common: list[Interval] | None = None
    for person in people:
        terms = _terms(person, tables)
        if terms:
            common = terms if common is None else _meet(common, terms)
    return tuple(common or ())


def _terms(person: Actor, tables: Tables) -> list[Interval]:
    """The terms of the person in the office that the report gives, or in any."""
    if person.qid is None:
        return []
    spells = [s for s in tables.people(person.name) if s.qid == person.qid and s.start]
    named = [s for s in spells if person.office is None or _fits(s, person.office)]
    return _merged(sorted(_interval(spell) for spell in named or spells))


def _fits(spell: Spell, office: str) -> bool:
    held, wanted = spell.office.lower(), office.lower()
    vice = "vice" in held or "deputy" in held
    if vice != ("vice" in wanted or "deputy" in wanted):
        return False  # "President" stands in "Vice President", too
    return held in wanted or wanted in held or spell.office_class.lower() == wanted


def _interval(spell: Spell) -> Interval:
    return first(spell.start or ""), last(spell.end) if spell.end else OPEN_END


def _merged(terms: list[Interval]) -> list[Interval]:
    """Terms that overlap or touch as one; they come in order."""
    out: list[Interval] = []
    for start, end in terms:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _meet(a: list[Interval], b: list[Interval]) -> list[Interval]:
    """The days that both lists hold."""
    pairs = ((max(x[0], y[0]), min(x[1], y[1])) for x in a for y in b)
    return sorted(pair for pair in pairs if pair[0] <= pair[1])
