"""Commands run in this process, and a record to run them on."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.fixtures import story
from tests.questions import talks
from tests.store import made

from readouts.cli.main import run as run_command
from readouts.data import load_tables
from readouts.library.linked import linker_name
from readouts.store import RecordStore


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    def lines(self) -> list[dict[str, Any]]:
        """Its standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run a command: `run("find", "contacts")`."""
    monkeypatch.setenv("COLUMNS", "160")

    def run_it(*arguments: object) -> Ran:
        capfd.readouterr()
        code = run_command([str(each) for each in arguments])
        return Ran(code, *capfd.readouterr())

    return run_it


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record that holds the story, and is the one that commands use."""
    path = tmp_path / "story.db"
    with RecordStore(path, create=True) as store:
        store.put_readings([made.entry(story.reading(key)) for key in story.REPORTS])
        store.put_record(story.record().lines(), generation=1, linker=linker_name(load_tables()))
    monkeypatch.setenv("READOUTS_DB", str(path))
    return path


@pytest.fixture
def climate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record of talks on the climate, and the one that commands use."""
    path = tmp_path / "talks.db"
    talks.record(path, talks.readings()).close()
    monkeypatch.setenv("READOUTS_DB", str(path))
    return path
