"""Stretches in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readouts.model import Span
from readouts.reading.parse import Paragraph

_CLOSING = {"“": "”", "«": "»", "„": "”", '"': '"'}
_MARK = re.compile('[“”«»„"]')


@dataclass(frozen=True, slots=True)
class Quote:
    """What stands between two quotation marks; `closed` is False if the paragraph ends first."""

    start: int
    end: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotes of a report in order; they do not overlap."""

    quotes: tuple[Quote, ...]
    _starts: tuple[int, ...]

    def at(self, offset: int) -> Quote | None:
        """The quote that holds the character at `offset`."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.quotes[index].end:
            return self.quotes[index]
        return None

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
    found = tuple(quote for paragraph in paragraphs for quote in _in_paragraph(paragraph))
    return Quotes(found, tuple(quote.start for quote in found))


def _in_paragraph(paragraph: Paragraph) -> Iterator[Quote]:
    closing, begin = "", 0
    for found in _MARK.finditer(paragraph.text):
        mark, offset = found.group(), paragraph.start + found.start()
        if closing and mark == closing:
            yield Quote(begin, offset, True)
            closing = ""
        elif not closing and mark in _CLOSING:
            closing, begin = _CLOSING[mark], offset + 1
    if closing and paragraph.end > begin:
        yield Quote(begin, paragraph.end, False)
