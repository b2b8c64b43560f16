"""Outcomes and measurements for the tests, made by hand."""

from typing import Any

from evaluation.comparing import EXTRA, NOTHING, WRONG_ACTOR, Outcome
from evaluation.measuring import measured

RIGHT = Outcome("r1", "Ministry", "indirect", "indirect", None, 0.9)
WRONG = Outcome("r1", "Ministry", "carried", "indirect", WRONG_ACTOR, 0.4)
MISSED = Outcome("r2", "Agency", "carried", None, NOTHING, None)
TOO_MANY = Outcome("r2", "Agency", None, "direct", EXTRA, 0.2)
OUTCOMES = [RIGHT, WRONG, MISSED, TOO_MANY]


def many(reports: int = 6) -> list[Outcome]:
    """The four outcomes, once for each of several reports."""
    return [
        Outcome(f"r{n}", one.publisher, one.gold, one.read, one.cause, one.confidence)
        for n in range(reports)
        for one in OUTCOMES
    ]


def accuracy() -> dict[str, Any]:
    """Measurements of a small set of readouts and of news, and one example."""
    statements = measured("statements", many(12))
    statements["values"] = {"act_accuracy": {"value": 0.8, "interval": [0.7, 0.95]}}
    shown = {
        "cause": NOTHING,
        "text": "Ana Ruiz nodded.",
        "right": [{"speakers": ["Ana Ruiz"], "content": "nodded"}],
        "read": [],
        "causes": [NOTHING],
    }
    return {
        "figures": {"statements": {"full_f1": 0.5}},
        "sets": {"attribution": measured("attribution", many(6)), "statements": statements},
        "examples": [shown],
    }
