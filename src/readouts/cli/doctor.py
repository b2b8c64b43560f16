"""`readouts doctor`."""

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readouts.cli.options import data_option, db_option, jobs_option, output_options
from readouts.cli.talk import complain, progress, say

if TYPE_CHECKING:
    from rich.console import Console

    from readouts.library import Diagnosis

UNSOUND = 1
LISTED = 20  # inputs that could not be taken


@click.command()
@click.option("--mend", is_flag=True, help="Read again, index again and link what is out of date.")
@db_option
@jobs_option
@data_option
@output_options("jsonl", "table")
@click.pass_context
def doctor(
    ctx: click.Context, mend: bool, db: str, jobs: int | None, data: Path | None,
    format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """Check a record: is the file sound, and does it follow from the reports in it?

    Exits with 1 where the file is damaged. Being out of date is no damage.

    \b
    readouts doctor --db record.db
    readouts doctor --mend
    """
    from readouts.cli.output import choose, console, write
    from readouts.export import json_lines
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        if mend:
            from readouts.batch import executor

            with progress("reports") as step:
                result = record.mend(executor(jobs), lambda item: step())
            for error in result.failed:
                complain("error", str(error))
            say(f"{record.store.place}: {result.changed} read again, index and record made anew")
        found = record.doctor()
    if choose(format_, output) == "jsonl":
        write(json_lines([found]), output)
    else:
        with console(output) as page:
            _print(page, found)
    if not found.sound:
        ctx.exit(UNSOUND)


def _print(page: "Console", found: "Diagnosis") -> None:
    from readouts.cli.page import named, rule

    health = found.health
    rule(page, health.place)
    named(page, "record", f"{health.size:,} bytes, schema {health.schema}, words {health.words}")
    named(page, "made with", f"Readouts {health.program}, {health.database}")
    for name, count in health.counts.items():
        named(page, name, f"{count:,}")
    named(page, "revisions", f"{health.revisions:,} earlier texts of a page")
    for made in health.readers:
        made_by = f"reader {made.version}, model {made.model}, tables {made.tables}"
        named(page, "read by", f"{made_by}: {made.readings:,}")
    for place, error in islice(health.failures.items(), LISTED):
        named(page, "not taken", f"{place}: {error}")
    if len(health.failures) > LISTED:
        named(page, "", f"and {len(health.failures) - LISTED:,} more; all with --format jsonl")
    for problem in health.problems:
        named(page, "PROBLEM", problem)
    named(page, "state", _state(found))


def _state(found: "Diagnosis") -> str:
    late = [
        f"{found.outdated:,} readings by another reader or other tables" * (found.outdated > 0),
        "the link does not follow from the readings" * found.stale,
        "the word index is out of date" * found.health.index_outdated,
    ]
    sound = "sound" if found.sound else "damaged: restore a copy, or add the reports to a new one"
    if found.current:
        return f"{sound}, up to date"
    return f"{sound}; {'; '.join(filter(None, late))}; mend it with: readouts doctor --mend"
