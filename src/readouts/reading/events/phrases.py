"""The phrase of the dictionary that a word of a sentence stands for."""

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Token

from readouts.reading.events.government import governed
from readouts.reading.events.lexicon import EventLexicon, EventWord, Part, Phrase

_PARTS: dict[str, tuple[Part, ...]] = {
    "VERB": ("verb", "adjective"), "AUX": ("verb",), "ADJ": ("adjective", "verb"),
    "NOUN": ("noun",), "PROPN": ("noun",),
}  # fmt: skip
_LEFT = 4  # words before a noun among which the others of its phrase stand


class Found(NamedTuple):
    """A row of the dictionary and the words that show it."""

    row: EventWord
    shown: tuple[Token, ...]


def find_phrase(token: Token, lexicon: EventLexicon) -> Found | None:
    """The phrase with the most words whose head is `token`; of two as long the first."""
    best: Found | None = None
    behind: list[Token] | None = None
    for part in _PARTS.get(token.pos_, ()):
        for phrase in lexicon.phrases.get((part, token.lemma_.lower()), ()):
            behind = governed(token) if behind is None else behind
            found = _match(token, phrase, behind)
            if found and (best is None or len(found) > len(best.shown)):
                best = Found(phrase.row, found)
        if best is not None:
            return best
    return best


def _match(token: Token, phrase: Phrase, behind: Sequence[Token]) -> tuple[Token, ...]:
    """The words of a sentence that make the phrase; none where it is not there."""
    before = _before(token, phrase.lemmas[: phrase.head])
    after = _in_order(phrase.lemmas[phrase.head + 1 :], behind)
    if before is None or after is None:
        return ()
    words = (*before, token, *after)
    if not phrase.company:
        return words
    for company in phrase.company:
        found = _in_order(company, behind)
        if found and found[0] not in words:
            return (*words, *found)
    return ()


def _before(token: Token, lemmas: Sequence[str]) -> tuple[Token, ...] | None:
    first = max(0, token.i - _LEFT)
    return _in_order(lemmas, token.doc[first : token.i])  # type: ignore[arg-type]


def _in_order(lemmas: Sequence[str], words: Sequence[Token]) -> tuple[Token, ...] | None:
    """Words with these lemmas in this order; None where one is missing."""
    found: list[Token] = []
    rest = iter(words)
    for lemma in lemmas:
        hit = next((word for word in rest if lemma in (word.lemma_.lower(), word.lower_)), None)
        if hit is None:
            return None
        found.append(hit)
    return tuple(found)
