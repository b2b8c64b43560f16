"""`readouts demo`."""

from pathlib import Path

from tests.cli.conftest import Run

from readouts.store import RecordStore


def test_it_shows_what_the_program_does(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "sample.db"
    ran = run("demo", "--db", path)
    assert ran.code == 0
    assert "Contacts that took place" in ran.out
    assert "Xi Jinping" in ran.out
    assert "One contact, account by account" in ran.out
    assert "(not mentioned" in ran.out
    assert f"The record is {path}. Try next:" in ran.err
    with RecordStore(path) as store:
        assert store.health().counts["contacts"] > 3
    commands = [line.split() for line in ran.err.splitlines() if line.startswith("  readouts ")]
    assert len(commands) == 4
    for command in commands:
        assert run(*[word.strip('"') for word in command[1:]], "--format", "jsonl").out


def test_without_a_path_it_says_where_the_record_is(run: Run) -> None:
    ran = run("demo")
    assert ran.code == 0
    path = Path(ran.err.split("The record is ")[1].split(". Try next")[0])
    assert path.exists()
    path.unlink()
    path.parent.rmdir()
