"""The edges of a span as the guidelines want them."""

import re

from readouts.model import Span

_FRONT = re.compile(r"[\s,;:.!?…“”\"«»„\-–—]+")
_BACK = frozenset(',;:.!?…“”"«»„-–—')
_ABBREVIATION = re.compile(r"(?:\b[A-Za-z]\.[A-Za-z]|\b(?:Jr|Sr|Inc|Ltd|etc|Co))$")
_LONGEST_ABBREVIATION = 8  # code points
_BRACKETS = {"(": ")", "[": "]"}
_CLOSING = {closing: opening for opening, closing in _BRACKETS.items()}


def trim(text: str, start: int, end: int) -> Span | None:
    """`[start, end)` without punctuation, quotation marks and white space at its edges.

    The stop of an abbreviation ("U.S.") stays, and so do brackets that close what the span opens.
    None if nothing is left.
    """
    start, end = _bare(text, start, end)
    surplus = _surplus(text, start, end)
    while start < end and any(surplus.values()):
        if surplus.get(_CLOSING.get(text[end - 1], ""), 0) < 0:
            surplus[_CLOSING[text[end - 1]]] += 1
            end -= 1
        elif surplus.get(text[start], 0) > 0:
            surplus[text[start]] -= 1
            start += 1
        else:
            break
        start, end = _bare(text, start, end)
    return (start, end) if end > start else None


def _bare(text: str, start: int, end: int) -> Span:
    """The span without punctuation and white space at its edges; brackets stay."""
    front = _FRONT.match(text, start, end)
    if front:
        start = front.end()
    while end > start and (text[end - 1] in _BACK or text[end - 1].isspace()):
        if _abbreviates(text, start, end):
            break
        end -= 1
    return start, end


def _abbreviates(text: str, start: int, end: int) -> bool:
    """Whether the last character is the stop of an abbreviation."""
    if text[end - 1] != ".":
        return False
    return bool(_ABBREVIATION.search(text, max(start, end - _LONGEST_ABBREVIATION), end - 1))


def _surplus(text: str, start: int, end: int) -> dict[str, int]:
    """How many more brackets of each kind the span opens than it closes."""
    return {
        opening: text.count(opening, start, end) - text.count(closing, start, end)
        for opening, closing in _BRACKETS.items()
    }
