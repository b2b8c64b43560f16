"""Runs of `add` that are killed outright, and all that a record holds, to compare."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from readouts.model import to_json
from readouts.store import RecordStore, is_url

NAMES = ("Ana Brandt", "Idris Okello", "Mara Lindqvist", "Paul Renner")


def told(place: Path, count: int) -> Path:
    """A folder of so many reports of calls: every call is told twice, in other words."""
    for number in range(count):
        call = number // 2
        first, second = NAMES[call % 4], NAMES[(call + 1 + call // 4 % 3) % 4]
        day = f"2021-{1 + call // 28 % 12:02}-{1 + call % 28:02}"
        said = f"Report {number} says that harvest number {call} was good in region {number * 7}."
        text = f"{first} / {second} / {day}\n{said}"
        (place / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return place


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
