"""Figures out of what the scorers print, and jobs that hold what they need."""

import json
from pathlib import Path

import pytest

import evaluate
import evaluate_parts
from evaluate import figures_of

ALIGNMENT = """documents read 2/2
cross  alignment precision 0.500 recall 0.250 f1 0.333  (1 right, 2 predicted, 4 gold)
omissions precision 0.900 recall 0.800   (calling everything missing: precision 0.700)
mirrors shown as answers 1/2, 3 shown
relation right 3/4   mirrors aligned 0/1   across contacts 0
"""


def test_reading() -> None:
    printed = "readings 2/2\nfull_f1   0.512   [0.4, 0.6]\nact_accuracy  1.000   [1.0, 1.0]\n"
    assert figures_of("score_reading", printed) == {"full_f1": 0.512, "act_accuracy": 1.0}


def test_dates() -> None:
    printed = "gold         11\nstrict_f1    0.750\n"
    assert figures_of("score_dates", printed) == {"gold": 11, "strict_f1": 0.75}


def test_record() -> None:
    printed = "contacts 2 with two accounts or more 1\npairs joined 3/4\n"
    printed += "  not joined: a b\nlook-alikes wrongly joined 2\n"
    figures = {"pairs_joined": 3, "pairs": 4, "look_alikes_joined": 2}
    assert figures_of("score_record", printed) == figures
    origins = figures_of("score_record", "origin pairs precision 0.9 recall 0.8 f1 0.847")
    assert origins["origin_f1"] == 0.847


def test_alignment() -> None:
    figures = figures_of("score_alignment", ALIGNMENT)
    assert figures["cross_f1"] == 0.333
    assert figures["omission_recall"] == 0.8
    assert (figures["mirrors_shown"], figures["relation_right"]) == (1, 3)
    assert "copy_f1" not in figures


def test_attribution() -> None:
    rows = {key: {"P": 0.1, "R": 0.2, "F": 0.3, "tp": 1} for key in evaluate.ATTRIBUTION}
    figures = figures_of("score_attribution", json.dumps(rows))
    assert figures["full_F"] == 0.3
    assert len(figures) == 3 * len(evaluate.ATTRIBUTION)


@pytest.mark.parametrize("name", sorted(evaluate_parts.PARTS))
def test_every_part_finds_its_files(name: str, shared_data: Path, tmp_path: Path) -> None:
    job = evaluate_parts.PARTS[name](shared_data, tmp_path, 20)
    given = [*job.inputs, *(Path(each) for each in job.arguments if each.startswith("/"))]
    assert given
    assert all(path.stat().st_size for path in given)
    tools = (shared_data.parent / "tools", Path(evaluate_parts.__file__).parent)
    assert any((folder / f"{job.scorer}.py").is_file() for folder in tools)
    files = [Path(a) for a in job.arguments if a.endswith((".json", ".jsonl"))]
    assert all(path.is_file() for path in files)


def test_every_takes_each_nth(shared_data: Path, tmp_path: Path) -> None:
    sizes = [
        len(evaluate_parts.load(evaluate_parts.attribution(shared_data, tmp_path, n).inputs[0]))
        for n in (7, 21)
    ]
    assert sizes[0] == 3 * sizes[1]


def test_save_and_load(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": "one\u2028line 🙂"}, {"id": "b"}]
    assert evaluate_parts.load(evaluate_parts.save(rows, tmp_path / "deep" / "a.jsonl")) == rows


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """No reading: a part has one figure, the docs differ in one; what is written is listed."""
    written: list[str] = []
    monkeypatch.setattr(evaluate, "BUILD", tmp_path)
    monkeypatch.setattr(evaluate, "part", lambda name, every: {"f1": 0.5})
    monkeypatch.setattr(evaluate, "measurements", lambda table: {"figures": table})
    monkeypatch.setattr(evaluate, "drift", lambda new: ["figures of dates"])

    def write(new: dict[str, dict[str, float]]) -> list[str]:
        written.extend(new["figures"])
        return ["sample"]

    monkeypatch.setattr(evaluate, "write_docs", write)
    return written


def test_the_docs_are_compared(measured: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate.main(["dates"]) == 0
    assert "out of date" in capsys.readouterr().out
    assert evaluate.main(["dates", "--check-docs"]) == 1
    assert measured == []


def test_docs_in_step_pass(
    measured: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(evaluate, "drift", lambda new: [])
    assert evaluate.main(["dates", "--check-docs"]) == 0
    assert "docs" not in capsys.readouterr().out


def test_the_docs_are_written(measured: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate.main(["dates", "--write-docs"]) == 0
    assert measured == ["dates"]
    assert "left as they were: sample" in capsys.readouterr().out


def test_some_of_the_gold_is_not_compared_with_the_docs(
    measured: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate.main(["dates", "--every", "4"]) == 0
    assert "docs" not in capsys.readouterr().out
    assert json.loads((tmp_path / "evaluate.json").read_text("utf-8")) == {"dates": {"f1": 0.5}}


@pytest.mark.parametrize("option", ["--write-docs", "--check-docs"])
def test_the_docs_show_all_gold(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        evaluate.main(["--every", "4", option])
    assert "--every" in capsys.readouterr().err


def test_without_the_development_data_only_the_sample_is_measured(
    measured: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(evaluate, "SHARED", tmp_path / "none")
    monkeypatch.setattr(evaluate, "sample", lambda: {"f1": 1.0})
    assert evaluate.main(["--write-docs"]) == 0
    assert measured == ["sample"]
    assert "SKIPPED" in capsys.readouterr().out


def test_examples_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(evaluate, "load_examples", list)
    assert evaluate.main(["--examples"]) == 0
    assert capsys.readouterr().out == "\n"


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        evaluate.main(["dreams"])
    assert "dreams" in capsys.readouterr().err
