"""What is kept of a set: counts and shares, and what the floors hold."""

import json
from pathlib import Path

from tests.scripts.evaluation.made import MISSED, OUTCOMES, many

from evaluate_parts import save
from evaluation.measuring import by_publisher, for_floors, measure, measured


def test_a_set_of_readouts() -> None:
    found = measured("statements", many())
    assert list(found["kinds"]) == ["direct", "indirect", "carried"]
    assert list(found["publishers"]) == ["Agency", "Ministry"]
    assert found["carried"] == {"gold": 12, "right": 0}
    assert found["kind_accuracy"] == 0.5
    assert found["all"]["gold"] == 18


def test_news_has_kinds_of_its_own_and_nothing_carried() -> None:
    found = measured("attribution", OUTCOMES)
    assert list(found["kinds"]) == ["direct", "indirect"]
    assert found["kind_accuracy"] is None


def test_small_sets_are_not_told_apart_by_publisher() -> None:
    assert measured("sample", OUTCOMES)["publishers"] == {}


def test_nothing_of_a_report_is_kept() -> None:
    kept = json.dumps(measured("statements", OUTCOMES))
    assert '"r1"' not in kept
    assert '"r2"' not in kept


def test_the_publishers_add_up() -> None:
    parts = by_publisher(OUTCOMES).values()
    assert sum(row["gold"] for row in parts) == measured("seeds", OUTCOMES)["all"]["gold"]


def test_for_floors() -> None:
    figures = for_floors(measured("statements", OUTCOMES))
    assert set(figures) == {"carried_recall", "ece", "brier"}
    assert figures["carried_recall"] == 0.0
    assert set(for_floors(measured("statements", [MISSED]))) == {"carried_recall"}
    assert for_floors(measured("statements", [])) == {}


def test_measure_reads_what_was_left(tmp_path: Path) -> None:
    save([], tmp_path / "readings.jsonl")
    assert measure("sample", tmp_path, tmp_path)["all"]["read"] == 0
