"""A writer that is killed at random moments, again and again."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.library.killing import dump, rows, told
from tests.library.program import add

from readouts.library import open_record

LONGEST = 1.2  # seconds that a writer lives; it needs half of one to begin


def killed(place: str, folder: Path, times: int, seed: int = 5) -> Iterator[str]:
    """Kill so many writers; what is not sound after one of them, in words."""
    chance = random.Random(seed)
    reports, batch = 0, 60
    for number in range(times):
        if rows(place) >= reports - batch // 2:  # so that there is always something to write
            reports += batch
            told(folder, reports)
        kill_after(place, folder, chance.uniform(0.05, LONGEST))
        if rows(place):
            with open_record(place) as record:
                for problem in record.store.health().problems:
                    yield f"after kill {number + 1}: {problem}"


def completed(place: str, other: str, folder: Path) -> bool:
    """Whether adding once more ends as in a record of which no writer was killed."""
    with add(place, folder) as record, add(other, folder) as whole:
        return sorted(dump(record.store)) == sorted(dump(whole.store))


def kill_after(place: str, folder: Path, seconds: float) -> None:
    """Start a writer and kill it with -9 after so many seconds, if it still runs."""
    command = [sys.executable, "-m", "tests.library.program", place, str(folder)]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(command, env=env, cwd=Path(__file__).parents[2])
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
