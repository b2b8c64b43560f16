"""`readouts export dossier`."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.fixtures import story


def test_a_file_with_its_size_on_standard_error(run: Run, db: Path, tmp_path: Path) -> None:
    target = tmp_path / "call.html"
    ran = run("export", "dossier", story.record_contact("first").id, "-o", target)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("1 dossier, ")
    assert target.read_text("utf-8").lstrip().startswith("<!doctype html>")
    assert "story.db" in target.read_text("utf-8")


def test_two_countries_and_an_issue(run: Run, climate: Path) -> None:
    ran = run("export", "dossier", "--between", "DEU", "--between", "IND")
    assert (ran.code, "Germany and India" in ran.out) == (0, True)
    ran = run("export", "dossier", "--issue", "climate", "--by", "DEU", "--towards", "IND")
    assert (ran.code, "Germany: Climate" in ran.out) == (0, True)


def test_what_cannot_be_made(run: Run, db: Path, tmp_path: Path) -> None:
    target = tmp_path / "none.html"
    ran = run("export", "dossier", "-o", target)
    assert (ran.code, ran.out) == (2, "")
    assert "a dossier is on one thing" in ran.err
    assert run("export", "dossier", "r0.c1", "-o", target).code == 1
    assert not target.exists()
