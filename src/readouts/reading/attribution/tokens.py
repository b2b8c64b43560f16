"""Words and marks of a text with their places, and the windows in which they are looked at."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from readouts.model import Span, Spans

LONGEST_WINDOW = 384  # tokens; what the network was trained on
_TOKEN = re.compile(r"\w+|[^\w\s]")
_STOPS = frozenset(".!?")
_QUOTE_MARKS = frozenset('“”"')


class Token(NamedTuple):
    """A word or a mark: its letters and where they stand (code points, half open).

    `gap` is what stands before it: 0 nothing, 1 white space, 2 a line end. `quote` is 0 outside
    quotation marks, 1 inside, 2 an opening and 3 a closing mark.
    """

    text: str
    start: int
    end: int
    gap: int
    quote: int


def tokens(text: str, regions: Spans) -> list[Token]:
    """The tokens of `regions`, which are in order and do not overlap.

    A quotation is taken to end with its line: an unpaired mark spoils one line, not the rest.
    """
    found: list[Token] = []
    for start, end in regions:
        found.extend(_region(text, start, end))
    return found


def _region(text: str, start: int, end: int) -> Iterator[Token]:
    before, inside, gap = start, False, 2
    for match in _TOKEN.finditer(text, start, end):
        first, behind = match.span()
        if first > before and gap != 2:
            gap = 2 if _has_line_end(text, before, first) else 1
        word, quote = match.group(), 0
        inside = inside and gap != 2
        if word in _QUOTE_MARKS:
            quote, inside = _quote_state(word, inside)
        elif inside:
            quote = 1
        yield Token(word, first, behind, gap, quote)
        before, gap = behind, 0


def _has_line_end(text: str, start: int, end: int) -> bool:
    if end - start == 1:  # nearly always, and then quickly seen
        return text[start] in "\n\r"
    return text.find("\n", start, end) >= 0 or text.find("\r", start, end) >= 0


def _quote_state(mark: str, inside: bool) -> tuple[int, bool]:
    """The state of a quotation mark, and whether the next token stands inside."""
    opens = mark == "“" or (mark == '"' and not inside)
    return (2, True) if opens else (3, False)


def windows(found: list[Token], longest: int = LONGEST_WINDOW) -> list[Span]:
    """Half-open ranges of token numbers: whole paragraphs packed to at most `longest` tokens.

    A paragraph longer than that is cut behind the last sentence stop that fits, else anywhere.
    """
    packed: list[Span] = []
    for start, end in _pieces(found, longest):
        if packed and end - packed[-1][0] <= longest:
            packed[-1] = (packed[-1][0], end)
        else:
            packed.append((start, end))
    return packed


def _pieces(found: list[Token], longest: int) -> Iterator[Span]:
    """Paragraphs, the long ones cut."""
    begins = [i for i, token in enumerate(found) if token.gap == 2 or i == 0]
    for start, end in pairwise([*begins, len(found)]):
        while end - start > longest:
            cut = _last_stop(found, start, start + longest)
            yield start, cut
            start = cut
        yield start, end


def _last_stop(found: list[Token], start: int, end: int) -> int:
    """Just behind the last sentence stop of the second half of `[start, end)`; else `end`."""
    for i in range(end - 1, (start + end) // 2, -1):
        if found[i].text in _STOPS:
            return i + 1
    return end
