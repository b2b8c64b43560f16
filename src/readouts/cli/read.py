"""`readouts read`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readouts.cli.add import SOME_FAILED
from readouts.cli.fetching import fetch_from, fetch_options
from readouts.cli.options import (
    data_option,
    input_options,
    inputs_from,
    jobs_option,
    output_options,
)
from readouts.cli.talk import complain
from readouts.errors import InputError

if TYPE_CHECKING:
    from readouts.model import Reading, Report


@click.command()
@click.argument("files", nargs=-1, required=True)
@input_options
@fetch_options
@jobs_option
@data_option
@output_options("jsonl", "table")
@click.pass_context
def read(
    ctx: click.Context, /, files: tuple[str, ...], jobs: int | None, data: Path | None,
    format_: str | None, output: Path | None, **given: Any,
) -> None:  # fmt: skip
    """Print what each report says, with the place that shows it; keeps nothing.

    FILES are files, folders or patterns; - is standard input. One line of JSON a report, in
    order (docs/output.md explains it).

    \b
    readouts read speech.txt --published 2021-08-18
    readouts read news/ -o readings.jsonl --jobs 4
    readouts read - < page.html | jq .statements
    """
    from readouts.batch import executor
    from readouts.cli.output import choose, console, write
    from readouts.data import load_tables
    from readouts.export import json_lines
    from readouts.library import taken

    failed: list[InputError] = []
    items = taken(
        files,
        replace(inputs_from(given), fetch=fetch_from(ctx)),
        lambda place, what: complain("note", f"{place}: {what}"),
        tables=load_tables(data),
    )
    outcomes = executor(jobs).read_all(_reports(items, failed), data)
    readings = _readings(outcomes, failed)
    if choose(format_, output) == "jsonl":
        write(json_lines(readings), output)
    else:
        from readouts.cli.report_table import print_reading

        with console(output) as page:
            for reading in readings:
                print_reading(page, reading)
    if failed:
        ctx.exit(SOME_FAILED)


def _reports(
    items: Iterator["Report | InputError"], failed: list[InputError]
) -> Iterator["Report"]:
    """The reports; errors are named at once and kept."""
    for item in items:
        if isinstance(item, InputError):
            _fail(item, failed)
        else:
            yield item


def _readings(
    outcomes: Iterator["Reading | InputError"], failed: list[InputError]
) -> Iterator["Reading"]:
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            _fail(outcome, failed)
        else:
            yield outcome


def _fail(error: InputError, failed: list[InputError]) -> None:
    failed.append(error)
    complain("error", str(error))
