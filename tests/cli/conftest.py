"""Commands run in this process, and a record to run them on."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
def db(place: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A record that holds the story, and is the one that commands use."""
    with RecordStore(place, create=True) as store:
        store.put_readings([made.entry(story.reading(key)) for key in story.REPORTS])
        store.put_record(story.record().lines(), generation=1, linker=linker_name(load_tables()))
    monkeypatch.setenv("READOUTS_DB", place)
    return place


@pytest.fixture
def shelf(place: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A record of reports of three publishers on some days, and the one that commands use."""
    held = (
        ("Bundesregierung", "2019-03-02"), ("Bundesregierung", "2021-05-03"),
        ("Kremlin", "2021-06-01"), ("The Daily Example", None),
    )  # fmt: skip
    with RecordStore(place, create=True) as store:
        reports = [
            made.report(f"Text {number}.", source=f"{number}", publisher=name, published=day)
            for number, (name, day) in enumerate(held)
        ]
        store.put_readings([made.entry(made.reading(each, contacts=0)) for each in reports])
        store.put_record([], generation=1, linker=linker_name(load_tables()))
    monkeypatch.setenv("READOUTS_DB", place)
    return place


@pytest.fixture
def climate(place: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A record of talks on the climate, and the one that commands use."""
    with RecordStore(place, create=True) as store:
        talks.record(store, talks.readings())
    monkeypatch.setenv("READOUTS_DB", place)
    return place
