"""The edges of a span as the guidelines want them."""

import re

from readouts.model import Span

_FRONT = re.compile(r"[\s,;:.!?…“”\"«»„\-–—]+")
_BACK = frozenset(' \t\r\n\u00a0,;:.!?…“”"«»„-–—')
_ABBREVIATION = re.compile(r"(?:\b[A-Za-z]\.[A-Za-z]|\b(?:Jr|Sr|Inc|Ltd|etc|Co))$")


def trim(text: str, start: int, end: int) -> Span | None:
    """`[start, end)` without punctuation, quotation marks and white space at its edges.

    The stop of an abbreviation ("U.S.") stays, and so do brackets that close what the span opens.
    None if nothing is left.
    """
    front = _FRONT.match(text, start, end)
    if front:
        start = front.end()
    while end > start and text[end - 1] in _BACK:
        if text[end - 1] == "." and _ABBREVIATION.search(text, max(start, end - 8), end - 1):
            break
        end -= 1
    if end > start and text[end - 1] in ")]" and not _balanced(text, start, end):
        return trim(text, start, end - 1)
    if end > start and text[start] in "([" and not _balanced(text, start, end):
        return trim(text, start + 1, end)
    return (start, end) if end > start else None


def _balanced(text: str, start: int, end: int) -> bool:
    return text.count("(", start, end) == text.count(")", start, end) and text.count(
        "[", start, end
    ) == text.count("]", start, end)
