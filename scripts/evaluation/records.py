"""docs/accuracy.json: the measurements that the page is made of, kept from run to run.

A run replaces what it measured and leaves the rest, so that a checkout without the development
data still shows what was measured on them.
"""

import json
from pathlib import Path
from typing import Any

from program import ROOT

KEPT = ROOT / "docs" / "accuracy.json"
PARTS = ("figures", "sets")
Accuracy = dict[str, Any]


def load_accuracy(path: Path = KEPT) -> Accuracy:
    """What is kept: `figures` of the scorers and `sets`, both by part, and `examples`."""
    empty: Accuracy = {"figures": {}, "sets": {}, "examples": []}
    return empty | json.loads(path.read_text("utf-8")) if path.is_file() else empty


def merged(kept: Accuracy, new: Accuracy) -> Accuracy:
    """What was measured anew put into what is kept, parts in a steady order."""
    made: Accuracy = {name: _sorted(kept[name] | new[name]) for name in PARTS}
    return made | {"examples": new["examples"] or kept["examples"]}


def _sorted(parts: dict[str, Any]) -> dict[str, Any]:
    return {name: parts[name] for name in sorted(parts)}


def as_text(accuracy: Accuracy) -> str:
    """The file's text."""
    return json.dumps(accuracy, indent=1, ensure_ascii=False) + "\n"


def changed(kept: Accuracy, new: Accuracy) -> list[str]:
    """The names of what is measured anew and differs from what is kept."""
    found = [
        f"{name} of {part}"
        for name in PARTS
        for part, value in new[name].items()
        if kept[name].get(part) != value
    ]
    return found + (["examples"] if new["examples"] not in ([], kept["examples"]) else [])
