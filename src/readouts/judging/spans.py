"""How much two sets of spans have in common."""

from collections.abc import Iterable

from readouts.model import Span, Spans


def overlap(a: Spans, b: Spans) -> float:
    """Code points that both cover over those that either covers, 0 to 1 (Jaccard)."""
    one, other = _merged(a), _merged(b)
    shared = sum(
        max(0, min(end, last) - max(start, first)) for start, end in one for first, last in other
    )
    either = _size(one) + _size(other) - shared
    return shared / either if either else float(a == b)


def _size(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch as one: no character counts twice."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
