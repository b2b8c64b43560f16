"""Names in a list of words: those with a capital letter that stand in a row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readouts.model import Span
from readouts.reading.actors.lexicon import classes_of
from readouts.reading.coding.words import Word

_WIDEST = 3  # characters of space between two words of a name
HYPHENS = frozenset("-–‑")
"""What joins two words to one."""
_INSIDE = frozenset({"of", "the", "al", "el", "de", "da", "del"})
_BEHIND_OPENING = frozenset({"on", "for", "and", "in", "to"})
_BEHIND_HEAD = frozenset({"on", "for"})
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


def names(text: str, found: Sequence[Word], opening: frozenset[str]) -> Iterator[Name]:
    """The names among the words, from left to right.

    Those that have a noun of `opening` may go on behind it: "Treaty *on Open Skies*".
    """
    at = 0
    while at < len(found):
        if not _begins(found[at]):
            at += 1
            continue
        last = _last(text, found, at, opening)
        near = last
        while near < min(last + _AFTER, len(found) - 1) and _beside(text, found, near):
            near += 1
        yield Name(found[at : last + 1], found[last + 1 : near + 1])
        at = last + 1


def _begins(word: Word) -> bool:
    """Whether a name may begin with the word: "*Special* Needs Project", not "*The* project"."""
    kinds = classes_of(word.low)
    return capital(word) and (kinds.isdisjoint(LEADING) or "modifier" in kinds)


def _last(text: str, found: Sequence[Word], first: int, opening: frozenset[str]) -> int:
    """The last word of the name that begins at `first`; a number may end it ("Stream 2")."""
    last = end = first
    while end + 1 < len(found) and _beside(text, found, end):
        end += 1
        if capital(found[end]) or (found[end].raw.isdigit() and last == end - 1):
            last = end
        elif found[end].low not in _inside(found[first], found[last], opening):
            break
    return last


def _inside(first: Word, last: Word, opening: frozenset[str]) -> frozenset[str]:
    """The small words that may stand in a name from `first` on, behind `last`."""
    if first.low in opening:
        return _INSIDE | _BEHIND_OPENING
    return _INSIDE | _BEHIND_HEAD if last.low in opening else _INSIDE


def _beside(text: str, found: Sequence[Word], at: int) -> bool:
    """Whether nothing but space inside a line, or a hyphen, stands between a word and the next."""
    gap = text[found[at].end : found[at + 1].start]
    return gap in HYPHENS or (gap.isspace() and len(gap) <= _WIDEST and "\n" not in gap)


def capital(word: Word) -> bool:
    """Whether a word begins with a capital letter."""
    return word.raw[0].isupper()
