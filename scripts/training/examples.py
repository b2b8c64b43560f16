"""Windows of tokens with gold spans and links, as the network is trained on them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from readouts.model import Span, Spans
from readouts.reading.attribution.features import Vocabulary, features
from readouts.reading.attribution.spans import ROLES, Role, TokenSpan, tags_of
from readouts.reading.attribution.tokens import Token, tokens, windows

NONE = -1


@dataclass(frozen=True, slots=True)
class Attribution:
    """Gold: code point spans of one attribution."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its attributions; `regions` are the parts of it that count.

    `relations` says that it is on relations between states.
    """

    text: str
    attributions: Sequence[Attribution]
    regions: Spans
    weight: float = 1.0
    relations: bool = False


@dataclass(slots=True)
class Example:
    """One window: features (n, 6), tags (n,) and links by token numbers of the window.

    `cues` are the spans of the cues, `sources` for each cue the span of its source (`NONE`,
    `NONE` without one); `contents` are the spans of content and `governors` for each the number
    of its cue (`NONE` without one). `syntax` (n, 3) is what a parser says, where one was asked.
    """

    inputs: NDArray[np.int32]
    tags: NDArray[np.int64]
    cues: list[TokenSpan] = field(default_factory=list)
    sources: list[TokenSpan] = field(default_factory=list)
    contents: list[TokenSpan] = field(default_factory=list)
    governors: list[int] = field(default_factory=list)
    syntax: NDArray[np.int64] | None = None
    weight: float = 1.0


def examples(
    documents: Iterable[Document], vocabulary: Vocabulary, longest: int
) -> Iterator[Example]:
    """The windows of all documents, each of at most `longest` tokens."""
    for document in documents:
        found = tokens(document.text, document.regions)
        inputs = features(found, vocabulary, relations=document.relations)
        placed = [_placed(found, attribution) for attribution in document.attributions]
        painted = _paint(len(found), placed)
        for start, end in windows(found, longest):
            yield _window(inputs, placed, painted, (start, end), document.weight)


Placed = dict[Role, list[TokenSpan]]
Painted = list[tuple[Role, int] | None]


def _placed(found: list[Token], attribution: Attribution) -> Placed:
    """The tokens that the spans of an attribution touch, first and last included."""
    placed: Placed = {}
    for role in ROLES:
        spans = (
            (
                bisect_right(found, start, key=lambda token: token.end),
                bisect_left(found, end, key=lambda token: token.start) - 1,
            )
            for start, end in getattr(attribution, role)
        )
        placed[role] = [(first, last) for first, last in spans if first <= last]
    return placed


def _paint(length: int, placed: Sequence[Placed]) -> Painted:
    """For each token its role and, of a content, the number of its attribution.

    Source and cue beat content, so that no two spans overlap.
    """
    painted: Painted = [None] * length
    for role in reversed(ROLES):
        for n, attribution in enumerate(placed):
            for first, last in attribution[role]:
                painted[first : last + 1] = [(role, n if role == "content" else 0)] * (
                    last + 1 - first
                )
    return painted


def _window(
    inputs: NDArray[np.int32],
    placed: Sequence[Placed],
    painted: Painted,
    window: Span,
    weight: float,
) -> Example:
    start, end = window
    runs = list(_runs(painted[start:end]))
    tags = tags_of([(role, span) for role, _, span in runs], end - start)
    by_role = {role: [span for found, _, span in runs if found == role] for role in ROLES}
    cues, contents = by_role["cue"], by_role["content"]
    source_at = {place: span for span in by_role["source"] for place in _places(span, start)}
    cue_at = {place: n for n, span in enumerate(cues) for place in _places(span, start)}
    sources, governor = _links(placed, source_at, cue_at, len(cues))
    governors = [governor.get(n, NONE) for role, n, _ in runs if role == "content"]
    return Example(inputs[start:end], tags, cues, sources, contents, governors, weight=weight)


def _places(span: TokenSpan, start: int) -> range:
    """The numbers in the text of the tokens of a span of the window that begins at `start`."""
    return range(span[0] + start, span[1] + start + 1)


def _links(
    placed: Sequence[Placed],
    source_at: Mapping[int, TokenSpan],
    cue_at: Mapping[int, int],
    cues: int,
) -> tuple[list[TokenSpan], dict[int, int]]:
    """The source of each of `cues` cues, and the first cue of each attribution, by its number.

    Of an attribution with several sources the first one in the window counts; of several
    attributions that share a cue the last one with a source does.
    """
    of_cue: list[TokenSpan] = [(NONE, NONE)] * cues
    governor: dict[int, int] = {}
    for n, attribution in enumerate(placed):
        sources = [source_at[first] for first, _ in attribution["source"] if first in source_at]
        for cue in (cue_at[first] for first, _ in attribution["cue"] if first in cue_at):
            governor.setdefault(n, cue)
            if sources:
                of_cue[cue] = sources[0]
    return of_cue, governor


def _runs(painted: Painted) -> Iterator[tuple[Role, int, TokenSpan]]:
    """Stretches of tokens painted alike: role, number of the attribution, first and last token."""
    first = 0
    for i, here in enumerate(painted):
        if here is not None and (i + 1 == len(painted) or painted[i + 1] != here):
            yield here[0], here[1], (first, i)
        if i + 1 < len(painted) and painted[i + 1] != here:
            first = i + 1
