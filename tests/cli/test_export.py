"""`readouts export`."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from readouts.cli.export import _tell
from readouts.export.formats import formats, kinds


def test_events_are_lines_of_json_with_their_count_on_standard_error(run: Run, db: str) -> None:
    ran = run("export", "events")
    assert ran.code == 0
    lines = ran.lines()
    assert len(lines) == 9
    assert ran.err == "wrote 9 rows of events\n"
    assert {line["type"] for line in lines} == {"event"}


def test_a_file_that_ends_in_csv(run: Run, db: str, tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    ran = run("export", "events", "--since", "2021-03-11", "-o", target)
    assert (ran.code, ran.out, ran.err) == (0, "", f"wrote 2 rows of events to {target}\n")
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8"))))
    assert [row["actor_code"] for row in rows] == ["XNOGOV", "XSUGOV"]


def test_layouts_of_others_say_what_they_leave_out(run: Run, db: str) -> None:
    polecat = run("export", "events", "--format", "polecat")
    assert polecat.out.splitlines()[0].startswith("Event ID\tEvent Date\t")
    assert len(polecat.out.splitlines()) == 1 + 7
    assert polecat.err == ("wrote 7 rows of events\nleft out 2: PLOVER has no type for their act\n")
    gdelt = run("export", "events", "--format", "gdelt")
    assert {len(line.split("\t")) for line in gdelt.out.splitlines()} == {58}


@pytest.mark.parametrize(
    ("count", "rows", "said"),
    [
        (4812, "rows of statements", "wrote 4,812 rows of statements to x.csv\n"),
        (1, "rows of statements", "wrote 1 row of statements to x.csv\n"),
        (0, "lines of the record", "wrote 0 lines of the record to x.csv\n"),
        (1, "edges", "wrote 1 edge to x.csv\n"),
        (1, "entities", "wrote 1 entity to x.csv\n"),
    ],
)
def test_how_many_is_said(
    capsys: pytest.CaptureFixture[str], count: int, rows: str, said: str
) -> None:
    _tell(count, rows, Path("x.csv"), Counter())
    assert capsys.readouterr().err == said


def test_nothing_to_export(run: Run, db: str) -> None:
    ran = run("export", "events", "--until", "1999", "--fail-empty")
    assert (ran.code, ran.out, ran.err) == (4, "", "wrote 0 rows of events\n")


def test_a_record_that_is_not_there(run: Run, tmp_path: Path) -> None:
    ran = run("export", "statements", "--db", tmp_path / "none.db", "-o", tmp_path / "a.csv")
    assert ran.code == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", kinds())
def test_help_explains_the_formats(run: Run, kind: str) -> None:
    ran = run("export", kind, "--help")
    assert ran.code == 0
    for each in formats(kind):
        assert f"{each.name} " in ran.out


def test_help_lists_all_kinds(run: Run) -> None:
    ran = run("export", "--help")
    assert all(f"  {kind} " in ran.out for kind in kinds())
    assert run("export", "people").code == 2


@pytest.mark.parametrize(
    ("kind", "format_"),
    [
        (kind, each.name)
        for kind in kinds()
        for each in formats(kind)
        if kind not in ("events", "gold")  # of gold there is none where nobody has judged
    ],
)
def test_every_format_goes_to_standard_output_and_to_a_file(
    run: Run, db: Path, tmp_path: Path, kind: str, format_: str
) -> None:
    target = tmp_path / "out"
    ran = run("export", kind, "--format", format_, "-o", target)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith(f" to {target}\n")
    assert target.stat().st_size > 0
    assert list(tmp_path.glob("*.part")) == []


def test_standard_output(run: Run, db: Path) -> None:
    ran = run("export", "statements", "--format", "csv", "-o", "-")
    rows = list(csv.DictReader(io.StringIO(ran.out, newline="")))
    assert ran.err == f"wrote {len(rows)} rows of statements\n"


def test_an_ending_that_means_another_format(run: Run, db: Path, tmp_path: Path) -> None:
    ran = run("export", "record", "-o", tmp_path / "a.csv")
    assert ran.code == 2
    assert "there is no CSV of record; one of: jsonl, ftm" in ran.err
