"""From what was read to the actors of the output contract."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from rapidfuzz.distance import Levenshtein

from readouts import model
from readouts.data import Spell, Tables
from readouts.data.reader import read_table
from readouts.reading.actors.entities import Body, Entity
from readouts.reading.actors.kinds import GENERIC
from readouts.reading.actors.names import name_words
from readouts.reading.actors.people import Person
from readouts.reading.actors.pronouns import Known
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

_SHORT = 3  # letters of "II" and its like, which are no family names
_ALIKE = 0.4  # how like two spellings of one family name are ("Gadafi", "Qadafi") at least

Read = Sequence[tuple[Unit, tuple[Entity, ...], Known]]


def actors_of(
    people: Sequence[Person], bodies: Sequence[Body], read: Read, tables: Tables
) -> tuple[tuple[model.Actor, ...], dict[Entity, str]]:
    """The actors, numbered in the order in which the text first means them, and their ids."""
    spans: dict[Entity, list[model.Span]] = {}
    for unit, meant, _ in read:
        for entity in meant:
            found = spans.setdefault(entity, [])
            if unit.kind not in ("pronoun", "group"):
                found.append(unit.head if unit.kind == "person" else unit.span)
    entities: list[Entity] = [*spans, *(p for p in people if p not in spans and p.units)]
    entities += [b for b in bodies if b not in spans]
    ids: dict[Entity, str] = {entity: f"a{i}" for i, entity in enumerate(entities, 1)}
    return tuple(_actor(e, ids[e], tuple(spans.get(e, ()))) for e in entities), ids


def _actor(entity: Entity, name: str, spans: model.Spans) -> model.Actor:
    if isinstance(entity, Person):
        return _person(entity, name, spans)
    evidence = {"name": model.in_table(*entity.entry.split(":", 1))} if entity.entry else {}
    return model.Actor(
        id=name, kind=entity.kind, name=entity.longest, qid=entity.qid, country=entity.code,
        mentions=spans, evidence=evidence,
    )  # fmt: skip


def _person(person: Person, name: str, spans: model.Spans) -> model.Actor:
    now = person.linked.now if person.linked else None
    actor = model.Actor(
        id=name, kind="person",
        name=_name(person),
        qid=person.linked.spells[0].qid if person.linked else None,
        office=_office(person, now), country=person.country, mentions=spans,
    )  # fmt: skip
    evidence = {
        key: where for key, where in _evidence(person).items() if getattr(actor, key) is not None
    }
    return replace(actor, evidence=evidence)


def _name(person: Person) -> str:
    """The table's name; the text's own where that is another one of the same person."""
    if person.linked is None:
        return person.longest
    known, found = (
        person.linked.spells[0].person,
        name_words(person.longest) if person.names else (),
    )
    family = name_words(known)[-1]
    unlike = len(family) > _SHORT and all(_likeness(family, word) < _ALIKE for word in found)
    return person.longest if len(found) > 1 and unlike else known


def _likeness(a: str, b: str) -> float:
    return Levenshtein.normalized_similarity(a, b)


def _office(person: Person, now: Spell | None) -> str | None:
    """The table's office if the text gives it, in short or in full, or none; else the text's."""
    title = _title(person)
    if now is None and title is None and person.peer and person.peer.peer is None:
        return _office(person.peer, person.peer.linked.now if person.peer.linked else None)
    if now is None or (title and title.joint and not title.former):
        return title.label if title else None
    if title and title.bodies and now.office_class == "IO":
        return title.label  # "UN chief": as the text has it
    short = title is None or title.kind in GENERIC or _says_less(title, now) or _lesser(title, now)
    agrees = any(had.kind == now.office_class != "OTHER" for had in person.titles)
    return now.office if title is None or short or agrees else title.label


def _says_less(title: Title, now: Spell) -> bool:
    """Whether the text has only the head of the table's office: "Secretary", "Speaker"."""
    return frozenset(title.words) <= frozenset(now.office.lower().split())


def _lesser(title: Title, now: Spell) -> bool:
    """Whether one who leads a state is called by what he also is: "Chairman Lee", "General"."""
    leads = now.office_class in ("HOS", "HOG")
    return leads and title.kind == "OTHER" and len(title.words) == 1


def _title(person: Person) -> Title | None:
    """The title that says most of its office."""
    titles = [title for title in person.titles if not title.former and title.kind not in GENERIC]
    titles = titles or [
        title for title in person.titles if title.kind == "LEADER" and not title.former
    ]
    was = [title for title in person.titles if title.former]
    past = {word for title in was for word in title.words}
    titles = [title for title in titles if not past.issuperset(title.words)] or was or titles
    return max(titles, key=lambda title: len(title.label.split()), default=None)


def _evidence(person: Person) -> dict[str, model.Evidence]:
    """Where its name, id, country and office come from."""
    found: dict[str, model.Evidence] = {}
    if person.linked:
        row = person.linked.now or person.linked.spells[0]
        found = dict.fromkeys(
            ("name", "qid", "country"), model.in_table(table_of(row.row), row.row)
        )
        if person.linked.now:
            found["office"] = found["name"]
    if person.units:
        unit = next((u for u in person.units if u.name == person.longest), person.units[0])
        found["name"] = (model.in_title if unit.in_title else model.in_text)(*unit.head)
    titled = next((u for u in person.units if u.titles), None)
    if titled:
        found["office"] = (model.in_title if titled.in_title else model.in_text)(*titled.span)
        if "country" not in found or not (person.linked and person.linked.now):
            found |= _titled_country(person)
    return found


def _titled_country(person: Person) -> dict[str, model.Evidence]:
    """The first mention whose title gives the country."""
    unit = next((u for u in person.units if u.countries), None)
    return (
        {"country": (model.in_title if unit.in_title else model.in_text)(*unit.span)}
        if unit
        else {}
    )


def table_of(row: str) -> str:
    """The table that holds a row of this key; one that a user adds counts as an office."""
    return "posts" if row in _posts() else "offices"


@cache
def _posts() -> frozenset[str]:
    """The keys of the posts that ship with the program: once read, a spell has no table."""
    path = files("readouts.data") / "tables" / "posts.csv"
    return frozenset(spell.row for spell in read_table(path, Spell))
