"""What people have judged, as training and test data: a line of JSON for each report."""

from collections.abc import Iterator
from typing import BinaryIO

from readouts.export.source import Asked, Judged
from readouts.judging.gold import gold, gold_row
from readouts.model import to_json


def write_gold(asked: Asked, sink: BinaryIO) -> int:
    """A line for each report that holds gold; how many."""
    count = 0
    for line in gold_lines(asked.source.judgements):
        count += sink.write(line) > 0
    return count


def gold_lines(judged: Judged) -> Iterator[bytes]:
    """A line for each report in which somebody has judged something that still fits.

    `readouts read` and `add` take such a file as reports; docs/output.md has its fields.
    """
    for report in judged.reports():
        reading = judged.machine_reading(report)
        found = gold(reading, judged.on(report)) if reading else None
        if found:
            yield to_json(gold_row(found)) + b"\n"
