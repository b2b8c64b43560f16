"""Who reads the reports: in this process, or whatever readouts.batch offers instead."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from readouts.data import load_tables
from readouts.errors import InputError, ReadoutsError
from readouts.model import Reading, Report

READER_ERRORS = (
    ReadoutsError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What a fault of the reader can raise: named, since one odd report must not stop the others."""

Read = Callable[[Report], Reading]


class Executor(Protocol):
    """Reads many reports."""

    def read_all(
        self, reports: Iterable[Report], data: Path | None
    ) -> Iterator[Reading | InputError]:
        """One outcome for each report, in order: its reading, or why it could not be read.

        `data` is the folder of a user's own tables. Takes reports as it needs them.
        """


def reader(data: Path | None) -> Read:
    """The function that reads one report with these tables; loads what it needs."""
    from readouts.reading.reader import read_report  # imports spaCy

    tables = load_tables(data)
    return lambda report: read_report(report, tables)


def attempt(read: Read, report: Report) -> Reading | InputError:
    """The reading of a report, or the error that names it and what went wrong."""
    try:
        return read(report)
    except READER_ERRORS as error:
        return unread(report, f"{type(error).__name__}: {error}" if str(error) else repr(error))


def unread(report: Report, why: str) -> InputError:
    """The error for a report that the reader could not read."""
    return InputError(f"the reader failed on this report ({why})", where=place_of(report))


def place_of(report: Report) -> str:
    """The name under which a failure to read this report is noted."""
    return report.page or report.source or report.id


class InProcess:
    """Reads one report after the other in this process.

    `make` gives the function that reads; it is called when the first report comes.
    """

    def __init__(self, make: Callable[[Path | None], Read] = reader) -> None:
        self._make = make

    def read_all(
        self, reports: Iterable[Report], data: Path | None
    ) -> Iterator[Reading | InputError]:
        """One outcome for each report, in order."""
        read: Read | None = None
        for report in reports:
            read = read or self._make(data)
            yield attempt(read, report)
