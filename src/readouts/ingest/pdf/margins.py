"""Running heads, running feet and page numbers: what recurs at the edge of a document's pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from readouts.ingest.pdf.lines import Line

_EDGE = 3  # lines at the top and at the bottom of a page among which they stand
_SHARE = 0.4  # of the pages that a line must stand on: heads of left and right pages differ
_LEAST = 2  # pages
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_NEAR = 12.0  # points: how far apart on two pages a line may stand and be the same
Key = tuple[str, int]


def without_margins(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without the lines that recur, but for numbers, at one height near an edge."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _at_edges(page)})
    counts = Counter({key: count + _next_to(seen, key) for key, count in seen.items()})
    least = max(_LEAST, _SHARE * len(pages))
    return [_kept(page, {key for key in counts if counts[key] >= least}) for page in pages]


def _kept(page: Sequence[Line], recurring: set[Key]) -> list[Line]:
    edges = {id(line) for line in _at_edges(page)}
    return [line for line in page if not (id(line) in edges and _key(line) in recurring)]


def _at_edges(page: Sequence[Line]) -> list[Line]:
    """The highest and the lowest lines, whatever their order in the file; never a whole page."""
    by_height = sorted(page, key=lambda line: -line.base)
    edge = min(_EDGE, len(page) // 2)
    return by_height[:edge] + by_height[len(page) - edge :]


def _key(line: Line) -> Key:
    """The words of a line, any number alike, and its height on the page in steps."""
    return _NUMBER.sub("#", line.text.casefold()), round(line.base / _NEAR)


def _next_to(seen: Counter[Key], key: Key) -> int:
    """How often the same words stand a step higher: the steps have sharp edges."""
    text, step = key
    return max(seen[text, step + 1], seen[text, step - 1])
