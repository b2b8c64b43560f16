"""Whom or what a statement is aimed at: the name that stands in its place for it."""

import re
from collections.abc import Sequence

from readouts.data.acts import load_word_classes
from readouts.model import Act, Span
from readouts.reading.coding.words import Word

# Acts that are aimed at somebody; other statements are only about an issue.
_AIMED: frozenset[Act] = frozenset(
    ("SUPPORT", "OPPOSE", "CONDEMN", "THANK", "CONGRATULATE", "CONDOLE", "PRAISE", "REJECT")
)
_GENITIVE = re.compile(r"['’]s?\s")
_CLASSES = load_word_classes()
_BEFORE = _CLASSES["aim"] | {"the"}
_INSIDE = _CLASSES["inside-name"]
_NO_NAMES = _CLASSES["no-name"]
_REACH = 6  # words after the act among which its aim begins
_FIRST = 8  # words of a content among which an owner stands


def find_object(text: str, content: Sequence[Word], act: Act, sign: Span | None) -> Span | None:
    """The name that the act is aimed at; None where the act has no aim or names none.

    `sign` are the words that give the act: a name after them and a preposition ("support for
    Ukraine") is taken before a name that owns what is praised or blamed ("Oman's efforts").
    """
    if act not in _AIMED:
        return None
    start = sign[1] if sign else (content[0].start if content else 0)
    after = [index for index, word in enumerate(content) if word.start >= start]
    before = _owner(text, content, sign)
    if before is not None and (act != "SUPPORT" or sign is None):
        return before
    for index in after[:_REACH]:
        if _is_name(content[index]) and _leads(content, index, after[0]):
            return _name(text, content, index)
    return None


def _leads(content: Sequence[Word], index: int, first: int) -> bool:
    """Whether a name stands where an object does: at once, or after a preposition or article."""
    if index == first:
        return True
    return content[index - 1].low in _BEFORE


def _owner(text: str, content: Sequence[Word], sign: Span | None) -> Span | None:
    """A name in the genitive before the sign, or among the first words."""
    end = sign[0] if sign else len(text)
    for index, word in enumerate(content[:_FIRST]):
        if word.start >= end:
            return None
        if _is_name(word):
            span = _name(text, content, index)
            if _GENITIVE.match(text, span[1]):
                return span
    return None


def _is_name(word: Word) -> bool:
    return word.raw[0].isupper() and word.low not in _NO_NAMES


def _name(text: str, content: Sequence[Word], index: int) -> Span:
    """The name that begins at a word: capitalised words and what joins them."""
    last = end = index
    while end + 1 < len(content):
        following = content[end + 1]
        if text[content[end].end : following.start] not in (" ", "-", " - "):
            break
        if _is_name(following):
            last = end + 1
        elif following.low not in _INSIDE:
            break
        end += 1
    return (content[index].start, content[last].end)
