"""`readouts export events`."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import click

from readouts.cli.asking import EMPTY
from readouts.cli.export_gold import gold
from readouts.cli.options import (
    data_option,
    days_options,
    db_option,
    debug_option,
    empty_option,
)
from readouts.cli.talk import say

FORMATS = ("csv", "jsonl", "polecat", "gdelt", "gdelt2")  # export.formats, not loaded to show help


@click.group()
def export() -> None:
    """Write a record out for other programs.

    \b
    readouts export events -o events.csv
    readouts export events --format polecat -o events.txt
    """


export.add_command(gold)


@export.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    help="By default by the file's ending, else JSON Lines.",
)
@click.option("--between", multiple=True, metavar="WHO", help="A country or person; several: all.")
@days_options
@click.option(
    "--within",
    type=click.IntRange(min=0),
    default=0,
    metavar="DAYS",
    help="polecat, gdelt: take events whose possible days are so many days apart, at the last.",
)
@db_option
@data_option
@empty_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write to this file; - is standard output.",
)
@debug_option
@click.pass_context
def events(
    ctx: click.Context, format_: str | None, between: tuple[str, ...], since: str | None,
    until: str | None, within: int, db: Path, data: Path | None, fail_empty: bool,
    output: Path | None,
) -> None:  # fmt: skip
    """Event data: who did what to whom, one row a contact, actor, recipient and act.

    However many reports tell of it: a row counts them, and the independent origins among them.
    Each contact is an event itself, from each side to each other. Codes are of PLOVER and CAMEO;
    an act that PLOVER has no type for keeps our own columns. Nobody and no day is made up: a
    row may be without a recipient, and polecat and gdelt, which need a day, leave out what has
    none and say how many.

    \b
    csv      our own columns, all of them
    jsonl    the same, with each text by itself
    polecat  POLECAT's files, tab-separated with their header
    gdelt    GDELT 1.0's event files, 58 columns; gdelt2 has the 61 of GDELT 2.0

    \b
    readouts export events --between CHN --between IRN -o events.csv
    readouts export events --format gdelt --within 1 -o 2021.export.CSV
    """
    from readouts.cli.output import write
    from readouts.export import event_lines
    from readouts.library import open_record

    name = format_ or ("csv" if output and output.suffix == ".csv" else "jsonl")
    count: Counter[str | None] = Counter()
    with open_record(db, data=data, create=False) as record:
        found = record.events(between=between, since=since, until=until)
        write(event_lines(name, found, within, count), output)
    _tell(count)
    if fail_empty and not count[None]:
        ctx.exit(EMPTY)


def _tell(count: Mapping[str | None, int]) -> None:
    """How many events were written, and how many not, and why."""
    from readouts.cli.cells import counted  # loads what prints tables

    say(counted(count[None], "event") if any(count.values()) else "nothing found")
    for reason, left_out in sorted((r, n) for r, n in count.items() if r is not None):
        say(f"{counted(left_out, 'event')} left out: {reason}")
