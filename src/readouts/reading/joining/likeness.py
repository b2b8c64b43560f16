"""How far two drafts agree."""

from readouts.model import Spans
from readouts.reading.statements import Draft


def overlap(a: Spans, b: Spans) -> int:
    """Code points that two lists of spans share."""
    return sum(max(0, min(e, f) - max(s, t)) for s, e in a for t, f in b)


def size(spans: Spans) -> int:
    """Code points of a list of spans."""
    return sum(end - start for start, end in spans)


def content_likeness(a: Draft, b: Draft) -> float:
    """Shared code points of the contents by those of either (Jaccard), 0 to 1."""
    shared = overlap(a.content, b.content)
    return shared / (size(a.content) + size(b.content) - shared) if shared else 0.0


def same_source(a: Draft, b: Draft) -> bool:
    """True if the sources touch, or neither has one."""
    return bool(overlap(a.source, b.source)) if a.source and b.source else a.source == b.source
