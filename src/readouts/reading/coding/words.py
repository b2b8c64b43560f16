"""The words of a text with their offsets: all that coding needs of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from readouts.data.acts import load_word_classes
from readouts.model import Spans

# "U.S." is one word; the "'s" of "Iran's" is none, so that phrases need not name it.
_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W_]+(?:['’](?:t|re|ll|ve|m|d)\b)?")
_JOINED = re.compile(r"(?:['’]s)?[\s\-‐‑‒–’'/&,“”\"]{1,4}|\.")
_BREAK = re.compile(r"[,;:()…—]|\.\s")
_TITLES = load_word_classes()["title"]
_ENDS = re.compile(r"[.!?;…]['”’\")]*\s|[\r\n]")


class Word(NamedTuple):
    """A word of the text: as it stands (without the points of "U.S."), lower case, its span."""

    raw: str
    low: str
    start: int
    end: int


def words(text: str, spans: Spans) -> list[Word]:
    """The words inside `spans`, in their order; a possessive ending is not a word."""
    found = []
    for first, last in spans:
        for match in _WORD.finditer(text, first, last):
            raw = match.group()
            start, end = match.span()
            if raw == "s" and start and text[start - 1] in "'’":
                continue
            if "." in raw:
                raw = raw.replace(".", "")
            found.append(Word(raw, raw.lower(), start, end))
    return found


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether two words may belong to one phrase: nothing but space, hyphen or comma between."""
    gap = text[left.end : right.start]
    return gap == " " or gap == "" or _JOINED.fullmatch(gap) is not None


def near(text: str, left: Word, right: Word) -> bool:
    """Whether nothing but words left out, spaces, hyphens and quotes stand between two words."""
    return _BREAK.search(text, left.end, right.start) is None


def first_sentence(text: str, found: Sequence[Word]) -> list[Word]:
    """The words up to the first end of a sentence."""
    for index in range(1, len(found)):
        if _ENDS.search(text, found[index - 1].end, found[index].start) and not _initial(
            found[index - 1]
        ):
            return list(found[:index])
    return list(found)


def _initial(word: Word) -> bool:
    """An initial or a title: its point does not end a sentence."""
    return (len(word.raw) == 1 and word.raw.isupper()) or word.low in _TITLES
