"""Between nouns and rows: a report is a row, a reading is JSON without its report's text."""

from dataclasses import fields, replace
from typing import Any

from readouts.model import Reading, Report, reading_from_json, to_json

REPORT_FIELDS = tuple(field.name for field in fields(Report))
REPORT_COLUMNS = ", ".join(f"reports.{name}" for name in REPORT_FIELDS)


def report_values(report: Report) -> tuple[Any, ...]:
    """The values of a report's row, in the order of REPORT_FIELDS."""
    return tuple(getattr(report, name) for name in REPORT_FIELDS)


def report_from_row(row: tuple[Any, ...]) -> Report:
    """The report of a row selected as REPORT_COLUMNS."""
    return Report(**dict(zip(REPORT_FIELDS, row, strict=True)))


def reading_to_json(reading: Reading) -> bytes:
    """A reading as it is stored: the text is kept once, with the report."""
    return to_json(replace(reading, report=replace(reading.report, text="")))


def reading_from_row(row: tuple[Any, ...]) -> Reading:
    """The reading of a row of the reading's JSON and the report's text."""
    json, text = row
    reading = reading_from_json(json)
    return replace(reading, report=replace(reading.report, text=text))
