"""Names in a list of words: those with a capital letter that stand in a row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readouts.model import Span
from readouts.reading.actors.lexicon import classes_of
from readouts.reading.coding.words import Word

_GAPS = frozenset({" ", "-", "‑", "–"})
_INSIDE = frozenset({"of", "the", "al", "el", "de", "da", "del"})
_AFTER = 2  # words behind a name that are given with it
LEADING = frozenset({"function", "determiner", "pronoun", "honorific"})
"""Classes of words with which no name begins, though a sentence may."""


class Name(NamedTuple):
    """Capitalised words with the small ones between them, and the few that follow at once."""

    words: Sequence[Word]
    after: Sequence[Word]

    @property
    def span(self) -> Span:
        """Where it stands, without what follows."""
        return (self.words[0].start, self.words[-1].end)


def names(
    text: str, found: Sequence[Word], inside: frozenset[str], opening: frozenset[str]
) -> Iterator[Name]:
    """The names among the words, from left to right.

    The words `inside` may stand in a name that begins with one of `opening`.
    """
    at = 0
    while at < len(found):
        if not capital(found[at]) or not classes_of(found[at].low).isdisjoint(LEADING):
            at += 1
            continue
        last = _last(text, found, at, inside if found[at].low in opening else frozenset())
        near = last
        while near < min(last + _AFTER, len(found) - 1) and _beside(text, found, near):
            near += 1
        yield Name(found[at : last + 1], found[last + 1 : near + 1])
        at = last + 1


def _last(text: str, found: Sequence[Word], first: int, inside: frozenset[str]) -> int:
    """The last word of the name that begins at `first`; a number may end it ("Stream 2")."""
    last = end = first
    while end + 1 < len(found) and _beside(text, found, end):
        end += 1
        if capital(found[end]) or (found[end].raw.isdigit() and last == end - 1):
            last = end
        elif found[end].low not in _INSIDE and found[end].low not in inside:
            break
    return last


def _beside(text: str, found: Sequence[Word], at: int) -> bool:
    """Whether nothing but a space or hyphen stands between a word and the next."""
    return text[found[at].end : found[at + 1].start] in _GAPS


def capital(word: Word) -> bool:
    """Whether a word begins with a capital letter."""
    return word.raw[0].isupper()
