"""A run that is killed outright loses nothing that was kept, and the next one ends the same."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.library.program import add

from readouts.library.adding import BATCH
from readouts.model import to_json
from readouts.store import RecordStore, is_url

COUNT = 4 * BATCH + 7
NAMES = ("Ana Brandt", "Idris Okello", "Mara Lindqvist", "Paul Renner")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports of calls: every call is told twice, by reports with other words."""
    place = tmp_path_factory.mktemp("news")
    for number in range(COUNT):
        call = number // 2
        first, second = NAMES[call % 4], NAMES[(call + 1 + call // 4 % 3) % 4]
        day = f"2021-{1 + call // 28 % 12:02}-{1 + call % 28:02}"
        said = f"Report {number} says that harvest number {call} was good in region {number * 7}."
        text = f"{first} / {second} / {day}\n{said}"
        (place / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """The record of a run that nobody stopped."""
    path = tmp_path_factory.mktemp("whole") / "record.db"
    with add(str(path), folder) as record:
        return dump(record.store)


def dump(store: RecordStore) -> list[bytes]:
    """Everything that a record holds: readings, keys, the linked lines, and what is found."""
    readings = list(store.readings())
    keys = store.keys([each.report.id for each in readings])
    contacts = [contact.id for contact in store.find_contacts()]
    return [
        *map(to_json, readings),
        to_json(sorted(keys.items())),
        *map(to_json, store.record().lines()),
        to_json([store.contact_of(each) for each in contacts]),
        to_json(list(store.find_statements(phrase="harvest"))),
        to_json([store.state().read == store.state().linked]),
    ]


COUNTED = "SELECT count(*) FROM readings"


def rows(place: str) -> int:
    """How many reports are kept so far; 0 while there is no record."""
    if is_url(place):
        import psycopg

        with psycopg.connect(place) as server:
            return int(server.execute(COUNTED).fetchone()[0])  # type: ignore[index]
    try:
        with closing(sqlite3.connect(f"file:{place}?mode=ro", uri=True)) as file:
            return int(file.execute(COUNTED).fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def kill_when(place: str, folder: Path, enough: int, delay: float) -> int:
    """Start adding, kill it with -9 when `enough` are kept; how many were."""
    command = [sys.executable, "-m", "tests.library.program", place, str(folder)]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(command, env=env, cwd=Path(__file__).parents[2])
    while rows(place) < enough and process.poll() is None:
        time.sleep(0.005)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "it ended before it could be killed"
    return rows(place)


@pytest.mark.parametrize(("enough", "delay"), [(0, 0.35), (1, 0.0), (BATCH + 1, 0.1)])
def test_killed_then_added_again(
    folder: Path, undisturbed: list[bytes], place: str, enough: int, delay: float
) -> None:
    kept = kill_when(place, folder, enough, delay)
    assert kept % BATCH == 0, "a batch is all or nothing"
    assert enough <= kept < COUNT
    with add(place, folder) as record:
        assert dump(record.store) == undisturbed
        assert record.store.health().problems == ()


def test_killed_twice_then_asked_before_adding_again(
    folder: Path, undisturbed: list[bytes], place: str
) -> None:
    first = kill_when(place, folder, 1, 0.0)
    second = kill_when(place, folder, first + 1, 0.05)
    assert first < second < COUNT
    from readouts.library import open_record

    with open_record(place) as record:  # the link is stale: asking makes it again
        assert record.contacts().contacts
        assert record.store.state().linked == record.store.state().read
    with add(place, folder) as record:
        assert dump(record.store) == undisturbed


def test_a_second_run_changes_nothing(
    folder: Path, undisturbed: list[bytes], tmp_path: Path
) -> None:
    path = tmp_path / "record.db"
    add(str(path), folder).close()
    before = path.read_bytes()
    with add(str(path), folder) as record:
        assert dump(record.store) == undisturbed
    assert path.read_bytes() == before
