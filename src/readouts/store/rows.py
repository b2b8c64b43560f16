"""Between nouns and rows: a report is a row, a reading is JSON without its report."""

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
    """A reading as it is stored: its report's row is kept once, in its own table."""
    bare = Report(id=reading.report.id, sha256=reading.report.sha256, text="")
    return to_json(replace(reading, report=bare))


def reading_from_row(row: tuple[Any, ...]) -> Reading:
    """The reading of a row selected as REPORT_COLUMNS and the reading's JSON."""
    return replace(reading_from_json(row[-1]), report=report_from_row(row[:-1]))


def content_of(reading: Reading, index: int) -> str:
    """The words of statement number `index`; pieces of an interrupted one joined by ` … `."""
    text = reading.report.text
    return " … ".join(text[start:end] for start, end in reading.statements[index].content)
