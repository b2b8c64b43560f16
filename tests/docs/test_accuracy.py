"""The page on accuracy is what its generator makes, and true of what ships."""

import re
from pathlib import Path

import pytest

import evaluate
from evaluation import page
from evaluation.examples import load_examples, shown
from evaluation.measuring import measure
from evaluation.records import KEPT, load_accuracy
from program import readings, reports, write_lines
from readouts import sample

WRITE = "run `make evaluate ARGS=--write-docs`"
ACCURACY = load_accuracy()


@pytest.mark.parametrize("path", sorted(page.files(ACCURACY)), ids=lambda path: path.name)
def test_no_drift(path: Path) -> None:
    assert path.read_text("utf-8") == page.files(ACCURACY)[path], WRITE


def test_the_examples_are_as_the_program_reads_them_now() -> None:
    assert ACCURACY["examples"] == [shown(example) for example in load_examples()], WRITE


@pytest.mark.slow
def test_the_sample_is_as_the_program_reads_it_now(tmp_path: Path) -> None:
    made = readings(reports([Path(path) for path in sample.inputs()]))
    write_lines(made, tmp_path / "readings.jsonl")
    kept, found = ACCURACY["sets"]["sample"], measure("sample", tmp_path, tmp_path)
    sure = kept["confidence"], found["confidence"]
    assert kept | {"confidence": 0} == found | {"confidence": 0}, WRITE
    # A confidence is a sum of floats, whose last digits differ between machines.
    assert [s["n"] for s in sure] == [kept["all"]["read"]] * 2
    assert sure[0]["ece"] == pytest.approx(sure[1]["ece"], abs=0.01), WRITE
    assert sure[0]["brier"] == pytest.approx(sure[1]["brier"], abs=0.01), WRITE


def test_method_shows_the_same_figures() -> None:
    method = (KEPT.parent / "method.md").read_text("utf-8")
    table = method.split("<!-- accuracy -->")[1].split("<!-- /accuracy -->")[0]
    shown_there = set(re.findall(r"^\| (\w+) \| (\w+) \| ([\d.]+) \|$", table, re.MULTILINE))
    assert shown_there == set(evaluate.rows_of(ACCURACY["figures"]))


def test_nothing_of_the_development_data_is_shown(shared_data: Path) -> None:
    written = "".join(page.files(ACCURACY).values())
    for path in sorted((shared_data / "gold").iterdir()):
        ids = re.findall(r'"(?:id|sha256|doc)": ?"([^"]{8,})"', path.read_text("utf-8"))
        assert not [key for key in set(ids) if key in written]
