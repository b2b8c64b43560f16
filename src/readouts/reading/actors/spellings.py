"""Which of many names may be one person's, without comparing each with each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from readouts.reading.actors.names import Words

_PREFIX = 12  # letters of a word that its keys are made of: more than most given names have


class NameIndex:
    """Names by the words in them; finds, for a name, those that `names.same` may hold for.

    Words near each other share a key: what is left of their first letters when up to two are
    left out, the first letter never (symmetric deletion; the first letters suffice since an
    edit moves a letter by one place at most). The cost of adding and asking is bounded by the
    length of the name and by the number of names that share a family name with it.
    """

    def __init__(self) -> None:
        self._tails: dict[str, list[int]] = {}
        self._words: dict[str, list[int]] = {}

    def add(self, words: Words, number: int) -> None:
        """Takes in a name; `number` is what `find` gives back for it."""
        for index, parts in ((self._tails, _tails(words)), (self._words, words)):
            for key in _keys(parts):
                index.setdefault(key, []).append(number)

    def find(self, words: Words) -> list[int]:
        """The numbers of all names that may be the same as this one, sorted, each once.

        Two names are the same by their ends, or as each word of the one is in the other: its
        last word then is, too.
        """
        asked = (
            (self._tails, (*_tails(words), *words)),
            (self._words, words[-1:]),
        )
        found = (index.get(key, ()) for index, parts in asked for key in _keys(parts))
        return sorted({number for numbers in found for number in numbers})


def _tails(words: Words) -> Words:
    """The name written as one word, and so all that it ends in: "amirnoorian", "noorian"."""
    return tuple("".join(words[i:]) for i in range(len(words)))


def _keys(words: Iterable[str]) -> Iterator[str]:
    return iter({key: None for word in words for key in keys(word)})


@lru_cache(maxsize=16384)
def keys(word: str) -> tuple[str, ...]:
    """What words near this one (`names.near`) have at least one of in common with it."""
    start = word[:_PREFIX]
    found = {start: None}
    layer = found
    for _ in range(0 if len(word) < 5 else 1 if len(word) < 7 else 2):
        layer = {one[:i] + one[i + 1 :]: None for one in layer for i in range(1, len(one))}
        found |= layer
    return tuple(found)
