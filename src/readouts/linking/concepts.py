"""What diplomacy talks about in many words: each concept with its wordings, found in a text.

"Truce" and "ceasefire" share no letter; two governments choose such words as they please. The
table is written from general knowledge of the trade, finer than the registry of issues, and used
for linking alone: no reading depends on it.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from readouts.data.reader import read_table
from readouts.text.background import weight
from readouts.text.words import forms, likeness_key

TEXTS = 840  # public-domain US readouts in which the concepts were counted
_SMOOTH = 2  # texts more for each concept: one that stands in none is not much rarer than others
_LOOSE = 4  # so many more words than a wording has may stand between its words


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """Something that two governments may call by different words.

    A wording is words that tell it together, in any order and form, small words left out. A
    statement may hold several concepts. `texts` says in how many of `TEXTS` readouts the
    concept stands; scripts/count_concepts.py counts them.
    """

    concept: str
    texts: int
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wording:
    """The stems of a wording but for its rarest, which it is found by; equivalents are one stem."""

    others: tuple[str, ...]
    concept: str


@cache
def load_concepts() -> tuple[Concept, ...]:
    """The table that ships with the program. Raises DataError where a row is wrong."""
    return read_table(files("readouts.linking").joinpath("concepts.csv"), Concept)


@cache
def concept_weights() -> Mapping[str, float]:
    """How rare each concept is in readouts: 0 (in every text) to 1 (in none)."""
    rarest = math.log((TEXTS + 1) / _SMOOTH)
    return {
        row.concept: max(0.0, math.log((TEXTS + 1) / (row.texts + _SMOOTH)) / rarest)
        for row in load_concepts()
    }


def concepts(text: str) -> frozenset[str]:
    """The concepts of which `text` holds a wording: all its words, in any order, close by."""
    stems = [likeness_key(form) for form in forms(text)]
    index, here = _by_rarest_word(), frozenset(stems)
    return frozenset(
        wording.concept
        for word in here & index.keys()
        for wording in index[word]
        if here.issuperset(wording.others) and _close(word, wording.others, stems)
    )


def _close(word: str, others: Sequence[str], stems: Sequence[str]) -> bool:
    """Whether the others all stand near one place of the word."""
    if not others:
        return True
    reach = len(others) + _LOOSE
    return any(
        not set(others).difference(stems[max(0, place - reach) : place + reach + 1])
        for place, found in enumerate(stems)
        if found == word
    )


@cache
def _by_rarest_word() -> Mapping[str, Sequence[_Wording]]:
    """The wordings of the table by their rarest stem, so that few are tried in vain."""
    out: dict[str, list[_Wording]] = defaultdict(list)
    for row in load_concepts():
        for wording in row.wordings:
            rarest, *others = sorted({likeness_key(form) for form in forms(wording)}, key=_rarity)
            out[rarest].append(_Wording(tuple(others), row.concept))
    return out


def _rarity(key: str) -> tuple[float, str]:
    return (-weight(key), key)
