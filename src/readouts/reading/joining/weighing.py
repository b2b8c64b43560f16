"""How likely a candidate is right: logistic regressions over its signs.

There is one for each kind of report and class of candidates, because news and readouts are marked
by other conventions (news corpora count beliefs and intentions) and the readers err in other ways.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from math import exp

from readouts.data.reader import read_table
from readouts.reading.attribution.weights import Manner as Name
from readouts.reading.joining.candidates import Candidate
from readouts.reading.joining.signs import SIGNS, Manner

# Of drafts that are right as often as this more than half are wrong, but as many would be missed
# without them: F1 is the same for bounds from 0.3 to 0.45. News is marked with less agreement.
LEAST: Mapping[Name, float] = {"relations": 0.3, "news": 0.33}
LEAST_CARRIED = 0.17  # what is carried counts more than it costs: who speaks is known anyway


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The weights of one sign, for each class of candidates."""

    sign: str
    relations_rules_alone: float
    relations_rules_paired: float
    relations_network_alone: float
    relations_network_paired: float
    news_rules_alone: float
    news_rules_paired: float
    news_network_alone: float
    news_network_paired: float


CLASSES = tuple(field.name for field in fields(Row) if field.name != "sign")


@dataclass(frozen=True, slots=True)
class Scale:
    """Weights by class in the order of `SIGNS`."""

    weights: Mapping[str, Sequence[float]]

    @staticmethod
    def keeps(candidate: Candidate, weight: float, manner: Manner) -> bool:
        """Whether a candidate of this weight is kept."""
        carried = candidate.draft.inherits and manner.name == "relations"
        return weight >= (LEAST_CARRIED if carried else LEAST[manner.name])

    def weigh(self, candidate: Candidate, manner: Manner, values: Sequence[float]) -> float:
        """The probability that the candidate is right."""
        weights = self.weights[class_of(candidate, manner)]
        total = sum(w * v for w, v in zip(weights, values, strict=True))
        return 1 / (1 + exp(-min(max(total, -30.0), 30.0)))


def class_of(candidate: Candidate, manner: Manner) -> str:
    """Which regression weighs the candidate: by the report, who found it, and if both did."""
    reader = "rules" if candidate.proposal is None else "network"
    return f"{manner.name}_{reader}_{'paired' if candidate.paired else 'alone'}"


@cache
def load() -> Scale:
    """The weights that ship with the program."""
    rows = read_table(files(__package__).joinpath("weights.csv"), Row)
    by = {row.sign: row for row in rows}
    return Scale({name: tuple(getattr(by[sign], name) for sign in SIGNS) for name in CLASSES})
