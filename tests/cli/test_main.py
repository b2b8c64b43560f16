"""How every command ends: exit codes, one-line errors, pipes, Ctrl-C, and speed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

import readouts
from readouts.cli.app import app
from readouts.cli.main import BROKEN_PIPE, INTERRUPTED

CONTACT = story.record_contact("first").id
COMMANDS = (
    "demo",
    "add",
    "find",
    "show",
    "compare",
    "explain",
    "trace",
    "positions",
    "pledges",
    "changes",
    "holdings",
    "review",
    "export",
    "import",
    "forget",
    "doctor",
    "read",
    "link",
    "origins",
    "code-events",
)


def test_help_lists_the_commands_in_order(run: Run) -> None:
    out = run("--help").out
    listed = [line.split()[0] for line in out.split("Commands:")[1].splitlines() if line.strip()]
    assert tuple(listed) == COMMANDS == tuple(app.commands)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"readouts {command}" in ran.out.replace("Usage: readouts", "")


def test_version(run: Run) -> None:
    assert readouts.__version__ in run("--version").out


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["show"], ["find", "contacts", "--format", "x"]]
)
def test_usage(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Usage:" in ran.err


def test_a_missing_record_is_an_error_and_is_not_made(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    ran = run("find", "contacts", "--db", path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        f"readouts: error: {path}: there is no record here; "
        f"make one with: readouts add FILE --db {path}\n"
    )
    assert not path.exists()


def test_debug_shows_where_an_error_is(run: Run, tmp_path: Path) -> None:
    with pytest.raises(readouts.errors.RecordError):
        run("find", "contacts", "--db", tmp_path / "none.db", "--debug")


def test_a_file_that_cannot_be_written(run: Run, db: str, tmp_path: Path) -> None:
    ran = run("find", "contacts", "-o", tmp_path / "no" / "such" / "file.jsonl")
    assert ran.code == 1
    assert "No such file or directory" in ran.err
    assert ran.err.count("\n") == 1


def test_a_fault_of_the_program_is_one_line_too() -> None:
    script = (
        "import sys\n"
        "from readouts.cli import main\n"
        "from readouts.cli.app import app\n"
        "app.main = lambda *a, **k: {}['x']\n"
        "main()\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith(
        b"readouts: internal error: KeyError: 'x'; run it again with --debug"
    )


def test_ctrl_c(run: Run, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "main", interrupt)
    ran = run("find", "contacts")
    assert ran.code == INTERRUPTED
    assert ran.err == "readouts: stopped: what was done so far is kept\n"


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_no_error(db: str) -> None:
    command = [sys.executable, "-c", "from readouts.cli import main; main()", "find", "statements"]
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (BROKEN_PIPE, b"")


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from readouts.cli.main import run\n"
        "run(['--help'])\n"
        "heavy = {'spacy', 'numpy', 'rich', 'sqlite3', 'trafilatura', 'msgspec', 'readouts.data'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="time of child processes")
def test_help_is_quick() -> None:
    bare = min(_seconds("pass") for _ in range(3))
    assert min(_seconds("from readouts.cli import main; main()") for _ in range(3)) - bare < 0.25


def _seconds(script: str) -> float:
    """Processor time, which other programs on the machine change little."""
    before = os.times()
    subprocess.run([sys.executable, "-c", script, "--help"], capture_output=True, check=False)
    after = os.times()
    spent = after.children_user + after.children_system
    return spent - before.children_user - before.children_system


def test_importing_the_package_loads_nothing() -> None:
    script = "import sys, readouts; sys.exit('readouts.library' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_signal_of_a_closed_pipe_is_left_as_python_has_it() -> None:
    assert signal.getsignal(signal.SIGPIPE) == signal.SIG_IGN


def test_a_table_on_a_stream_that_has_not_all_characters(db: str) -> None:
    script = "from readouts.cli import main; main()"
    command = [sys.executable, "-c", script, "compare", CONTACT, "--format"]
    environment = os.environ | {"PYTHONIOENCODING": "latin1"}
    ran = subprocess.run([*command, "table"], capture_output=True, check=False, env=environment)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "Lindqvist" in ran.stdout.decode("latin1")
    plain = subprocess.run([*command, "jsonl"], capture_output=True, check=True)
    ran = subprocess.run([*command, "jsonl"], capture_output=True, check=True, env=environment)
    assert ran.stdout == plain.stdout
