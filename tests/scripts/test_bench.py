"""What bench.py measures on, and how it judges; the measuring itself on a handful of texts."""

import json
from pathlib import Path

import pytest
from tests.fixtures.story import FOLDER as FIXTURES

import bench
import bench_parts
import bench_record
import bench_texts
from program import readings, reports, write_lines
from readouts.sample import folder


def test_texts_of_the_sample_repeat(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", "utf-8")
    (tmp_path / "b.txt").write_text("Two.", "utf-8")
    where, rows = bench_texts.texts(5, shared=tmp_path / "nowhere", sample=tmp_path)
    assert "2 plain texts of the sample" in where
    assert [row["text"] for row in rows] == ["One.", "Two.", "One.", "Two.", "One."]
    assert len({row["id"] for row in rows}) == 5


def test_texts_of_the_development_data_are_spread(tmp_path: Path) -> None:
    (tmp_path / "readouts").mkdir()
    for name in "ab":
        rows = [json.dumps({"id": f"{name}{n}", "text": "x"}) for n in range(10)]
        (tmp_path / "readouts" / f"{name}.jsonl").write_text("\n".join(rows), "utf-8")
    where, chosen = bench_texts.texts(4, shared=tmp_path)
    assert where == "each 5th of 20 development reports"
    assert [row["id"] for row in chosen] == ["a0", "a5", "b0", "b5"]


@pytest.mark.parametrize(("ratio", "good"), [(1.0, True), (1.25, True), (1.27, False)])
def test_the_bound_has_a_tolerance(ratio: float, good: bool) -> None:
    assert (bench.over({"read": {"ratio": ratio}}) == []) is good


@pytest.mark.parametrize(
    ("peak", "growth", "lines"),
    [
        (699.0, 9.0, []),
        (701.0, 0.0, ["701 MB, at most 700"]),
        (500.0, 11.0, ["memory grew by 11 %, at most 10"]),
    ],
)
def test_memory_has_two_bounds(peak: float, growth: float, lines: list[str]) -> None:
    assert bench.over({"memory": {"peak_megabytes": peak, "growth_percent": growth}}) == lines


def test_nothing_measured_breaks_no_bound() -> None:
    assert bench.over({"add": {}}) == []


@pytest.mark.parametrize(
    ("value", "text"), [(12345.6, "12,346"), (3.0, "3"), (1.2345, "1.23"), (0.01234, "0.0123")]
)
def test_shown(value: float, text: str) -> None:
    assert bench.shown(value) == text


def test_growth_is_one_when_linear_and_two_when_quadratic() -> None:
    small = {"readings": 10.0, "link_seconds": 2.0}
    assert bench_parts.growth(small, {"readings": 100.0, "link_seconds": 20.0}) == pytest.approx(1)
    assert bench_parts.growth(small, {"readings": 100.0, "link_seconds": 200.0}) == pytest.approx(2)


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        bench.main(["sleep"])
    assert "no part named sleep" in capsys.readouterr().err


def test_reading_is_measured_against_the_parser() -> None:
    figures = bench_parts.read(FIXTURES / "reports.jsonl", rounds=1)
    assert figures["reports"] == 4
    assert figures["ratio"] == figures["read_seconds"] / figures["parser_seconds"] > 0


def test_linking_is_measured() -> None:
    figures = bench_parts.link(FIXTURES / "reading.jsonl", 12)
    assert figures["readings"] == 12
    assert figures["contacts"] >= 3
    assert figures["link_seconds"] > 0


def test_adding_is_measured() -> None:
    figures = bench_parts.add(FIXTURES / "reports.jsonl")
    assert figures["reports"] == 4
    assert figures["peak_megabytes"] > 10


def test_a_record_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_record, "STATEMENTS", (20, 60))
    monkeypatch.setattr(bench_record, "ASKED", 3)
    monkeypatch.setattr(bench_record, "TIMES", 1)
    told = [folder() / "texts" / f"zelenskyy-xi-{place}.txt" for place in ("kyiv", "beijing")]
    base = write_lines(readings(reports(told)), tmp_path / "readings.jsonl")
    table = bench_record.measure(base)
    assert table["record 60"]["statements"] >= 60
    assert 0 < table["compare"]["median_ms"] <= table["compare"]["p99_ms"]
    assert table["adding"]["slower_in_the_larger"] > 0


def test_what_is_slow_is_named() -> None:
    table = {"show": {"median_ms": 51.0, "p99_ms": 199.0}, "start": {"open_ms": 150.0}}
    assert bench_record.over(table) == ["show: median_ms is 51, at most 50"]


def test_memory_is_measured_along_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    figures = bench_parts.memory(FIXTURES / "reports.jsonl", 9)
    assert figures["reports"] == 9
    assert 10 < figures["peak_megabytes_early"] <= figures["peak_megabytes"]
    assert figures["growth_percent"] >= 0
    assert capsys.readouterr().err.count("peak") == 9


def test_the_copies_have_other_words_and_the_same_length() -> None:
    found = bench_parts.reports([FIXTURES / "reports.jsonl"])
    made = list(bench_parts.others(found, 2 * len(found) + 1))
    assert made[: len(found)] == found
    for report, copy in zip(found, made[len(found) :], strict=False):
        assert copy.text != report.text
        assert len(copy.text) == len(report.text)
    assert made[-1].text not in {report.text for report in made[:-1]}
