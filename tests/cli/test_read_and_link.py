"""`readouts read` and `readouts link`: pure, so that a pipe does what a record does."""

import io
import json
from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

from readouts.model import schemas, text_sha256

SCHOLZ = (
    "BERLIN, 20 November – Chancellor Olaf Scholz spoke by phone today with President Xi Jinping"
    " of China.\nMr Scholz said that 🚑 trade must be balanced."
)
XI = (
    "On 20 November 2023, President Xi Jinping held a phone conversation with German Chancellor"
    " Olaf Scholz.\nXi Jinping stressed that cooperation helps both."
)


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Two accounts of one call as JSON Lines."""
    path = tmp_path / "rows.jsonl"
    given = ({"text": SCHOLZ, "id": 1}, {"text": XI, "id": 2})
    lines = [json.dumps(row | {"published": "2023-11-20"}) for row in given]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_readings_are_lines_of_the_contract_in_order(run: Run, rows: Path) -> None:
    ran = run("read", rows)
    assert ran.code == 0
    assert [line["report"]["external_id"] for line in ran.lines()] == ["1", "2"]
    for line in ran.lines():
        jsonschema.validate(line, schemas()["reading"])
        assert line["report"]["sha256"] == text_sha256(line["report"]["text"])
    first = ran.lines()[0]
    assert first["report"]["text"] == SCHOLZ
    said = [SCHOLZ[a:b] for each in first["statements"] for a, b in each["content"]]
    assert "🚑 trade must be balanced" in said


def test_readings_do_not_depend_on_the_number_of_processes(run: Run, rows: Path) -> None:
    assert run("read", rows, "--jobs", "2").out == run("read", rows, "--jobs", "1").out


def test_a_table_for_people(run: Run, rows: Path) -> None:
    out = run("read", rows, "--format", "table").out
    assert "Olaf Scholz, Xi Jinping" in out
    assert "trade must be balanced" in out


def test_a_bad_row_is_named_and_the_rest_goes_on(run: Run, rows: Path) -> None:
    rows.write_text(rows.read_text("utf-8") + "\nnot json\n", encoding="utf-8")
    ran = run("read", rows)
    assert ran.code == 3
    assert len(ran.lines()) == 2
    assert "line 3" in ran.err
    assert ran.err.count("\n") == 1


def test_a_file_takes_its_name_when_it_is_complete(run: Run, rows: Path, tmp_path: Path) -> None:
    target = tmp_path / "readings.jsonl"
    target.write_text("older", encoding="utf-8")
    ran = run("read", rows, "-o", target)
    assert (ran.code, ran.out) == (0, "")
    assert len(target.read_text("utf-8").splitlines()) == 2
    assert not (tmp_path / "readings.jsonl.part").exists()


def test_link_puts_the_accounts_of_one_call_together(run: Run, rows: Path, tmp_path: Path) -> None:
    readings = tmp_path / "readings.jsonl"
    run("read", rows, "-o", readings)
    ran = run("link", readings)
    assert ran.code == 0
    for line in ran.lines():
        jsonschema.validate(line, schemas()["record"])
    (contact,) = [line for line in ran.lines() if line["type"] == "contact"]
    assert len(contact["accounts"]) == 2
    assert "Olaf Scholz" in run("link", readings, "--format", "table").out
    assert run("link", readings, "--format", "csv").out.startswith("id,status,mode")


def test_a_pipe_does_what_a_record_does(run: Run, rows: Path, tmp_path: Path, place: str) -> None:
    readings = tmp_path / "readings.jsonl"
    run("read", rows, "-o", readings)
    piped = [line for line in run("link", readings).lines() if line["type"] == "contact"]
    run("add", rows, "--db", place)
    assert run("find", "contacts", "--db", place).lines() == piped


def test_link_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = (story.FOLDER / "reading.jsonl").read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(readings)))
    ran = run("link", "-")
    assert ran.code == 0
    assert sum(line["type"] == "contact" for line in ran.lines()) == 2


def test_a_line_that_is_no_reading_is_named(run: Run, tmp_path: Path) -> None:
    readings = tmp_path / "readings.jsonl"
    good = (story.FOLDER / "reading.jsonl").read_text("utf-8").splitlines()[0]
    readings.write_text(f'{good}\n\n{{"report": 1}}\nxx\n', encoding="utf-8")
    ran = run("link", readings)
    assert ran.code == 3
    assert f"{readings}:line 3: not a reading" in ran.err
    assert f"{readings}:line 4: not a reading" in ran.err
    assert sum(line["type"] == "report" for line in ran.lines()) == 1


def test_a_missing_file(run: Run, tmp_path: Path) -> None:
    ran = run("link", tmp_path / "none.jsonl")
    assert (ran.code, ran.out) == (1, "")
    assert "none.jsonl: No such file or directory" in ran.err


@pytest.mark.parametrize("day", ["soon", "2021-02-30", "2021-02"])
def test_a_reading_with_a_day_that_is_none_is_named(run: Run, tmp_path: Path, day: str) -> None:
    good = (story.FOLDER / "reading.jsonl").read_text("utf-8").splitlines()[0]
    bad = json.loads(good)
    bad["contacts"][0]["date"]["value"] = day
    late = json.loads(good)
    late["report"]["published"] = "soon"
    readings = tmp_path / "readings.jsonl"
    readings.write_text("\n".join([json.dumps(bad), json.dumps(late), good]), encoding="utf-8")
    ran = run("link", readings)
    assert ran.code == 3
    assert f"{readings}:line 1: not a reading: contact" in ran.err
    assert f"{readings}:line 2: not a reading: published" in ran.err
    assert sum(line["type"] == "report" for line in ran.lines()) == 1
