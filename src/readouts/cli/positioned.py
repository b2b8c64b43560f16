"""Positions, printed: contact by contact, with the words that changed.

No mark depends on colour: what was dropped stands in [−…], what was added in [+…].
"""

from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from readouts.cli import cells
from readouts.cli.output import console, write
from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.export import csv_lines, flat_columns, flat_row, json_lines
from readouts.questions.changed import ALIKE, marked
from readouts.questions.positions import Position, Positions

STYLES = {"dropped": "red strike", "added": "bold green"}
REPORTED = "reported"  # of what was said outside any contact
SIGNS = {"dropped": "−", "added": "+"}
INDENT = (0, 0, 0, 2)


def print_positions(found: Positions, format_: str, output: Path | None) -> None:
    """Statements as JSON Lines, CSV, or for people."""
    if format_ == "jsonl":
        write(json_lines(found.lines), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(Position), map(flat_row, found.lines)), output)
    else:
        with console(output) as page:
            _print(page, found)


def _print(page: Console, found: Positions) -> None:
    rule(page, f"{found.party} on {found.issue}")
    said = [line for line in found.lines if line.news != "no longer said"]
    contacts = [list(lines) for _, lines in groupby(found.lines, key=_occasion)]
    counts = f"{cells.counted(len(said), 'statement')} in {cells.counted(len(contacts), 'contact')}"
    named(page, "how often", counts if said else "never")
    news = Counter(line.news for line in found.lines if line.news != "first")
    named(page, "since before", cells.listed([f"{count} {name}" for name, count in news.items()]))
    days = {line.id: _when(line) for line in said}
    for lines in contacts:
        _print_contact(page, lines[0])
        for line in lines:
            _print_statement(page, line, days)
    if news["reworded"]:
        page.print(Text("\n[−words] were said before, [+words] are new in it", style="dim"))


def _occasion(line: Position) -> str:
    """The contact, else the report that tells of what was said outside any."""
    return line.contact or line.id.partition("/")[0]


def _when(line: Position) -> str:
    if line.contact is None:
        return cells.when(line)
    return cells.between(line.first_day, line.last_day, line.days)


def _print_contact(page: Console, line: Position) -> None:
    """When, how and who met whom."""
    what = f"{line.mode}: {cells.listed(line.participants, 'nobody named')}" if line.mode else ""
    page.print()
    page.print(Text(visible(f"{_when(line)}  {what or 'outside any contact'}"), style="bold"))


def _print_statement(page: Console, line: Position, days: Mapping[str, str]) -> None:
    """What is new about it and who said it; its words; where they stand."""
    who = cells.listed(line.speakers, "not named")
    before = days[line.previous] if line.previous else ""
    last = f", last {before if before.startswith(REPORTED) else f'said {before}'}" if before else ""
    news = "" if line.news == "first" else f"{line.news}{last}; "
    also = f" and {len(line.also)} more" if line.also else ""
    for text in (
        Text(visible(f"{news}{who}, {line.act}"), style="italic"),
        _words(line),
        Text(visible(f"{line.id}{also}  {cells.listed(line.publishers)}".rstrip()), style="dim"),
    ):
        page.print(Padding(text, INDENT, expand=False))


def _words(line: Position) -> Text:
    """The words, with what changed where the two are alike, else with those before."""
    if line.was is None or line.news == "same":
        return Text(visible(line.words))
    if (line.same or 0) < ALIKE:
        before = Text(visible(f"\nbefore: {line.was}"), style="dim")
        return Text(visible(line.words)).append_text(before)
    text = Text()
    for mark in marked(line.was, line.words):
        words = visible(mark.text)
        if mark.kind == "same":
            text.append(words)
            continue
        gap = "" if not text or text.plain[-1].isspace() else " "
        text.append(f"{gap}[{SIGNS[mark.kind]}{words}]", style=STYLES[mark.kind])
        if mark.kind == "dropped":
            text.append(" ")
    return text
