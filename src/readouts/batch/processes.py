"""Reading on several local processes, in order, with a bounded number of reports under way."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import active_children, get_context
from pathlib import Path

from readouts.batch.worker import begin, ready, work
from readouts.errors import InputError, UsageError
from readouts.library.executor import Read, reader, unread
from readouts.model import Reading, Report

AHEAD = 4  # reports under way for each process: enough to keep all busy, few enough to hold
Outcome = Reading | InputError
Pending = deque[tuple[Report, Future[Outcome]]]


class LocalProcesses:
    """Reads on `jobs` processes of this machine.

    A process that dies (killed for memory, say) costs the report that killed it and no other.
    `make` gives the function that reads; it is called once in each process and must be a
    function of a module, since it is sent there by name. Raises UsageError where no process
    can be started.
    """

    def __init__(self, jobs: int, make: Callable[[Path | None], Read] = reader) -> None:
        self.jobs = max(1, jobs)
        self._make = make

    def read_all(self, reports: Iterable[Report], data: Path | None) -> Iterator[Outcome]:
        """One outcome for each report, in order."""
        source = iter(reports)
        while True:
            pending: Pending = deque()
            try:
                yield from self._read(source, data, pending)
                return
            except BrokenProcessPool:  # one of those under way did it; the first may be innocent
                suspects = [report for report, _ in pending]
            if suspects:
                yield self._alone(suspects[0], data)
            source = chain(suspects[1:], source)

    def _read(
        self, source: Iterator[Report], data: Path | None, pending: Pending
    ) -> Iterator[Outcome]:
        """Outcomes in order; `pending` holds what is under way, also after an error."""
        with _pool(self.jobs) as pool:
            while True:
                for report in islice(source, self.jobs * AHEAD - len(pending)):
                    unsent: Future[Outcome] = Future()
                    pending.append((report, unsent))
                    pending[-1] = (report, pool.submit(work, self._make, data, report))
                if not pending:
                    return
                outcome = pending[0][1].result()
                pending.popleft()
                yield outcome

    def _alone(self, report: Report, data: Path | None) -> Outcome:
        """The outcome of one report in a process of its own, which it may kill."""
        try:
            with _pool(1) as pool:
                return pool.submit(work, self._make, data, report).result()
        except BrokenProcessPool:
            return unread(report, "its process was killed, perhaps for want of memory")


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """New processes, not forks: a fork of a process with threads can hang."""
    others = set(active_children())
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin)
    try:
        _check(pool)
        yield pool
    except BrokenProcessPool:  # the pool can miss one of its own and then wait for it for ever
        for process in set(active_children()) - others:
            process.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _check(pool: ProcessPoolExecutor) -> None:
    """Raise UsageError where processes cannot even begin: no report is to blame for that."""
    try:
        pool.submit(ready).result()
    except BrokenProcessPool:
        raise UsageError(
            "the processes that read could not be started",
            hint="in a script, put the call under `if __name__ == '__main__':`, or use one job",
        ) from None
