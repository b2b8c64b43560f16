"""Readers and linkers that stand in for the real ones where a test must choose what happens."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.store import made

from readouts.errors import InputError
from readouts.library.executor import attempt
from readouts.library.maker import Maker
from readouts.model import Reading, Report

MAKER = Maker(version="1", tables="t", model="m")


def read(report: Report) -> Reading:
    """One contact for every report; a text that says "boom" makes the reader fail."""
    if "boom" in report.text:
        raise ValueError("boom")
    if "stop" in report.text:
        raise KeyboardInterrupt
    return made.reading(report)


@dataclass
class Recording:
    """An executor that remembers what it was asked to read."""

    how: Callable[[Report], Reading] = read
    asked: list[str] = field(default_factory=list)

    def read_all(
        self, reports: Iterable[Report], data: Path | None
    ) -> Iterator[Reading | InputError]:
        """One outcome for each report."""
        for report in reports:
            self.asked.append(report.text)
            yield attempt(self.how, report)
