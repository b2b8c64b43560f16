"""Names that are no wordings, however often they recur: bodies, regions, who met and where from."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

import numpy as np

from readouts.data import load_tables
from readouts.linking.wordings.corpus import Corpus
from readouts.linking.wordings.counting import Numbers
from readouts.linking.wordings.lexis import Flags
from readouts.linking.wordings.told import Told
from readouts.text.words import forms, likeness_key, stop_words

_PAST_ALL = np.iinfo(np.int64).max


_WORDINGS = ("a treaty", "a series of talks")  # kinds of names that are wordings all the same


@cache
def known_names() -> frozenset[tuple[str, ...]]:
    """The names of institutions and regions in the tables that ship, as folded words."""
    tables = load_tables()
    bodies = (name for body in tables.institutions for name in (body.name, *body.names))
    regions = (block.phrase for block in tables.blocks if block.why not in _WORDINGS)
    return frozenset(forms(name) for name in (*bodies, *regions))


@cache
def _country_keys() -> Mapping[str, frozenset[str]]:
    """The stems of all that each country, its people and capital are called, by ISO code."""
    stop = stop_words()
    return {
        row.code: frozenset(
            likeness_key(form)
            for name in (row.name, *row.names, *row.adjectives, *row.capitals, *row.metonyms)
            for form in forms(name)
            if form not in stop
        )
        for row in load_tables().countries
    }


class Met:
    """The names of those who took part in each contact, as words of the corpus."""

    def __init__(self, told: Told, corpus: Corpus, capital: Flags) -> None:
        self._size = len(corpus.forms)
        names = _names(told)
        known = frozenset[str]().union(*names)
        written: dict[str, list[int]] = defaultdict(list)
        for number in np.flatnonzero(capital).tolist():
            key = likeness_key(corpus.forms[number])
            if key in known:
                written[key].append(number)
        codes = [
            talk * self._size + number
            for talk, some in enumerate(names)
            for name in some
            for number in written.get(name, ())
        ]
        self._codes = np.array([*sorted(set(codes)), _PAST_ALL], dtype=np.int64)

    def names(self, words: Numbers, talks: Numbers) -> Flags:
        """Whether each word names somebody or a country that took part in the contact beside it."""
        asked = talks.astype(np.int64) * self._size + words
        named: Flags = self._codes[np.searchsorted(self._codes, asked)] == asked
        return named


def _names(told: Told) -> list[set[str]]:
    """The stems of the names of those who took part in each contact."""
    names: list[set[str]] = [set() for _ in told.talks]
    countries = _country_keys()
    for account, talk in zip(told.accounts, told.talk_of.tolist(), strict=True):
        names[talk] |= account.names
        for country in account.countries:
            names[talk] |= countries.get(country, frozenset())
    return names
