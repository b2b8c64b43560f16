"""What is new or different, printed: a line each, with what is other under it."""

from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from readouts.cli import cells
from readouts.cli.output import console, write
from readouts.cli.page import rule
from readouts.cli.talk import visible
from readouts.export import (
    Feed,
    atom_lines,
    change_details,
    csv_lines,
    flat_columns,
    json_lines,
    rss_lines,
    text_row,
)
from readouts.model import RecordChange
from readouts.questions.journal import Changes

MINUTE = len("2024-05-01T10:00")
LONGEST = 160  # characters of one detail: a new text may be other in many places


def print_changes(found: Changes, feed: Feed, format_: str, output: Path | None) -> None:
    """Changes as JSON Lines, CSV, a feed, or for people."""
    if format_ == "jsonl":
        write(json_lines(found.lines), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(RecordChange), map(_row, found.lines)), output)
    elif format_ == "atom":
        write(atom_lines(found.lines, feed), output)
    elif format_ == "rss":
        write(rss_lines(found.lines, feed), output)
    else:
        with console(output) as page:
            _print(page, found)


def _row(line: RecordChange) -> dict[str, str]:
    values = {name: getattr(line, name) for name in flat_columns(RecordChange)}
    fields = [_short(each) for each in change_details(line)] if line.fields else []
    return text_row({**values, "fields": fields})


def _print(page: Console, found: Changes) -> None:
    for generation, lines in groupby(found.lines, key=lambda line: line.generation):
        told = list(lines)
        rule(page, f"{_minute(told[0].at)}  g{generation}")
        for line in told:
            _print_line(page, line)


def _print_line(page: Console, line: RecordChange) -> None:
    day = cells.days(line.first_day, line.last_day) if line.first_day or line.last_day else ""
    what = "  ".join(filter(None, (f"{line.kind} {line.change}", day, line.title)))
    page.print(Text(visible(what)))
    for each in change_details(line):
        page.print(Padding(Text(visible(_short(each))), (0, 0, 0, 2), expand=False))
    counts = cells.counted(line.statements, "statement") if line.statements else ""
    gone = f"now {line.contact}" if line.contact and line.contact != line.id else ""
    about = "  ".join(filter(None, (line.id, gone, counts)))
    page.print(Padding(Text(visible(about), style="dim"), (0, 0, 0, 2), expand=False))


def _minute(at: str) -> str:
    return f"{at[:MINUTE].replace('T', ' ')} UTC"


def _short(detail: str) -> str:
    return detail if len(detail) <= LONGEST else f"{detail[: LONGEST - 1]}…"
