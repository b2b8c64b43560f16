"""The parts of a report: headline, metadata, dateline, body, credits, boilerplate.

Line by line, by the table `segment_rules.csv`. Every character outside white space is in exactly
one segment; work is linear, because a rule looks at a short line or at the edge of a long one.
"""

import re
from collections.abc import Iterator

from readouts.model import Segment, SegmentKind, Span
from readouts.reading.header_days import header_days
from readouts.reading.headings import headings
from readouts.reading.segment_rules import MAX_HEAD, MAX_LINE, MAX_TAIL, segment_rules

MAX_DATE_LINE = 60  # code points of a line that is nothing but a date
MAX_BESIDE_DATE = 14  # letters beside the date: a weekday, a zone, a city
MAX_LABEL = 100

_LINE = re.compile(r"[^\r\n]+")
_MERGED = frozenset({"metadata", "body", "credit", "boilerplate"})


def segment(text: str, title: str | None) -> tuple[Segment, ...]:
    """The segments of `text` in order; `title` is the title given apart from it, if any."""
    lines = [span for match in _LINE.finditer(text) if (span := _trim(text, *match.span()))]
    kinds = _line_kinds(text, lines)
    content = [i for i, kind in enumerate(kinds) if kind is None]
    for place in headings(text, [lines[i] for i in content], title):
        kinds[content[place]] = "title"
    return _merged(_pieces(text, lines, kinds))


def _line_kinds(text: str, lines: list[Span]) -> list[SegmentKind | None]:
    """What each line is as a whole; None for a line of text or a heading."""
    kinds: list[SegmentKind | None] = []
    begun = False  # a label such as "Politics" is one only before the text begins
    for start, end in lines:
        kind = _line_kind(text[start:end], begun) if end - start <= MAX_LINE else None
        begun = begun or kind is None
        kinds.append(kind)
    return kinds


def _line_kind(line: str, begun: bool) -> SegmentKind | None:
    for rule in segment_rules("line"):
        if rule.pattern.search(line):
            return rule.kind
    if not begun and len(line) <= MAX_LABEL:
        for rule in segment_rules("label"):
            if rule.pattern.search(line):
                return rule.kind
    return "metadata" if len(line) <= MAX_DATE_LINE and _is_date(line) else None


def _is_date(line: str) -> bool:
    """Whether the line is a date and next to nothing else."""
    for found in header_days(line, 0, len(line)):
        start, end = found.span
        beside = sum(char.isalpha() for char in line[:start] + line[end:])
        return beside <= MAX_BESIDE_DATE
    return False


def _pieces(
    text: str, lines: list[Span], kinds: list[SegmentKind | None]
) -> Iterator[tuple[SegmentKind, Span]]:
    """The segments before neighbours of one kind are joined."""
    first_body = kinds.index(None) if None in kinds else -1
    for index, (span, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind is not None:
            yield kind, span
        else:
            yield from _body_line(text, span, first=index == first_body)


def _body_line(text: str, line: Span, *, first: bool) -> Iterator[tuple[SegmentKind, Span]]:
    """A line of text, with the dateline before it and the credits after it taken off."""
    start, end = line
    cut = _head_end(text, start, end) if first else start
    yield from _piece(text, "dateline", start, cut)
    tails: list[tuple[SegmentKind, int, int]] = []
    while tail := _tail(text, cut, end):
        tails.append((tail[0], tail[1], end))
        end = tail[1]
    yield from _piece(text, "body", cut, end)
    for kind, begin, stop in reversed(tails):
        yield from _piece(text, kind, begin, stop)


def _piece(
    text: str, kind: SegmentKind, start: int, end: int
) -> Iterator[tuple[SegmentKind, Span]]:
    if span := _trim(text, start, end):
        yield kind, span


def _head_end(text: str, start: int, end: int) -> int:
    """Where the dateline at the head of the text ends; `start` if there is none."""
    head = text[start : min(end, start + MAX_HEAD)]
    for rule in segment_rules("head"):
        match = rule.pattern.match(head)
        if match and match.end() < end - start:
            return start + match.end()
    return start


def _tail(text: str, start: int, end: int) -> tuple[SegmentKind, int] | None:
    """The credit or boilerplate that ends the line, and where it begins."""
    low = max(start, end - MAX_TAIL)
    tail = text[low:end]
    for rule in segment_rules("tail"):
        match = rule.pattern.search(tail)
        if match and low + match.start() > start:
            return rule.kind, low + match.start()
    return None


def _trim(text: str, start: int, end: int) -> Span | None:
    """`[start, end)` without white space at its edges; None if nothing is left."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return (start + left, start + right) if left < right else None


def _merged(pieces: Iterator[tuple[SegmentKind, Span]]) -> tuple[Segment, ...]:
    """Segments with neighbours of one kind joined; each heading stays by itself."""
    found: list[Segment] = []
    for kind, (start, end) in pieces:
        if found and kind in _MERGED and found[-1].kind == kind:
            start = found.pop().start
        found.append(Segment(kind=kind, start=start, end=end))
    return tuple(found)
