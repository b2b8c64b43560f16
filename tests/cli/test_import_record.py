"""`readouts import`."""

from pathlib import Path

from tests.cli.conftest import Run


def test_a_record_goes_and_comes_back(run: Run, db: Path, tmp_path: Path) -> None:
    there, back = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    assert run("export", "record", "-o", there).code == 0
    copy = tmp_path / "copy.db"
    ran = run("import", there, "--db", copy)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"{copy}: 4 added, 0 unchanged, 0 replaced, 0 failed\n"
    assert run("export", "record", "-o", back, "--db", copy).code == 0
    assert run("import", back, "--db", copy).err.startswith(f"{copy}: 0 added, 4 unchanged")
    assert run("export", "statements", "--db", copy).err == "wrote 14 rows of statements\n"


def test_lines_of_read(run: Run, tmp_path: Path) -> None:
    fixture = Path(__file__).parents[1] / "fixtures" / "reading.jsonl"
    ran = run("import", fixture, "--db", tmp_path / "new.db")
    assert (ran.code, ran.err.split(": ", 1)[1]) == (
        0,
        "4 added, 0 unchanged, 0 replaced, 0 failed\n",
    )


def test_a_bad_line_is_named_and_the_rest_is_taken(run: Run, db: Path, tmp_path: Path) -> None:
    there, copy = tmp_path / "a.jsonl", tmp_path / "copy.db"
    run("export", "record", "-o", there)
    lines = there.read_bytes().splitlines(keepends=True)
    there.write_bytes(b"".join([*lines[:2], b"nonsense\n", *lines[3:-1]]))
    ran = run("import", there, "--db", copy)
    assert ran.code == 3
    first, second, last = ran.err.splitlines()
    assert first.startswith(f"readouts: error: {there}:line 3: not a line of a record")
    assert f"{there}:line {len(lines) - 1}: the file is cut off here" in second
    assert last == f"{copy}: 3 added, 0 unchanged, 0 replaced, 2 failed"


def test_files_that_are_not_there_or_too_new(run: Run, tmp_path: Path) -> None:
    ran = run("import", tmp_path / "none.jsonl", "--db", tmp_path / "r.db")
    assert ran.code == 1
    assert "No such file" in ran.err
    new = tmp_path / "new.jsonl"
    new.write_text('{"type":"record","schema":99,"version":"9","linker":""}\n', encoding="utf-8")
    ran = run("import", new, "--db", tmp_path / "r.db")
    assert ran.code == 1
    assert "upgrade readouts" in ran.err
