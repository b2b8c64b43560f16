"""Writing replaces what was measured, keeps the rest, and says so."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.scripts.evaluation.made import accuracy

from evaluation import docs, page, records


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of docs, written to instead of the real one."""
    (tmp_path / "pictures").mkdir()
    method = tmp_path / "method.md"
    method.write_text("# Method\n\n<!-- accuracy -->\n<!-- /accuracy -->\n\nEnd.\n", "utf-8")
    kept = tmp_path / "accuracy.json"
    monkeypatch.setattr(docs, "METHOD", method)
    monkeypatch.setattr(docs, "load_accuracy", lambda: records.load_accuracy(kept))
    monkeypatch.setattr(docs, "files", lambda made: page.files(made, tmp_path))
    return tmp_path


def only(accuracy: dict[str, Any], part: str) -> dict[str, Any]:
    """What a run of one part alone measures."""
    sets = {name: value for name, value in accuracy["sets"].items() if name == part}
    return accuracy | {"figures": {part: {"f1": 0.25}}, "sets": sets}


def test_what_is_not_measured_stays(folder: Path) -> None:
    assert docs.write_docs(accuracy()) == []
    assert docs.drift(accuracy()) == []
    left = docs.write_docs(only(accuracy(), "attribution"))
    assert left == ["statements"]
    kept = json.loads((folder / "accuracy.json").read_text("utf-8"))
    assert set(kept["sets"]) == {"attribution", "statements"}
    method = (folder / "method.md").read_text("utf-8")
    assert "| attribution | f1 | 0.250 |\n| statements | full_f1 | 0.500 |" in method
    assert method.endswith("End.\n")


def test_drift(folder: Path) -> None:
    docs.write_docs(accuracy())
    new = only(accuracy(), "statements")
    assert docs.drift(new) == ["figures of statements"]


def test_measurements_of_a_part_that_is_no_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docs, "load_examples", list)
    made = docs.measurements({"dates": {"f1": 0.123456}})
    assert made == {"figures": {"dates": {"f1": 0.1235}}, "sets": {}, "examples": []}


def test_example_lines() -> None:
    [wrong] = docs.example_lines(accuracy()["examples"])
    assert wrong.startswith("wrong nothing found")
    read = [{"speakers": [], "content": "x"}]
    [fixed] = docs.example_lines([dict(accuracy()["examples"][0], causes=[], read=read)])
    assert fixed.startswith("FIXED nothing found")
    assert fixed.endswith("\n      -: x\n")
