"""The parts of a report: headline, metadata, dateline, body, credits, boilerplate.

Line by line, by the table `segment_rules.csv`. Every character outside white space is in exactly
one segment; work is linear, because a rule looks at a short line or at the edge of a long one.
"""

import re
from collections.abc import Iterator

from readouts.model import Segment, SegmentKind, Span
from readouts.reading.date_lines import is_date, is_publisher_date
from readouts.reading.headings import MAX_HEADLINE, ends_in_stop, headings
from readouts.reading.segment_rules import MAX_HEAD, MAX_LINE, MAX_TAIL, segment_rules

MAX_LABEL = 100  # code points
HEAD_LINES = 8  # among which the publisher and the day stand

_LINE = re.compile(r"[^\r\n]+")
_MERGED = frozenset({"metadata", "body", "credit", "boilerplate"})


def segment(text: str, title: str | None) -> tuple[Segment, ...]:
    """The segments of `text` in order; `title` is the title given apart from it, if any."""
    lines = [span for match in _LINE.finditer(text) if (span := _trim(text, *match.span()))]
    kinds = _line_kinds(text, lines, title)
    content = [i for i, kind in enumerate(kinds) if kind is None]
    for place in headings(text, [lines[i] for i in content], title):
        kinds[content[place]] = "title"
    return _merged(_pieces(text, lines, kinds))


def _line_kinds(text: str, lines: list[Span], title: str | None) -> list[SegmentKind | None]:
    """What each line is as a whole; None for a line of text or a heading."""
    kinds: list[SegmentKind | None] = []
    begun = False  # a label such as "Politics" is one only before the text begins
    head = True  # nothing but short lines that no full stop ends so far
    for index, (start, end) in enumerate(lines):
        kind = _line_kind(text[start:end], begun) if end - start <= MAX_LINE else None
        if kind is None and head and text[start:end] != title:
            kind = _publisher_line(text, lines, index, begun)
        head = head and index < HEAD_LINES and not (kind is None and _is_text(text, (start, end)))
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
    return "metadata" if is_date(line) else None


def _publisher_line(text: str, lines: list[Span], index: int, begun: bool) -> SegmentKind | None:
    """Metadata if the line is "Publisher, date" and cannot be the only headline."""
    start, end = lines[index]
    if end - start > MAX_LABEL or not is_publisher_date(text[start:end]):
        return None
    alone = not begun and all(_is_text(text, line) for line in lines[index + 1 : index + 2])
    return None if alone else "metadata"


def _is_text(text: str, line: Span) -> bool:
    return line[1] - line[0] > MAX_HEADLINE or ends_in_stop(text, line)


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
