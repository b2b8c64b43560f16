"""`readouts export events`."""

import csv
import io
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from readouts.cli.export import _tell


def test_events_are_lines_of_json_with_their_count_on_standard_error(run: Run, db: str) -> None:
    ran = run("export", "events")
    assert ran.code == 0
    lines = ran.lines()
    assert len(lines) == 9
    assert ran.err == "9 events\n"
    assert {line["type"] for line in lines} == {"event"}


def test_a_file_that_ends_in_csv(run: Run, db: str, tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    ran = run("export", "events", "--since", "2021-03-11", "-o", target)
    assert (ran.code, ran.out, ran.err) == (0, "", "2 events\n")
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8"))))
    assert [row["actor_code"] for row in rows] == ["XNOGOV", "XSUGOV"]


def test_layouts_of_others_say_what_they_leave_out(run: Run, db: str) -> None:
    polecat = run("export", "events", "--format", "polecat")
    assert polecat.out.splitlines()[0].startswith("Event ID\tEvent Date\t")
    assert len(polecat.out.splitlines()) == 1 + 7
    assert polecat.err == "7 events\n2 events left out: PLOVER has no type for their act\n"
    gdelt = run("export", "events", "--format", "gdelt")
    assert {len(line.split("\t")) for line in gdelt.out.splitlines()} == {58}


def test_one_event_is_not_events(capsys: pytest.CaptureFixture[str]) -> None:
    _tell({None: 1, "no day": 1})
    assert capsys.readouterr().err == "1 event\n1 event left out: no day\n"


def test_nothing_fits_but_something_was_found(capsys: pytest.CaptureFixture[str]) -> None:
    _tell({None: 0, "no day": 2})
    assert capsys.readouterr().err == "0 events\n2 events left out: no day\n"


def test_nothing_to_export(run: Run, db: str) -> None:
    ran = run("export", "events", "--until", "1999", "--fail-empty")
    assert (ran.code, ran.out, ran.err) == (4, "", "nothing found\n")


def test_a_record_that_is_not_there(run: Run, tmp_path: Path) -> None:
    ran = run("export", "events", "--db", tmp_path / "none.db")
    assert ran.code == 1
    assert not (tmp_path / "none.db").exists()


def test_help_explains_the_formats(run: Run) -> None:
    ran = run("export", "events", "--help")
    for name in ("csv", "jsonl", "polecat", "gdelt2"):
        assert f"{name} " in ran.out
