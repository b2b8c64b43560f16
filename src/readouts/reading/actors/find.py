"""From the parse of a report to its cast."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readouts import model
from readouts.data import Tables
from readouts.reading.actors.build import actors_of
from readouts.reading.actors.cast import Cast, Mention
from readouts.reading.actors.dateline import written_in
from readouts.reading.actors.discourse import Discourse
from readouts.reading.actors.entities import Bodies
from readouts.reading.actors.gazetteer import gazetteer
from readouts.reading.actors.grammar import grammar
from readouts.reading.actors.inactive import inactive
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.line import Line, line
from readouts.reading.actors.people import Person, find_people
from readouts.reading.actors.pronouns import Known
from readouts.reading.actors.scan import scan
from readouts.reading.actors.sentences import list_items, new_contacts, sentences_with, turns
from readouts.reading.actors.standing import Setting, pair, settle
from readouts.reading.actors.units import Unit
from readouts.reading.parse import Parse

_GAP = 5  # code points between an office and whom it serves: " to ", " for "
_STATEMENTS = wordset("statement remarks address speech comments message letter op-ed")
_FIRST = wordset("i we me")


def find_actors(
    parse: Parse,
    title: str | None,
    published: str | None,
    tables: Tables,
    *,
    side: str | None = None,
) -> Cast:
    """The persons, countries and institutions of a report, and who each phrase means.

    `title` is the report's separate title, `published` its ISO day or time, `side` the ISO
    code of the government whose own text it is, where known: "the President" of a text that
    names none is then the one in office. Pure; linear in the length of the text.
    """
    places = gazetteer(tables)
    lines = [(line(p.doc.text, p.start, p.index, places), grammar(p)) for p in parse.paragraphs]
    units = [unit for row, parsed in lines for unit in scan(row, places, parsed)]
    heading = line(title, 0, -1, places, in_title=True) if title else None
    titled = scan(heading, places, None) if heading else ()
    day = published[:10] if published else None
    context = _context([heading, *(row for row, _ in lines)])
    people = find_people([*titled, *units], day, context, tables)
    pair(units, _by_unit(people))
    seat = written_in(parse.text, places)
    settle(people, units, _by_unit(people), Setting(parse.text, day, side, context, tables, seat))
    rosters = sentences_with(lines, "roster") | list_items(lines)
    headed = _in_title(titled, people, _is_statement(heading))
    discourse = Discourse(
        people, tables, day, side,
        new_contacts(lines), sentences_with(lines, "contact"), turns(lines),
        rosters, _listed(people, rosters), _by_unit(people), Bodies(),
        Known(together=headed),
    )  # fmt: skip
    spoken = _first_person(units) and _is_statement(heading)
    author = discourse.author(titled) if spoken else ()
    discourse.known = replace(discourse.known, author=author)
    read = discourse.read(units)
    actors, ids = actors_of(discourse.people, discourse.bodies.found, read, tables)
    phrases = tuple(
        Mention(unit, tuple(ids[e] for e in meant), known) for unit, meant, known in read
    )
    by = tuple(ids[entity] for entity in author if entity in ids)
    named = tuple(ids[person] for person in headed if person in ids)
    idle = inactive(actors, (row for row, _ in lines))
    return Cast(actors, _mentions(phrases), phrases, ids, parse.text, by, named, idle)


def _is_statement(heading: Line | None) -> bool:
    """Whether the title announces somebody's own words: "Statement by ...", "Remarks of ..."."""
    if heading is None:
        return False
    words = heading.lower
    by = any(words[i] in _STATEMENTS and words[i + 1] == "by" for i in range(len(words) - 1))
    return by or bool(_STATEMENTS.intersection(words[:3]))


def _first_person(units: Sequence[Unit]) -> bool:
    """Whether the text says "I" or "we"."""
    return any(unit.kind == "pronoun" and unit.name.lower() in _FIRST for unit in units)


def _context(lines: Iterable[Line | None]) -> frozenset[str]:
    """The countries that the report speaks of, however it names them."""
    entries = (entry for row in lines if row for entry in row.entries)
    return frozenset(entry.code for entry in entries if entry and entry.code)


def _listed(people: Sequence[Person], rosters: frozenset[int]) -> tuple[Person, ...]:
    """The persons whom a roster names."""
    return tuple(
        p
        for p in people
        if any(u.sentence in rosters and not (u.in_title or u.possessive) for u in p.units)
    )


def _by_unit(people: Sequence[Person]) -> dict[int, Person]:
    return {id(unit): person for person in people for unit in person.units}


def _in_title(
    units: Sequence[Unit], people: Sequence[Person], statement: bool
) -> tuple[Person, ...]:
    """The persons whom the title names: together until the text says otherwise.

    The one by whom a `statement` is tells of it and takes no part.
    """
    by_unit = _by_unit(people)
    told = (unit for unit in units if not (statement and unit.before in ("by", "from")))
    found = (by_unit.get(id(unit)) for unit in told if not _served(unit, units))
    return tuple(dict.fromkeys(person for person in found if person))


def _served(unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether it only says whom somebody else serves: "Ann Lee, Adviser to President Bo Kim"."""
    near = (other for other in units if 0 <= unit.span[0] - other.span[1] <= _GAP)
    return unit.before in ("to", "for") and any(other.kind == "person" for other in near)


def _mentions(phrases: Sequence[Mention]) -> tuple[tuple[model.Span, str], ...]:
    """Spans of names and offices with the actor, in the order of the text."""
    found = [
        (p.unit.span, who)
        for p in phrases
        if p.unit.kind not in ("pronoun", "group") and len(p.meant) == 1
        for who in p.meant
    ]
    return tuple(sorted(found))
