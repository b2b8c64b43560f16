"""What runs in each process."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path

from readouts.errors import InputError
from readouts.library.executor import Read, attempt
from readouts.model import Reading, Report

Make = Callable[[Path | None], Read]


def begin() -> None:
    """Leave Ctrl-C to the parent, and end with it even if it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def ready() -> None:
    """Nothing: that this can be called says that the process has begun."""


def work(make: Make, data: Path | None, report: Report) -> Reading | InputError:
    """The outcome of one report. Raises what `make` raises, DataError for unsound tables."""
    return attempt(_made(make, data), report)


@cache
def _made(make: Make, data: Path | None) -> Read:
    """The reader of this process, made once."""
    return make(data)


def _end_with_parent() -> None:
    """Wait for the parent to end: a parent killed outright cannot tell its processes."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
