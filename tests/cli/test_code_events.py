"""`readouts code-events`: rows in, rows with a root and a quad out."""

import csv
import io
from pathlib import Path

import pytest
from tests.cli.conftest import Run

GOOD = "1\tNorland lifted the siege of Vesta.\tNorland\tVesta"
BAD = "2\tNorland met Vesta."


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "rows.tsv"
    path.write_text(f"id\tsentence\tsource\ttarget\n{GOOD}\n", "utf-8")
    return path


def test_a_line_of_json_for_each_row(run: Run, table: Path) -> None:
    ran = run("code-events", table)
    assert ran.code == 0
    assert ran.lines() == [
        {"id": "1", "sentence": "Norland lifted the siege of Vesta.", "source": "Norland",
         "target": "Vesta", "root": "YIELD", "quad": 2, "basis": "clause",
         "words": "lifted siege", "spans": [[8, 14], [19, 24]]}
    ]  # fmt: skip


@pytest.mark.parametrize(("format_", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_tables_keep_the_columns(run: Run, table: Path, format_: str, delimiter: str) -> None:
    ran = run("code-events", table, "--format", format_)
    (row,) = csv.DictReader(io.StringIO(ran.out), delimiter=delimiter)
    assert list(row)[:4] == ["id", "sentence", "source", "target"]
    assert (row["root"], row["quad"], row["spans"]) == ("YIELD", "2", "8-14; 19-24")


def test_a_table_for_people(run: Run, table: Path) -> None:
    ran = run("code-events", table, "--format", "table")
    assert "YIELD" in ran.out
    assert "lifted siege" in ran.out


def test_the_ending_of_the_file_gives_the_format(run: Run, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "coded.tsv"
    assert run("code-events", table, "-o", out).code == 0
    assert out.read_text("utf-8").startswith("id\tsentence\tsource\ttarget\troot\t")


def test_a_bad_row_goes_on(run: Run, table: Path) -> None:
    table.write_text(f"id\tsentence\tsource\ttarget\n{BAD}\n{GOOD}\n", "utf-8")
    ran = run("code-events", table)
    assert ran.code == 3
    assert [line["id"] for line in ran.lines()] == ["1"]
    assert ran.err.count("\n") == 1
    assert "rows.tsv:line 2: 2 columns, but the header has 4" in ran.err


def test_standard_input(run: Run, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(table.read_bytes())))
    assert run("code-events", "-").lines()[0]["root"] == "YIELD"


@pytest.mark.parametrize("text", ["", "a\tb\n"])
def test_a_file_that_cannot_be_used(run: Run, table: Path, text: str) -> None:
    table.write_text(text, "utf-8")
    ran = run("code-events", table)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "rows.tsv" in ran.err


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    ran = run("code-events", tmp_path / "none.tsv")
    assert ran.code == 1
    assert "none.tsv" in ran.err
