"""The bench of text reuse: on a handful of texts, and how it judges."""

import json
import math
from pathlib import Path

import pytest
from tests.linking.factories import article, rewritten

import bench
import bench_reuse

SLOW = {"texts": 100_000.0, "cpu_seconds": 61.0, "peak_megabytes": 1_300.0}


def test_time_memory_and_accuracy_are_measured(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    texts = [(1, article(1)), (1, rewritten(article(1), 0.1, 2)), (2, article(2)), (2, article(3))]
    rows = [{"id": f"r{n}", "gold": gold, "text": text} for n, (gold, text) in enumerate(texts)]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    found = bench_reuse.reuse(path)
    assert found["texts"] == 4
    assert found["f1"] == pytest.approx(2 / 3)
    assert found["ms_per_text"] == pytest.approx(250 * found["cpu_seconds"])
    assert found["peak_megabytes"] > 10


def test_nothing_found_and_nothing_to_find() -> None:
    assert bench_reuse.f1([], {"a": 1}) == 0.0


def test_linear_growth_has_exponent_one() -> None:
    small, large = ({"texts": n, "cpu_seconds": n / 7} for n in (10.0, 1_000.0))
    assert bench_reuse.exponent(small, large) == pytest.approx(1.0)
    steep = {"texts": 1_000.0, "cpu_seconds": small["cpu_seconds"] * 10_000}
    assert math.isclose(bench_reuse.exponent(small, steep), 2.0)


def test_three_bounds() -> None:
    table = {"reuse 100,000": SLOW, "reuse growth": {"exponent": 1.2}}
    assert bench.over(table) == [
        "text reuse takes 61 s, at most 60",
        "text reuse takes 1,300 MB, at most 1,200",
        "text reuse grows with exponent 1.20, at most 1.15",
    ]
    fast = {"reuse 100,000": SLOW | {"cpu_seconds": 59.0, "peak_megabytes": 900.0}}
    assert bench.over(fast | {"reuse growth": {"exponent": 1.1}}) == []


def test_without_the_tool_it_is_not_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench_reuse, "SHARED", tmp_path)
    assert bench.measured_reuse() == {}
    assert "not measured" in capsys.readouterr().out
