"""Many processes give what one gives, and lose no more than the report that kills one."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.batch import making
from tests.store.made import report

from readouts.batch import LocalProcesses
from readouts.errors import DataError, InputError
from readouts.library import InProcess
from readouts.model import Reading, Report


def reports(*texts: str) -> list[Report]:
    """A report of each text."""
    return [report(text, source=f"{n}.txt") for n, text in enumerate(texts)]


def read(*texts: str, jobs: int = 2) -> list[Reading | InputError]:
    """The outcomes of reading these texts."""
    return list(LocalProcesses(jobs, making.ordinary).read_all(reports(*texts), None))


def told(outcomes: list[Reading | InputError]) -> list[str]:
    """Each text, or where it failed."""
    return [
        each.report.text if isinstance(each, Reading) else f"failed {each.where}"
        for each in outcomes
    ]


def test_order_is_kept() -> None:
    texts = ["slow one", *(f"text {n}" for n in range(12)), "slow two", "last"]
    assert told(read(*texts)) == texts


def test_the_outcomes_are_those_of_one_process() -> None:
    texts = ("a", "boom", "b")
    here = list(InProcess(making.ordinary).read_all(reports(*texts), None))
    there = read(*texts)
    assert [str(each) for each in there] == [str(each) for each in here]


def test_a_report_that_kills_its_process_is_named_and_the_rest_goes_on() -> None:
    outcomes = read("a", "die", "b", "slow", "c")
    assert told(outcomes) == ["a", "failed 1.txt", "b", "slow", "c"]
    assert "killed" in str(outcomes[1])


def test_two_of_them() -> None:
    assert told(read("die", "a", "die")) == ["failed 0.txt", "a", "failed 2.txt"]


def test_nothing_to_read() -> None:
    assert read() == []


def test_unsound_tables_end_the_run() -> None:
    with pytest.raises(DataError, match="some/folder: bad row"):
        list(LocalProcesses(2, making.unsound).read_all(reports("a"), Path("some/folder")))


def test_reports_are_taken_as_they_are_needed() -> None:
    taken = []

    def endless() -> Iterator[Report]:
        for number in range(10_000):
            taken.append(number)
            yield report(f"text {number}")

    outcomes = LocalProcesses(1, making.ordinary).read_all(endless(), None)
    assert isinstance(next(outcomes), Reading)
    outcomes.close()  # type: ignore[attr-defined]
    assert len(taken) < 20


def alive(pid: int) -> bool:
    """Whether the process still runs (a zombie does not)."""
    with contextlib.suppress(OSError):
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
        return state != "Z"
    return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_no_process_outlives_a_parent_that_is_killed(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    script = (
        "from readouts.batch import LocalProcesses\n"
        "from tests.batch.making import ordinary\n"
        "from tests.store.made import report\n"
        "if __name__ == '__main__':\n"
        f"    one = report('long', source={str(note)!r})\n"
        "    list(LocalProcesses(1, ordinary).read_all([one], None))\n"
    )
    program = tmp_path / "program.py"
    program.write_text(script, encoding="utf-8")
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    parent = subprocess.Popen([sys.executable, str(program)], env=env)
    child = wait_for(note)
    assert alive(child)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 20
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(child)


def wait_for(note: Path) -> int:
    """The process id that the child writes when it has begun."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if note.exists() and (content := note.read_text(encoding="utf-8")):
            return int(content)
        time.sleep(0.05)
    raise AssertionError("the child never began")


def test_a_script_that_starts_itself_again_is_told_how_not_to(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from readouts.batch import LocalProcesses\n"
        "from tests.batch.making import ordinary\n"
        "from tests.store.made import report\n"
        "list(LocalProcesses(1, ordinary).read_all([report('a'), report('b')], None))\n",
        encoding="utf-8",
    )
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ran = subprocess.run([sys.executable, str(program)], env=env, capture_output=True, check=False)
    assert ran.returncode == 1
    assert b"UsageError: the processes that read could not be started" in ran.stderr
