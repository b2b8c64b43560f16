"""Pairs of texts that have their words from one source, as far as the two alone can show it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from readouts.linking.publications import one_page, own_phrases
from readouts.linking.reuse.kinship import SAME, STRANGERS, kinship
from readouts.linking.reuse.pile import Numbers, Pile
from readouts.linking.reuse.texts import Text

LIKELY = -25  # hundredths: from here on two texts are linked
_AT_ONCE = 8_000  # pairs: bounds the memory
_MOST = 0.6  # of the words: what two texts in one publisher's set phrases do not share


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two reports, `a` below `b`, with their kinship (see `kinship`, hundredths of log odds).

    A `revision` is one page with another text: it holds whatever the kinship.
    """

    a: str
    b: str
    kinship: int
    revision: bool = False


def links(texts: Sequence[Text], first: Numbers, second: Numbers) -> list[Link]:
    """The links among the pairs `first[p]`, `second[p]` of texts, which are sorted by id."""
    found = []
    kin = kinships(texts, first, second)
    for i, j, value in zip(first.tolist(), second.tolist(), kin.tolist(), strict=True):
        a, b = texts[i], texts[j]
        revision = one_page(a.publication, b.publication)
        if revision or value >= LIKELY:
            found.append(Link(a.id, b.id, value, revision))
    return found


def kinships(texts: Sequence[Text], first: Numbers, second: Numbers) -> Numbers:
    """The kinship of each pair, with what is known of their publication.

    Two texts that one publisher brought out on different days have its set phrases in common,
    and must share most of their words to be of one source.
    """
    parts = [
        _with_facts(texts, first[at : at + _AT_ONCE], second[at : at + _AT_ONCE])
        for at in range(0, len(first), _AT_ONCE)
    ]
    return np.concatenate([np.zeros(0, dtype=np.int64), *parts])


def _with_facts(texts: Sequence[Text], first: Numbers, second: Numbers) -> Numbers:
    needed, number = np.unique(np.concatenate([first, second]), return_inverse=True)
    texts = [texts[i] for i in needed.tolist()]
    first, second = number[: len(first)], number[len(first) :]
    pile = Pile([text.footprint for text in texts])
    kin, shares = kinship(pile, first, second)
    for row in np.flatnonzero(pile.sizes[first] == pile.sizes[second]).tolist():
        a, b = texts[first[row]].footprint, texts[second[row]].footprint
        if len(a) and np.array_equal(a.hashes, b.hashes):  # however short
            kin[row] = SAME
    for row in np.flatnonzero((kin > STRANGERS) & (shares < _MOST)).tolist():
        if own_phrases(texts[first[row]].publication, texts[second[row]].publication):
            kin[row] = STRANGERS
    return kin
