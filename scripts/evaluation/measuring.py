"""One gold set measured: what docs/accuracy.json keeps of it, and the figures for the floors."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evaluation.comparing import Outcome
from evaluation.confidence import reliability
from evaluation.counts import causes, counted, kind_accuracy
from evaluation.marks import KINDS
from evaluation.sets import SETS
from training.corpora import kept_apart

Measured = dict[str, Any]
NEWS_KINDS = ("direct", "mixed", "indirect", "other")  # as the scorer for news tells them apart
BY_PUBLISHER = ("statements", "attribution")  # the others have few, or made-up ones
CUED = "attribution"
APART = "statements"  # the set of which a third is kept apart


def measure(name: str, work: Path, data: Path) -> Measured:
    """The measurements of a set whose reports were read into `work`."""
    return measured(name, SETS[name](work, data))


def measured(name: str, outcomes: Sequence[Outcome]) -> Measured:
    """The measurements of a set, all of them counts and shares: no text, no id."""
    kinds = NEWS_KINDS if name == CUED else KINDS
    there = [k for k in kinds if any(k in (one.gold, one.read) for one in outcomes)]
    carried = [one for one in outcomes if one.gold == "carried"]
    return {
        "all": counted(outcomes),
        "apart": counted(one for one in outcomes if kept_apart(one.report))
        if name == APART
        else None,
        "kinds": {k: counted(outcomes, k.__eq__) for k in there},
        "publishers": by_publisher(outcomes) if name in BY_PUBLISHER else {},
        "kind_accuracy": None if name == CUED else kind_accuracy(outcomes),
        "carried": {"gold": len(carried), "right": sum(one.right for one in carried)},
        "confidence": reliability(outcomes),
        "causes": causes(outcomes),
    }


def by_publisher(outcomes: Sequence[Outcome]) -> dict[str, Measured]:
    """The counts of each publisher, by name."""
    names = sorted({one.publisher for one in outcomes})
    return {name: counted(one for one in outcomes if one.publisher == name) for name in names}


def for_floors(found: Measured) -> dict[str, float]:
    """What is not among the scorers' figures and has a floor: carried recall and calibration."""
    figures: dict[str, float] = {}
    if found["carried"]["gold"]:
        figures["carried_recall"] = found["carried"]["right"] / found["carried"]["gold"]
    if found["confidence"]:
        figures |= {key: found["confidence"][key] for key in ("ece", "brier")}
    return figures
