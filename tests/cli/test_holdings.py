"""`readouts holdings`."""

import csv
import io

import jsonschema
from tests.cli.conftest import Run

from readouts.cli.held_lines import bars
from readouts.questions.holdings import schema


def test_lines(run: Run, shelf: str) -> None:
    ran = run("holdings")
    assert (ran.code, ran.err) == (0, "")
    for line in ran.lines():
        jsonschema.validate(line, schema())
    assert [(line["side"], line["reports"]) for line in ran.lines()] == [
        ("DEU", 2), ("RUS", 1), (None, 1)
    ]  # fmt: skip


def test_a_table(run: Run, shelf: str) -> None:
    ran = run("holdings", "--side", "DEU", "--by", "year", "--format", "table")
    row = ran.out.splitlines()[-1]
    assert row.startswith("DEU")
    assert "█·█" in row
    assert "2020" in row


def test_csv(run: Run, shelf: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run("holdings", "--format", "csv", "--by", "year").out)))
    assert rows[0]["counts"] == "2019: 1; 2020: 0; 2021: 1"
    assert rows[0]["gaps"] == "2020"


def test_nothing_of_a_side(run: Run, shelf: str) -> None:
    ran = run("holdings", "--side", "IRN", "--fail-empty")
    assert (ran.code, ran.err) == (4, "nothing found\n")


def test_bars() -> None:
    assert bars({}) == ""
    assert bars({"1": 1, "2": 0, "3": 8}) == "▁·█"
    assert bars({str(month): 1 for month in range(100)}, widest=10) == "█" * 10
    assert len(bars({str(month): 1 for month in range(101)}, widest=10)) <= 10
