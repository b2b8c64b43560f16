"""What people have judged, as training and test data: a line of JSON for each report."""

from collections.abc import Iterator
from typing import Protocol

from readouts.judging.gold import gold, gold_row
from readouts.model import Judgement, Reading, to_json


class Judged(Protocol):
    """What gold is made of; readouts.store.judgements.Judgements will do."""

    def reports(self) -> list[str]:
        """The ids of the reports that somebody has judged, sorted."""

    def on(self, report_id: str) -> list[Judgement]:
        """Every judgement on a report, by time."""

    def machine_reading(self, report_id: str) -> Reading | None:
        """The reading of a report as the reader made it."""


def gold_lines(judged: Judged) -> Iterator[bytes]:
    """A line for each report in which somebody has judged something that still fits.

    `readouts read` and `add` take such a file as reports; docs/output.md has its fields.
    """
    for report in judged.reports():
        reading = judged.machine_reading(report)
        found = gold(reading, judged.on(report)) if reading else None
        if found:
            yield to_json(gold_row(found)) + b"\n"
