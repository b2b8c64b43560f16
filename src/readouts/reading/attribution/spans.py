"""Tags of tokens and the spans that they stand for (BIOES over source, cue and content)."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Role = Literal["source", "cue", "content"]
ROLES: tuple[Role, ...] = ("source", "cue", "content")
TAGS = ("O", *(f"{place}-{role}" for role in ROLES for place in "BIES"))
OUTSIDE = 0
_CLOSED = frozenset("OES")  # places behind which a span is over

TokenSpan = tuple[int, int]  # first and last token, both included


def number_of(place: str, role: Role) -> int:
    """The number of a tag: place B, I, E or S."""
    return 1 + 4 * ROLES.index(role) + "BIES".index(place)


def legal() -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """Which tag may follow which (13, 13), which may begin and which may end a window (13,)."""
    follows = np.array([[_may_follow(a, b) for b in TAGS] for a in TAGS])
    begins = np.array([tag[0] in "OBS" for tag in TAGS])
    ends = np.array([tag[0] in _CLOSED for tag in TAGS])
    return follows, begins, ends


def _may_follow(before: str, after: str) -> bool:
    if before[0] in _CLOSED:
        return after[0] in "OBS"
    return after[0] in "IE" and before[2:] == after[2:]


def tags_of(spans: Sequence[tuple[Role, TokenSpan]], length: int) -> NDArray[np.int64]:
    """The tags (length,) of spans that do not overlap."""
    tags = np.zeros(length, dtype=np.int64)
    for role, (first, last) in spans:
        if first == last:
            tags[first] = number_of("S", role)
        else:
            tags[first : last + 1] = number_of("I", role)
            tags[first], tags[last] = number_of("B", role), number_of("E", role)
    return tags


def spans_of(tags: Sequence[int]) -> list[tuple[Role, TokenSpan]]:
    """The spans of a legal sequence of tags, in the order of the text."""
    found: list[tuple[Role, TokenSpan]] = []
    first = 0
    for i, tag in enumerate(tags):
        place = TAGS[tag][0]
        if place in "BS":
            first = i
        if place in "ES":
            found.append((ROLES[(tag - 1) // 4], (first, i)))
    return found
