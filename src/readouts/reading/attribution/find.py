"""The attributions of a text: who is said to say what, by a network trained on news."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from readouts.model import Span, Spans
from readouts.reading.attribution.chain import Chain, Tagged
from readouts.reading.attribution.encoder import Encoder
from readouts.reading.attribution.features import features
from readouts.reading.attribution.pointers import Link, Pointers
from readouts.reading.attribution.spans import Role, TokenSpan
from readouts.reading.attribution.tokens import Token, tokens, windows
from readouts.reading.attribution.weights import Floats, Manner, Weights, load

# Windows computed at a time. It bounds the memory of a long text; and the products of so few rows
# take half the time for each of them that those of 16 take.
_TOGETHER = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One attribution in code points.

    `certainty` holds the probabilities, each from 0 to 1, of the least sure content span, of the
    cue, of the link from content to cue and of the source.
    """

    content: Spans
    cue: Spans
    source: Spans
    certainty: tuple[float, float, float, float]


class Attributor:
    """The network with its weights, ready to use."""

    def __init__(self, weights: Weights) -> None:
        self._vocabulary = weights.vocabulary
        self._encoder = Encoder(weights)
        self._chain = Chain(weights)
        self._pointers = Pointers(weights)

    def find(
        self, text: str, regions: Spans, *, relations: bool = False
    ) -> tuple[Attribution, ...]:
        """The attributions of `regions` of `text`, in the order of their contents.

        `relations` says that the text is on relations between states.
        """
        found = tokens(text, regions)
        places = windows(found)
        out: list[Attribution] = []
        for n in range(0, len(places), _TOGETHER):
            out.extend(self._several(found, places[n : n + _TOGETHER], relations))
        return tuple(out)

    def _several(
        self, found: list[Token], places: Sequence[Span], relations: bool
    ) -> Iterator[Attribution]:
        first, last = places[0][0], places[-1][1]
        lengths = [end - start for start, end in places]
        inputs = features(found[first:last], self._vocabulary, relations=relations)
        states = self._encoder.states(inputs, lengths)
        for (start, end), spans in zip(places, self._chain.tag(states, lengths), strict=True):
            yield from self._window(found[start:end], states[start - first : end - first], spans)

    def _window(
        self, found: list[Token], states: Floats, spans: Sequence[Tagged]
    ) -> Iterator[Attribution]:
        by: dict[Role, list[Tagged]] = {"source": [], "cue": [], "content": []}
        for tagged in spans:
            by[tagged.role].append(tagged)
        cues = [tagged.span for tagged in by["cue"]]
        sources = self._pointers.sources(states, cues, [t.span for t in by["source"]])
        links = self._pointers.governors(states, [t.span for t in by["content"]], cues)
        said = dict(zip(cues, sources, strict=True))
        sure = {tagged.span: tagged.sure for tagged in by["cue"]}
        for group in _grouped(by["content"], links):
            yield _attribution(found, group, said, sure)


Linked = list[tuple[Tagged, Link]]


def _grouped(contents: Sequence[Tagged], links: Sequence[Link]) -> list[Linked]:
    """The contents of one cue together; a content without a cue by itself."""
    groups: dict[TokenSpan, Linked] = {}
    for tagged, link in zip(contents, links, strict=True):
        groups.setdefault(link.to or tagged.span, []).append((tagged, link))
    return list(groups.values())


def _attribution(
    found: list[Token],
    group: Linked,
    said: dict[TokenSpan, Link],
    sure: dict[TokenSpan, float],
) -> Attribution:
    cue = group[0][1].to
    source = said[cue] if cue else Link(None, 1.0)
    return Attribution(
        content=tuple(_place(found, tagged.span) for tagged, _ in group),
        cue=(_place(found, cue),) if cue else (),
        source=(_place(found, source.to),) if source.to else (),
        certainty=(
            min(tagged.sure for tagged, _ in group),
            sure[cue] if cue else 0.0,
            min(link.sure for _, link in group),
            source.sure,
        ),
    )


def _place(found: list[Token], span: TokenSpan) -> Span:
    return found[span[0]].start, found[span[1]].end


@cache
def shipped(manner: Manner) -> Attributor:
    """The attributor with the weights that ship for a manner of text."""
    return Attributor(load(manner))


def find_attributions(text: str, regions: Spans, manner: Manner) -> tuple[Attribution, ...]:
    """The attributions of `regions` of `text`, found with the weights that ship for `manner`."""
    return shipped(manner).find(text, regions, relations=manner == "relations")
