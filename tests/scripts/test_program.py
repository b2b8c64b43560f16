"""The program over files, as the measuring scripts call it."""

import json
from pathlib import Path

import pytest
from tests.fixtures.story import FOLDER as FIXTURES

import program
from readouts.errors import InputError


def test_reports_of_a_file() -> None:
    found = program.reports([FIXTURES / "reports.jsonl"])
    assert [report.external_id for report in found] == ["north", "south", "paper", "later"]
    assert found[0].published == "2021-03-04"
    assert "🚑" in found[0].text


def test_an_input_that_is_none_is_an_error() -> None:
    with pytest.raises(InputError, match="nowhere"):
        program.reports([Path("nowhere.txt")])


def test_sound_gives_the_item_back() -> None:
    assert program.sound(3) == 3
    with pytest.raises(InputError, match="spoilt"):
        program.sound(InputError("spoilt"))


def test_read_and_link(tmp_path: Path) -> None:
    made = program.readings(program.reports([FIXTURES / "reports.jsonl"]))
    path = program.write_lines(program.record(made).lines(), tmp_path / "deep" / "record.jsonl")
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(made) == sum(line["type"] == "report" for line in lines) == 4
