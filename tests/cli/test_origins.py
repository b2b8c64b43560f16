"""`readouts origins`: families of bare texts."""

import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import Run
from tests.linking.factories import article, rewritten

from readouts.model import schemas

TEXTS = {
    "wire": article(1),
    "copy": f"By Staff Writer\n{rewritten(article(1), 0.1, 2)}\nWith contribution from Xinhua",
    "other": f"😀 {article(2)}",
}


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Three texts of two sources as JSON Lines."""
    path = tmp_path / "texts.jsonl"
    lines = [json.dumps({"id": key, "text": text}) for key, text in TEXTS.items()]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_reports_and_origins_are_lines_of_the_contract(run: Run, rows: Path) -> None:
    ran = run("origins", rows)
    *reports, origin = ran.lines()
    assert ran.code == 0
    assert {line["external_id"] for line in reports} == set(TEXTS)
    names = {line["id"]: line["external_id"] for line in reports}
    assert sorted(names[report] for report in origin["reports"]) == ["copy", "wire"]
    assert all(share > 0.7 for share in origin["shares"].values())
    assert origin["source"] == "Xinhua"
    for line in ran.lines():
        jsonschema.validate(line, schemas()["record"])
    passage = max(origin["passages"], key=lambda one: one["a_span"][1] - one["a_span"][0])
    assert TEXTS[names[passage["a"]]][slice(*passage["a_span"])]


def test_a_table_for_people(run: Run, rows: Path) -> None:
    ran = run("origins", rows, "--format", "table")
    assert "2 reports of one origin" in ran.out
    assert "Xinhua" in ran.out
    assert "1 family of 2 reports; 1 share no source" in ran.out


def test_csv_has_a_row_for_each_report_of_a_family(run: Run, rows: Path, tmp_path: Path) -> None:
    out = tmp_path / "families.csv"
    assert run("origins", rows, "-o", out).code == 0
    found = list(csv.DictReader(io.StringIO(out.read_text("utf-8"))))
    assert sorted(row["external_id"] for row in found) == ["copy", "wire"]
    assert {row["source"] for row in found} == {"Xinhua"}


def test_bad_input_is_named_and_the_rest_goes_on(run: Run, rows: Path) -> None:
    rows.write_text(f"{rows.read_text('utf-8')}\nnonsense\n", "utf-8")
    ran = run("origins", rows, "--format", "jsonl")
    assert ran.code == 3
    assert "line 4" in ran.err
    assert len(ran.lines()) == 4


def test_files_and_options_as_elsewhere(run: Run, tmp_path: Path) -> None:
    for key, text in TEXTS.items():
        (tmp_path / f"{key}.txt").write_text(text, "utf-8")
    ran = run("origins", tmp_path, "--published", "2024-05-01", "--publisher", "Gazette")
    assert [line["publisher"] for line in ran.lines()[:3]] == ["Gazette"] * 3
    assert ran.lines()[3]["type"] == "origin"


def test_nothing_in_common(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(article(5), "utf-8")
    ran = run("origins", tmp_path / "a.txt", "--format", "table")
    assert ran.code == 0
    assert "0 families of 0 reports; 1 share no source" in ran.out


def test_no_files_is_a_mistake(run: Run) -> None:
    assert run("origins").code == 2
