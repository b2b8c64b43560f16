"""When all who took part held the offices that the report gives them."""

from collections.abc import Sequence

from readouts.data import Tables
from readouts.model import Actor

OPEN_END = "9999-12-31"
Interval = tuple[str, str]


def in_office(people: Sequence[Actor], tables: Tables) -> tuple[Interval, ...]:
    """The intervals of ISO days on which everybody known to the table was in office.

    Empty where nobody is in the table. A term without a known end is open.
    """
    common: list[Interval] | None = None
    for person in people:
        terms = _terms(person, tables)
        if terms:
            common = terms if common is None else _meet(common, terms)
    return tuple(common or ())


def _terms(person: Actor, tables: Tables) -> list[Interval]:
    if person.qid is None:
        return []
    spells = [s for s in tables.people(person.name) if s.qid == person.qid and s.start]
    named = [s for s in spells if person.office is None or _fits(s.office_class, s.office, person)]
    terms = sorted(
        (_first(s.start or ""), _last(s.end) if s.end else OPEN_END) for s in named or spells
    )
    return _merged(terms)


def _fits(office_class: str, office: str, person: Actor) -> bool:
    wanted = (person.office or "").lower()
    return office.lower() in wanted or wanted in office.lower() or office_class.lower() == wanted


def _first(day: str) -> str:
    return day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day


def _last(day: str) -> str:
    return day + "-12-31"[len(day) - 4 :] if len(day) < 10 else day


def _merged(terms: list[Interval]) -> list[Interval]:
    out: list[Interval] = []
    for start, end in terms:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _meet(a: list[Interval], b: list[Interval]) -> list[Interval]:
    pairs = ((max(x[0], y[0]), min(x[1], y[1])) for x in a for y in b)
    return sorted(pair for pair in pairs if pair[0] <= pair[1])
