"""What speaks for and against a candidate, as numbers."""

from dataclasses import dataclass
from math import log, log1p

from readouts.reading.attribution.weights import Manner as Name
from readouts.reading.joining.candidates import Candidate
from readouts.reading.joining.likeness import overlap, same_source, size
from readouts.reading.statements import Draft, Quotes

SIGNS = (
    "one",
    "own readout",
    "length",
    "quoted",
    "source",
    "same source",
    "sure of content",
    "sure of cue",
    "sure of link",
    "sure of source",
    "rule",
    "carried",
    "topic",
    "listed cue",
    "negated",
    "swallows",
    "scattered",
)
_LEAST = 1e-4
_LONGEST_ASIDE = 30  # code points between two pieces beside the cue: a day, a place, "he"


@dataclass(frozen=True, slots=True)
class Manner:
    """What is known of the whole report.

    `own_readout`: a government published it; `on_relations`: it is on relations between states.
    """

    own_readout: bool
    on_relations: bool

    @property
    def name(self) -> Name:
        """As what the report is read and weighed: one on relations between states, or news."""
        return "relations" if self.own_readout or self.on_relations else "news"


def signs(candidate: Candidate, manner: Manner, quotes: Quotes) -> tuple[float, ...]:
    """The values of `SIGNS` for one candidate."""
    draft, seen = candidate.draft, candidate.seen
    sure = tuple(_logit(p) for p in seen.attribution.certainty) if seen else (0.0,) * 4
    partner = candidate.partner if candidate.paired else None
    return (
        1.0,
        float(manner.own_readout),
        log1p(size(draft.content)) - 4.0,
        float(any(quotes.at(start) is not None for start, _ in draft.content)),
        float(bool(draft.source)),
        float(partner is not None and same_source(draft, partner)),
        *sure,
        draft.certainty if candidate.proposal is None else 0.0,
        float(draft.inherits),
        float(draft.kind == "topic"),
        float(seen is not None and seen.cue is not None),
        float(seen is not None and seen.negated),
        float(candidate.swallows and not draft.inherits),
        float(_is_scattered(draft)),
    )


def _is_scattered(draft: Draft) -> bool:
    """True if more stands between pieces of the content than cue and source, as in "A, Xi said, B".

    A network glues on what only stands near.
    """
    between = zip(draft.content, draft.content[1:], strict=False)
    gaps = tuple((end, start) for (_, end), (start, _) in between if start > end)
    own = overlap(gaps, draft.cue) + overlap(gaps, draft.source)
    return size(gaps) - own > _LONGEST_ASIDE


def _logit(probability: float) -> float:
    p = min(max(probability, _LEAST), 1 - _LEAST)
    return log(p / (1 - p)) / 4
