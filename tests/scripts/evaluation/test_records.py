"""Measurements are replaced part by part, and what is not measured stays."""

import json
from pathlib import Path
from typing import Any

from evaluation.records import as_text, changed, load_accuracy, merged

KEPT: dict[str, Any] = {
    "figures": {"dates": {"f1": 0.5}, "sample": {"f1": 0.6}},
    "sets": {"sample": {"all": 1}},
    "examples": ["old"],
}
NEW: dict[str, Any] = {
    "figures": {"sample": {"f1": 0.7}, "alignment": {"f1": 0.1}},
    "sets": {"sample": {"all": 2}},
    "examples": ["new"],
}


def test_merged() -> None:
    made = merged(KEPT, NEW)
    assert list(made["figures"]) == ["alignment", "dates", "sample"]
    assert made["figures"]["dates"] == {"f1": 0.5}
    assert made["figures"]["sample"] == {"f1": 0.7}
    assert made["sets"] == {"sample": {"all": 2}}
    assert made["examples"] == ["new"]
    assert merged(KEPT, NEW | {"examples": []})["examples"] == ["old"]


def test_merging_again_changes_nothing() -> None:
    made = merged(KEPT, NEW)
    assert merged(made, NEW) == made
    assert changed(made, NEW) == []


def test_changed() -> None:
    found = changed(KEPT, NEW)
    assert found == ["figures of sample", "figures of alignment", "sets of sample", "examples"]
    assert changed(KEPT, {"figures": {}, "sets": {}, "examples": []}) == []


def test_a_file_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert load_accuracy(tmp_path / "none.json") == {"figures": {}, "sets": {}, "examples": []}


def test_there_and_back(tmp_path: Path) -> None:
    path = tmp_path / "accuracy.json"
    path.write_text(as_text(KEPT | {"examples": ["“é” 中 🙂"]}), "utf-8")
    assert load_accuracy(path)["examples"] == ["“é” 中 🙂"]
    assert json.loads(path.read_text("utf-8")) == load_accuracy(path)
