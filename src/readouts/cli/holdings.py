"""`readouts holdings`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from readouts.cli.asking import end, question_options
from readouts.cli.options import days_options

if TYPE_CHECKING:
    from readouts.questions.holdings import By


@click.command()
@click.option("--publisher", metavar="NAME", help="Who published, or a part of the name.")
@click.option("--side", metavar="COUNTRY", help="Publishers that speak for this government.")
@days_options
@click.option(
    "--by", type=click.Choice(("month", "year")), default="month", show_default=True,
    help="Count by month or by year.",
)  # fmt: skip
@question_options("jsonl", "csv", "table")
@click.pass_context
def holdings(
    ctx: click.Context, publisher: str | None, side: str | None, since: str | None,
    until: str | None, by: "By", db: str, data: Path | None, fail_empty: bool,
    format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """Which publishers and sides are held for which time.

    A line a publisher: how many reports, from when to when, months without any, languages, and
    the share whose day is known. That a record says nothing of a month means little if it holds
    nothing of that month.

    \b
    readouts holdings --side IRN --since 2021
    readouts holdings --by year
    """
    from readouts.cli.held_lines import print_holdings
    from readouts.cli.output import choose
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        found = record.holdings(publisher=publisher, side=side, since=since, until=until, by=by)
    print_holdings(found, choose(format_, output), output)
    end(ctx, not found, fail_empty)
