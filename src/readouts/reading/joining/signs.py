"""What speaks for and against a candidate, as numbers."""

from dataclasses import dataclass
from math import log, log1p

from readouts.reading.attribution.weights import Manner as Name
from readouts.reading.joining.candidates import Candidate
from readouts.reading.joining.likeness import same_source, size
from readouts.reading.statements import Quotes

SIGNS = (
    "one",
    "own readout",
    "agreement",
    "length",
    "quoted",
    "source",
    "same source",
    "likeness",
    "sure of content",
    "sure of cue",
    "sure of link",
    "sure of source",
    "rule",
    "carried",
    "topic",
    "listed cue",
    "negated",
    "touched",
)
_LEAST = 1e-4


@dataclass(frozen=True, slots=True)
class Manner:
    """What is known of the whole report.

    `own_readout`: a government published it; `on_relations`: it is on relations between states;
    `agreement`: the share of drafts of either reader that the other has too, 0 to 1.
    """

    own_readout: bool
    on_relations: bool
    agreement: float = 0.5

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
        manner.agreement,
        log1p(size(draft.content)) - 4.0,
        float(any(quotes.at(start) is not None for start, _ in draft.content)),
        float(bool(draft.source)),
        float(partner is not None and same_source(draft, partner)),
        candidate.likeness,
        *sure,
        draft.certainty if candidate.proposal is None else 0.0,
        float(draft.inherits),
        float(draft.kind == "topic"),
        float(seen is not None and seen.cue is not None),
        float(seen is not None and seen.negated),
        float(not candidate.paired and candidate.likeness > 0),
    )


def _logit(probability: float) -> float:
    p = min(max(probability, _LEAST), 1 - _LEAST)
    return log(p / (1 - p)) / 4
