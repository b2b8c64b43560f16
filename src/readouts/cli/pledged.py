"""Pledges, printed: who, to whom, what, by when, and every place where it stands."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from readouts.cli import cells
from readouts.cli.output import console, write
from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.export import csv_lines, flat_columns, flat_row, json_lines
from readouts.questions.pledges import Pledge, PledgeUse
from readouts.text.words import forms

PLACES = 3  # that a page shows of one pledge
INDENT = (0, 0, 0, 2)
COLUMNS = (*(name for name in flat_columns(Pledge) if name != "uses"), "places", "publishers")


def print_pledges(found: Sequence[Pledge], format_: str, output: Path | None) -> None:
    """Pledges as JSON Lines, CSV (a line a pledge), or for people."""
    if format_ == "jsonl":
        write(json_lines(found), output)
    elif format_ == "csv":
        write(csv_lines(COLUMNS, map(_row, found)), output)
    else:
        with console(output) as page:
            _print(page, found)


def _row(pledge: Pledge) -> dict[str, str]:
    """Its values, and its places as `report/statement start-end`."""
    places = (f"{use.id} {_spans(use)}" for use in pledge.uses)
    publishers = sorted({use.publisher for use in pledge.uses if use.publisher})
    return {
        **flat_row(pledge), "places": "; ".join(places), "publishers": "; ".join(publishers)
    }  # fmt: skip


def _print(page: Console, found: Sequence[Pledge]) -> None:
    rule(page, "pledges")
    again = sum(pledge.times > 1 for pledge in found)
    named(page, "how many", f"{len(found)}, {again} of them made more than once")
    for pledge in found:
        page.print()
        page.print(Text(visible(_head(pledge)), style="bold"))
        page.print(Padding(Text(visible(pledge.what)), INDENT, expand=False))
        for name, value in (("by when", pledge.due), ("condition", pledge.condition)):
            if value:
                page.print(Padding(Text(visible(f"{name}: {value}")), INDENT, expand=False))
        for place in _places(pledge):
            page.print(Padding(Text(visible(place), style="dim"), INDENT, expand=False))


def _head(pledge: Pledge) -> str:
    """When first, who, to whom."""
    side = f" [{', '.join(pledge.parties)}]" if pledge.parties else ""
    to = f" to {cells.listed(pledge.to)}" if pledge.to else ""
    return f"{_when(pledge.uses[0])}  {cells.listed(pledge.speakers)}{side}{to}"


def _places(pledge: Pledge) -> list[str]:
    """Where it stands, with the day and words of those that have others."""
    lines = [f"{pledge.uses[0].id} {_spans(pledge.uses[0])}"]
    for use in pledge.uses[1:PLACES]:
        same = forms(use.words) == forms(pledge.what)
        words = "the same words" if same else f"“{' '.join(use.words.split())}”"
        lines.append(f"{use.id} {_spans(use)}, {_when(use)}: {words}")
    more = len(pledge.uses) - PLACES
    return [*lines, f"and {cells.counted(more, 'place')} more"] if more > 0 else lines


def _when(use: PledgeUse) -> str:
    if use.contact is None:
        return cells.when(use)
    return cells.between(use.first_day, use.last_day, use.days)


def _spans(use: PledgeUse) -> str:
    return ", ".join(f"{start}-{end}" for start, end in use.content)
