"""Who held which office on which day, and which persons a name may mean."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from readouts.data import days, names
from readouts.data.rows import Alias, Spell


def checked(spell: Spell) -> str | None:
    """What is wrong with a spell, or None."""
    for name in ("start", "end", "last_attested"):
        if not days.valid(getattr(spell, name)):
            return f"{name} {getattr(spell, name)!r} is no ISO day (2021-08-18, 2021-08 or 2021)"
    if spell.start and spell.end and days.last(spell.end) < days.first(spell.start):
        return f"ends ({spell.end}) before it starts ({spell.start})"
    if spell.person not in spell.names:
        return f"names does not hold person {spell.person!r}"
    return None


def with_aliases(spells: Iterable[Spell], aliases: Iterable[Alias]) -> tuple[Spell, ...]:
    """The spells with the alias table's names after their own."""
    by_person = {alias.person: alias for alias in aliases}
    return tuple(_joined(spell, by_person.get(spell.person)) for spell in spells)


def _joined(spell: Spell, alias: Alias | None) -> Spell:
    if alias is None or (alias.country and alias.country != spell.country):
        return spell
    return replace(spell, names=tuple(dict.fromkeys((*spell.names, *alias.names))))


class Offices:
    """Lookups over the spells; each index is made when it is first asked."""

    def __init__(self, spells: tuple[Spell, ...]) -> None:
        self.spells = spells

    def people(self, name: str) -> tuple[Spell, ...]:
        """All spells of the persons whose full or family name is `name`; empty if none.

        If no name fits as it is folded, spellings that sound alike count ("Muhammad",
        "Mohammed"), for names of two words or more.
        """
        folded = names.fold(name)
        found = self.name_index.get(folded)
        if found is None and " " in folded:
            found = self._sounds.get(_sound(folded))
        return found or ()

    @cached_property
    def name_index(self) -> Mapping[str, tuple[Spell, ...]]:
        """Folded full and family names, with variants of Slavic endings, to spells."""
        index: dict[str, list[Spell]] = {}
        for group in self._persons.values():
            for key in _keys(group):
                index.setdefault(key, []).extend(group)
        return {key: tuple(spells) for key, spells in index.items()}

    def holders(self, country: str | None, office_class: str, day: str | None) -> tuple[Spell, ...]:
        """Who held an office of this class on `day`; with None, everybody who ever did.

        On the day of a change the new holder counts. A partial day (`2021-08`) gives all who
        held it in that time. Where only some surely did, given partial dates of others, they
        are the holders. Empty where the table does not know.
        """
        spells = self._by_office.get((country, office_class), ())
        if day is None:
            return spells
        first, last = days.first(day), days.last(day)
        held = [spell for spell in spells if _held(spell, first, last)]
        if any(spell.start == day != spell.end for spell in held):
            held = [spell for spell in held if spell.end != day]
        return tuple([spell for spell in held if _surely_held(spell, day)] or held)

    @cached_property
    def _persons(self) -> Mapping[tuple[str, str], list[Spell]]:
        """The spells of each person: by Wikidata id, or else by name and country."""
        persons: dict[tuple[str, str], list[Spell]] = {}
        for spell in self.spells:
            key = (spell.qid, "") if spell.qid else (spell.person, spell.country or "")
            persons.setdefault(key, []).append(spell)
        return persons

    @cached_property
    def _by_office(self) -> Mapping[tuple[str | None, str], tuple[Spell, ...]]:
        index: dict[tuple[str | None, str], list[Spell]] = {}
        for spell in self.spells:
            index.setdefault((spell.country, spell.office_class), []).append(spell)
        return {key: tuple(spells) for key, spells in index.items()}

    @cached_property
    def _sounds(self) -> Mapping[str, tuple[Spell, ...]]:
        index: dict[str, dict[Spell, None]] = {}
        for key, spells in self.name_index.items():
            if " " in key:
                index.setdefault(_sound(key), {}).update(dict.fromkeys(spells))
        return {key: tuple(spells) for key, spells in index.items()}


def _keys(group: list[Spell]) -> dict[str, None]:
    """Every folded form that may name the person of these spells."""
    forms: dict[str, None] = {}
    seen = set()
    for spell in group:
        if spell.names not in seen:
            seen.add(spell.names)
            forms.update(dict.fromkeys((*spell.names, *names.family_names(spell))))
    return dict.fromkeys(key for form in forms for key in names.spellings(names.fold(form)))


def _held(spell: Spell, first: str, last: str) -> bool:
    """Whether the spell may overlap the days from `first` to `last`."""
    until = spell.end or spell.last_attested
    if until is None or spell.start is None:
        return False
    return days.first(spell.start) <= last and first <= days.last(until)


def _surely_held(spell: Spell, day: str) -> bool:
    """Whether `day` lies in the spell whatever days its partial dates stand for."""
    until = spell.end or spell.last_attested or day
    return days.last(spell.start or day) <= days.last(day) and days.first(day) <= days.first(until)


_ALIKE = (
    (re.compile(r"\bm[ou]h?am[mae]+d\b"), "mohamad"),
    (re.compile(r"(?<=\w)(?:yy|iy|ii|ij|yi|ey|ei|y)\b"), "i"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"(\w)\1"), r"\1"),
)


def _sound(folded: str) -> str:
    """A folded name in a coarser spelling, equal for common ways to transliterate it."""
    for pattern, form in _ALIKE:
        folded = pattern.sub(form, folded)
    return folded
