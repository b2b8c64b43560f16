"""Who held an office of an international body that a text names by the body: "the UN chief"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from readouts.data import Tables
from readouts.reading.actors import tokens
from readouts.reading.actors.gazetteer import Gazetteer, gazetteer
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.actors.link import Link, person_key
from readouts.reading.actors.titles import Title

Words = frozenset[str]
_OTHERS = wordset("deputy under assistant vice special under-secretary-general former envoy")
_TOP = wordset("chief head")  # how news call whoever leads a body


def officer(title: Title, day: str | None, tables: Tables) -> Link | None:
    """The one officer of a body whom an office means on the day; None if it is not clear."""
    if day is None or title.plural:
        return None
    offices = _offices(tables)
    spells = tables.holders(None, "IO", day[:10])
    fits = tuple(spell for spell in spells if _means(title, *offices[spell.office]))
    keys = {person_key(spell) for spell in fits}
    return Link(fits, fits[0]) if len(keys) == 1 else None


def _means(title: Title, bodies: Words, words: Words) -> bool:
    if title.bodies[-1] not in bodies:
        return False
    asked = frozenset(part for word in title.words if _counts(word) for part in word.split("-"))
    if asked & _OTHERS != words & _OTHERS:
        return False
    return title.noun in _TOP or asked - {"general"} <= words


def _counts(word: str) -> bool:
    return word in _OTHERS or "head" in lexicon().of(word)


@lru_cache(maxsize=4)
def _offices(tables: Tables) -> Mapping[str, tuple[Words, Words]]:
    """The bodies that each such office of the tables names, and its words."""
    places = gazetteer(tables)
    offices = {spell.office for spell in tables.spells if spell.office_class == "IO"}
    return {office: (_bodies(office, places), _words(office)) for office in offices}


def _bodies(office: str, places: Gazetteer) -> Words:
    found = [match.group() for match in tokens.words(office)]
    return frozenset(entry.name for entry in places.entries(found) if entry)


def _words(office: str) -> Words:
    return frozenset(office.lower().replace("-", " ").split())
