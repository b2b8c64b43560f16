"""How many processes: one for a few reports, all cores for many."""

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from readouts.batch.processes import LocalProcesses
from readouts.errors import InputError
from readouts.library.executor import Executor, InProcess, Read, reader
from readouts.model import Reading, Report

FEW = 24  # below this, starting processes that each load the model takes longer than it saves


def executor(jobs: int | None = None, make: Callable[[Path | None], Read] = reader) -> Executor:
    """Reads in this process for `jobs` 1, on so many processes above, as it sees fit for None."""
    if jobs is None:
        return Automatic(make)
    return InProcess(make) if jobs <= 1 else LocalProcesses(jobs, make)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Automatic:
    """Reads a few reports in this process and many on all cores."""

    def __init__(self, make: Callable[[Path | None], Read] = reader) -> None:
        self._make = make

    def read_all(
        self, reports: Iterable[Report], data: Path | None
    ) -> Iterator[Reading | InputError]:
        """One outcome for each report, in order."""
        source = iter(reports)
        first = list(islice(source, FEW))
        jobs = cores() if len(first) == FEW else 1
        return executor(jobs, self._make).read_all(chain(first, source), data)
