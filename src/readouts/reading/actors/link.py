"""Which row of the offices table a person named in a text is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readouts.data import Spell, Tables
from readouts.reading.actors.lexicon import lexicon
from readouts.reading.actors.names import Words, name_words, same

ENOUGH = 3  # points: a full name, or part of one with a country or office that agrees
_RANK = {"HOS": 0, "HOG": 1, "FM": 2, "IO": 3, "VP": 4, "NSA": 5, "OTHER": 6}


@dataclass(frozen=True, slots=True)
class Clue:
    """What a text says of a person: spellings, office classes, countries, and the day."""

    names: tuple[str, ...]
    kinds: frozenset[str]
    countries: frozenset[str]
    day: str | None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A person of the table and the spell in office then; None where none or several fit."""

    spells: tuple[Spell, ...]
    now: Spell | None

    @property
    def key(self) -> str:
        """What tells persons of the table apart."""
        return person_key(self.spells[0])


def person_key(spell: Spell) -> str:
    """What tells the person of a spell apart from others."""
    return spell.qid or f"{spell.person}/{spell.country}"


def link(clue: Clue, tables: Tables) -> Link | None:
    """The one person of the table that the clue fits best; None if none or several do."""
    groups = _groups(_candidates(clue, tables))
    scored = sorted(
        (
            (score, key)
            for key, spells in groups.items()
            if (score := _score(spells, clue)) >= ENOUGH
        ),
        reverse=True,
    )
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    spells = tuple(dict.fromkeys(groups[scored[0][1]]))
    return Link(spells, _now(spells, clue))


def _groups(spells: Iterable[Spell]) -> dict[str, list[Spell]]:
    """The spells of each person; those without a Wikidata id join their namesake with one."""
    ordered = sorted(dict.fromkeys(spells), key=lambda spell: (spell.qid is None, spell.row))
    by_name: dict[str, str] = {}
    groups: dict[str, list[Spell]] = {}
    for spell in ordered:
        key = person_key(spell) if spell.qid else by_name.get(spell.person, person_key(spell))
        by_name.setdefault(spell.person, key)
        groups.setdefault(key, []).append(spell)
    return groups


def holder(country: str, kind: str, day: str | None, tables: Tables) -> Link | None:
    """Who held an office of this class for the country on the day, if the table knows one."""
    if day is None:
        return None
    spells = tables.holders(country, kind, day[:10])
    if len({person_key(spell) for spell in spells}) != 1:
        return None
    return Link(spells, spells[0])


def in_office(
    name: str, day: str, tables: Tables, *, kinds: Sequence[str] = ("HOS", "HOG", "FM", "IO")
) -> Link | None:
    """The one who holds an office of these classes on the day and has this family name."""
    spells = [s for s in tables.people(name) if s.office_class in kinds and held_on(s, day)]
    one = len({person_key(spell) for spell in spells}) == 1
    return Link(tuple(spells), min(spells, key=lambda s: _RANK[s.office_class])) if one else None


def _candidates(clue: Clue, tables: Tables) -> Iterable[Spell]:
    """Spells of everybody whose name may be one of the clue's."""
    words = [name_words(name) for name in clue.names]
    full = [name for name in words if len(name) > 1]
    for name in sorted(clue.names, key=len, reverse=True):
        # A family name alone must not find a namesake of the one whom the text names in full.
        spells = tables.people(name)
        if spells:
            return [s for s in spells if not full or any(_named(s, other) for other in full)]
    return [*_by_part(words, tables), *_by_office(words, clue, tables)]


def _by_part(names: Sequence[Words], tables: Tables) -> list[Spell]:
    """Spells found by one word of a longer name."""
    return [
        spell
        for words in names
        if len(words) > 1
        for part in (words[-1], " ".join(words[-2:]), words[0])
        for spell in tables.people(part)
        if _named(spell, words)
    ]


def _by_office(names: Sequence[Words], clue: Clue, tables: Tables) -> list[Spell]:
    """Spells of the clue's offices whose names are near: for spellings the table lacks."""
    return [
        spell
        for country in sorted(clue.countries)
        for kind in sorted(clue.kinds)
        for spell in tables.holders(country, kind, None)
        if any(_named(spell, words) for words in names)
    ]


def _named(spell: Spell, words: Words) -> bool:
    """Whether one of the spell's full names may be the name of these words."""
    names = [name_words(name) for name in spell.names]
    return any(same(name, words) for name in names if len(name) > 1 or name == words)


def _score(spells: Sequence[Spell], clue: Clue) -> int:
    """How well a person fits; below ENOUGH if not at all."""
    longest = max((name_words(name) for name in clue.names), key=len)
    full = len(longest) > 1 and _named(spells[0], longest)
    countries = {spell.country for spell in spells}
    if clue.countries and not clue.countries & countries and None not in countries:
        return 0
    score = 3 if full else 1
    score += 2 * bool(clue.countries & countries)
    score += 2 * any(spell.office_class in clue.kinds for spell in spells)
    if clue.day:
        held = [spell for spell in spells if held_on(spell, clue.day)]
        known = clue.kinds or not clue.countries
        score += 2 * any(spell.office_class in clue.kinds or not known for spell in held)
        if not held and not full and not clue.former and not _was(spells, clue, clue.day):
            return 0
    return score


def _was(spells: Sequence[Spell], clue: Clue, day: str) -> bool:
    """Whether the person had held the office that the text gives: titles are kept for life."""
    return any(
        spell.office_class in clue.kinds and spell.end is not None and spell.end < day
        for spell in spells
    )


def held_on(spell: Spell, day: str) -> bool:
    """Whether the office was held on the ISO day, as far as the table knows."""
    until = spell.end or spell.last_attested
    if not spell.start or not until:
        return False
    size = min(len(day), 10)
    return spell.start[:size] <= day[: len(spell.start)] and day[: len(until)] <= until[:size]


def _now(spells: Sequence[Spell], clue: Clue) -> Spell | None:
    """The spell in office on the day, of the office that the text gives if there is a choice.

    Without a day the spell must be the only one that fits the text.
    """
    if clue.day:
        held = [spell for spell in spells if held_on(spell, clue.day)]
    else:
        held = [s for s in spells if not clue.kinds or s.office_class in clue.kinds]
        held = [s for s in held if not clue.countries or s.country in clue.countries]
        if len({(s.office, s.country) for s in held}) != 1:
            return None
    fitting = [s for s in held if s.office_class in clue.kinds] or held
    return min(fitting, key=lambda s: _preference(s, clue), default=None)


def _preference(spell: Spell, clue: Clue) -> tuple[bool, bool, bool, int, str]:
    """Heads of several states at once count for their home, if the text names none of them."""
    home = lexicon().value("home", spell.qid or "")
    return (
        bool(clue.countries) and spell.country not in clue.countries,
        bool(home) and spell.country != home,
        spell.qid is None,
        _RANK[spell.office_class],
        spell.row,
    )
