"""What speaks for two statements of two accounts belonging together, as numbers from 0 to 1.

The weights are fitted by scripts/fit_alignment.py (logistic regressions): for telling the same
content, for doing so beside rivals, and for one answering the other.
"""

import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from readouts.data.reader import read_table
from readouts.linking.scene import Rarity, Scene, Told
from readouts.model import Act
from readouts.text.likeness import likeness

SIGNS = (
    "one",  # always 1: the constant
    "words",  # share of the weight of both sides' words that both have
    "word",  # weight of the rarest word that both have
    "issue",  # rarity of the rarest issue that both have
    "concept",  # the same of concepts
    "concepts",  # share of the weight of both sides' concepts that both have
    "act",  # the same act
    "tone",  # acts of one tone
    "speaker",  # the same single speaker
    "together",  # the same speakers, several
    "against",  # one is for, the other against
    "thanks",  # one thanks
    "praise",  # one praises
    "request",  # one asks or calls for something
)
BESIDE = (
    "one",
    "alone",  # log odds of telling the same by the signs above
    "lead",  # by how much that is more than with any other partner of either statement
)
_RAREST = 8.0  # about the weight of a word that no readout has

_TONES: Mapping[Act, str] = {
    **dict.fromkeys(("CONCERN", "WARN", "OPPOSE", "CONDEMN", "REJECT", "DENY"), "against"),
    **dict.fromkeys(("COMMIT", "CALL_FOR", "AGREE", "SUPPORT", "ASK"), "ahead"),
    **dict.fromkeys(("THANK", "PRAISE", "CONGRATULATE", "CONDOLE"), "warm"),
    "DISCUSS": "topic",
    "STATE": "state",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignWeights:
    """The weights of one sign."""

    sign: str
    same: float
    beside: float
    answer: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Weights for telling the same and for answering in the order of `SIGNS`, else of `BESIDE`."""

    same: tuple[float, ...]
    beside: tuple[float, ...]
    answer: tuple[float, ...]


def odds(weights: Sequence[float], values: Sequence[float]) -> float:
    """The logarithm of the odds that what the weights are for is so."""
    return math.fsum(w * v for w, v in zip(weights, values, strict=True))


def chance(log_odds: float) -> float:
    """The probability (0 to 1)."""
    return 1 / (1 + math.exp(-log_odds))


def signs(a: Told, b: Told, voice: str | None, within: Scene) -> tuple[float, ...]:
    """The values of `SIGNS` for two statements, whichever comes first; `voice` as of `voices`."""
    one, other = a.weighed.statement, b.weighed.statement
    acts = (one.act, other.act)
    return (
        1.0,
        likeness(a.weighed.words, b.weighed.words).both,
        _rarest(a.weighed.words.keys & b.weighed.words.keys, within.words) / _RAREST,
        _rarest(a.issues & b.issues, within.issues),
        _rarest(a.concepts & b.concepts, within.concepts),
        _share(a.concepts, b.concepts, within.concepts),
        float(one.act == other.act),
        float(_TONES[one.act] == _TONES[other.act]),
        float(voice == "same" and len(one.speakers) == 1),
        float(voice == "same" and len(one.speakers) > 1),
        float({one.polarity, other.polarity} == {"favor", "against"}),
        _only_one(acts, {"THANK"}),
        _only_one(acts, {"PRAISE"}),
        _only_one(acts, {"ASK", "CALL_FOR"}),
    )


def _rarest(shared: Set[str], rarity: Rarity) -> float:
    return max((rarity[one] for one in shared), default=0.0)


def _share(a: Set[str], b: Set[str], rarity: Rarity) -> float:
    """The weight that both have as a share (0 to 1) of what either has."""
    shared = math.fsum(rarity[one] for one in a & b)
    return shared / math.fsum(rarity[one] for one in a | b) if shared else 0.0


def _only_one(acts: tuple[Act, Act], wanted: Set[Act]) -> float:
    return float((acts[0] in wanted) != (acts[1] in wanted))


@cache
def load() -> Scale:
    """The weights that ship with the program."""
    rows = read_table(files("readouts.linking").joinpath("sign_weights.csv"), SignWeights)
    by = {row.sign: row for row in rows}
    return Scale(
        same=tuple(by[sign].same for sign in SIGNS),
        beside=tuple(by[sign].beside for sign in BESIDE),
        answer=tuple(by[sign].answer for sign in SIGNS),
    )
