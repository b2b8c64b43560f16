"""Stretches in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readouts.model import Span
from readouts.reading.parse import Paragraph

_STRAIGHT = '"'
_CLOSING = {"“": '”"', "«": "»", "„": '“”"', _STRAIGHT: '"”'}
_GERMAN_CLOSING = "“"  # opens where it does not close what „ has opened
_OPENING = frozenset(_CLOSING)
_ALIKE = frozenset({"“", _STRAIGHT})
_BEFORE_OPENING = frozenset("([—–-/:")
_OPENS, _CLOSES = "opens", "closes"
_LONGEST_OPEN = 800  # code points; a quotation that is not closed goes no further by itself
_MARK = re.compile('[“”«»„"]')
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class Quote:
    """What stands between two quotation marks; `closed` is False if the paragraph ends first."""

    start: int
    end: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotes of a report in order; they do not overlap.

    `relayed` are spans that stand in quotation marks and are not among `quotes`, because an outlet
    only passes on there what others said; each with the span that names the outlet.
    """

    quotes: tuple[Quote, ...]
    _starts: tuple[int, ...]
    relayed: tuple[tuple[Span, Span], ...] = ()

    @classmethod
    def of(cls, quotes: tuple[Quote, ...], relayed: tuple[tuple[Span, Span], ...] = ()) -> "Quotes":
        """Quotes that are in order and do not overlap."""
        return cls(quotes, tuple(quote.start for quote in quotes), relayed)

    def carrier(self, offset: int) -> Span | None:
        """Who passes on what stands at `offset`, where it is relayed."""
        index = bisect_right(self.relayed, offset, key=lambda relay: relay[0][0]) - 1
        if index < 0:
            return None
        (_, end), by = self.relayed[index]
        return by if offset < end else None

    def at(self, offset: int) -> Quote | None:
        """The quote that holds the character at `offset`."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.quotes[index].end:
            return self.quotes[index]
        return None

    def before(self, offset: int) -> Quote | None:
        """The last quote that ends at `offset` or before it, if none goes on there."""
        index = bisect_right(self._starts, offset) - 1
        return self.quotes[index] if index >= 0 and self.quotes[index].end <= offset else None

    def within(self, span: Span) -> tuple[Quote, ...]:
        """The quotes that share a character with `span`."""
        index = max(bisect_right(self._starts, span[0]) - 1, 0)
        found = []
        while index < len(self.quotes) and self.quotes[index].start < span[1]:
            if self.quotes[index].end > span[0]:
                found.append(self.quotes[index])
            index += 1
        return tuple(found)


def find_quotes(paragraphs: Iterable[Paragraph]) -> Quotes:
    """The quotes of all paragraphs; the state is reset at each, so an odd mark spoils only one."""
    return Quotes.of(tuple(q for paragraph in paragraphs for q in _in_paragraph(paragraph)))


def _in_paragraph(paragraph: Paragraph) -> Iterator[Quote]:
    text, opened, begin = paragraph.text, "", 0
    for found in _MARK.finditer(text):
        mark, at = found.group(), found.start()
        way = _way(text, at)
        if not opened:
            if way != _CLOSES:
                opened, begin = mark, at + 1
        elif mark in _CLOSING[opened] and (way != _OPENS or mark == _GERMAN_CLOSING):
            yield Quote(paragraph.start + begin, paragraph.start + at, True)
            opened = ""
        elif way == _OPENS and (mark == opened or {mark, opened} <= _ALIKE):  # never closed
            yield Quote(paragraph.start + begin, paragraph.start + _stop(text, begin, at), False)
            opened, begin = mark, at + 1
    if opened and len(text) > begin:
        end = len(text) if len(text) - begin < _LONGEST_OPEN else _stop(text, begin, len(text))
        yield Quote(paragraph.start + begin, paragraph.start + end, False)


def _way(text: str, at: int) -> str:
    """Whether the mark at `at` opens or closes, or "" for a straight one that may do either."""
    mark = text[at]
    if mark != _STRAIGHT:
        return _OPENS if mark in _OPENING else _CLOSES
    spaced = at == 0 or text[at - 1].isspace() or text[at - 1] in _BEFORE_OPENING
    follows = at + 1 < len(text) and not text[at + 1].isspace()
    if spaced:
        return _OPENS if follows else ""
    return "" if follows and text[at + 1].isalnum() else _CLOSES


def _stop(text: str, begin: int, end: int) -> int:
    """Where a quotation that is not closed ends: with its first sentence."""
    found = _SENTENCE_END.search(text, begin, end)
    return found.start() + 1 if found is not None else end
