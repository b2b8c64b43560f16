"""Words parted at the end of a line: whether their hyphen belongs to them."""

from __future__ import annotations

import re
from collections.abc import Set

_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def words_of(text: str) -> frozenset[str]:
    """All words of a document, in lower case, with hyphens inside them."""
    return frozenset(match.group().casefold() for match in _WORDS.finditer(text))


def joined(before: str, after: str, known: Set[str]) -> str:
    """A line that ends within a word and the next one, as one text.

    The hyphen stays where the document has the word with it elsewhere ("long-term") and not
    without, before a capital ("Sino-American"), and beside what are no letters ("2021-22").
    """
    last, first = _LAST.search(before), _FIRST.match(after)
    if last is None or first is None or first.group()[0].isupper():
        return f"{before}-{after}"
    whole = f"{last.group()}{first.group()}".casefold()
    parted = f"{last.group()}-{first.group()}".casefold()
    return f"{before}-{after}" if parted in known and whole not in known else before + after
