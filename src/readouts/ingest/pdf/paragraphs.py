"""The lines of a PDF put together to paragraphs, also over the end of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from readouts.ingest.pdf.hyphens import joined, words_of
from readouts.ingest.pdf.lines import Line

_WIDER = 1.3  # times the usual distance of two lines: a gap before a paragraph
_WIDEST = 2.2  # times a line's height, even where all lines are as far apart; double spacing is 2
_INDENT = 0.8  # of a line's height: an indented first line
_SHORT = 0.85  # of the column's width: a line that ends here with a full stop ends a paragraph
_SIZE = 0.12  # share by which a heading's letters are larger or smaller
_ENDS = re.compile(r"[.!?:;…。！？：؟۔।][\"'”’»)\]]*$")
_GOES_ON = re.compile(r"[a-zà-ÿа-яё]")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class _Column:
    """What is usual in a document: the distance of lines, the edges of the text."""

    pitch: float
    left: float
    right: float


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[str]:
    """The paragraphs of a document, without line breaks inside them."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    known = words_of("\n".join(line.text for line in lines if not line.hyphenated))
    firsts = {id(page[0]) for page in pages if page}
    column = _column(lines)
    found = [lines[0].text]
    for before, line in pairwise(lines):
        new = _begins_page(before, line) if id(line) in firsts else _begins(before, line, column)
        if new and not before.hyphenated:
            found.append(line.text)
        else:
            found[-1] = _together(found[-1], line.text, before.hyphenated, known)
    return found


def _column(lines: Sequence[Line]) -> _Column:
    pitches = [a.base - b.base for a, b in pairwise(lines) if 0 < a.base - b.base < 3 * a.size]
    rights = sorted(line.right for line in lines)
    return _Column(
        pitch=median(pitches) if pitches else 0.0,
        left=median(line.left for line in lines),
        right=rights[len(rights) * 9 // 10],
    )


def _begins_page(before: Line, line: Line) -> bool:
    """Whether a paragraph begins at the top of a page (or column): not within a sentence."""
    return bool(_ENDS.search(before.text)) or not _GOES_ON.match(line.text)


def _begins(before: Line, line: Line, column: _Column) -> bool:
    """Whether `line` begins a paragraph below `before`."""
    gap = before.base - line.base
    if gap < -before.size:  # the next column
        return _begins_page(before, line)
    if gap < before.size / 2:  # beside it
        return False
    if abs(before.size - line.size) > _SIZE * before.size:
        return True
    if gap > _WIDER * column.pitch or gap > _WIDEST * before.size:
        return True
    if line.left > column.left + _INDENT * line.size and before.left <= column.left:
        return True
    short = before.right < column.left + _SHORT * (column.right - column.left)
    return short and bool(_ENDS.search(before.text))


def _together(before: str, after: str, hyphenated: bool, known: frozenset[str]) -> str:
    if hyphenated:
        return joined(before, after, known)
    wide = _WIDE.match(before[-1]) and _WIDE.match(after[0])
    return before + after if wide else f"{before} {after}"
