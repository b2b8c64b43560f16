"""Phrases in text: the longest one at each place, in linear time."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Generic, TypeVar

Value = TypeVar("Value")
Span = tuple[int, int]
_WORD = re.compile(r"\w+")
_GAP = r"\s{1,8}"  # bounded, so that a long run of spaces costs no more than its length
_SHORT = 3  # up to so many letters, capitals alone do not make a word a name ("CAR")


class Phrases(Generic[Value]):
    """Finds any of many phrases, each of which stands for a value."""

    def __init__(self, phrases: Mapping[str, Value]) -> None:
        index: dict[str, list[tuple[str, Value]]] = {}
        for phrase, value in phrases.items():
            first = _WORD.search(phrase)
            if first:
                index.setdefault(first.group(), []).append((phrase, value))
        for some in index.values():
            some.sort(key=lambda entry: (-len(entry[0]), entry[0]))
        self._by_first_word = index

    def find(self, text: str) -> Iterator[tuple[Span, Value]]:
        """The phrases in `text` in its order, none within another, case as it is given."""
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end:
                continue
            for phrase, value in self._by_first_word.get(word.group(), ()):
                match = _pattern(phrase).match(text, word.start())
                if match:
                    end = match.end()
                    yield match.span(), value
                    break


def in_capitals(phrases: Mapping[str, Value]) -> dict[str, Value]:
    """The longer phrases in capitals, as headlines and datelines write them, but for known ones."""
    long = {
        phrase.upper(): value
        for phrase, value in phrases.items()
        if sum(c.isalpha() for c in phrase) > _SHORT
    }
    return {phrase: long[phrase] for phrase in long.keys() - phrases.keys()}


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Made when a text first has the phrase's first word: most phrases never occur."""
    words = (re.escape(word) for word in phrase.split())
    return re.compile(_GAP.join(words) + r"(?!\w)")
