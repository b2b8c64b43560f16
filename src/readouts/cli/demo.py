"""`readouts demo`."""

from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import click

from readouts.cli.options import data_option, debug_option
from readouts.cli.talk import progress, say

if TYPE_CHECKING:
    from rich.console import Console

    from readouts.library import OpenRecord
    from readouts.model import RecordContact

SHOWN = 5  # statements


@click.command()
@click.option(
    "--db",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Make the record here instead of in a new temporary folder.",
)
@data_option
@debug_option
def demo(db: Path | None, data: Path | None) -> None:
    """See it work on the sample that ships: short reports in the project's own words.

    Adds them to a record, then shows the contacts found, who said what, and the accounts of
    one call side by side. Nothing is fetched from a network.

    \b
    readouts demo
    readouts demo --db sample.db
    """
    from readouts.cli.output import console
    from readouts.library import open_record
    from readouts.sample import inputs

    path = db or Path(mkdtemp(prefix="readouts-demo-")) / "sample.db"
    say("Reading the sample: short reports on public facts, in the project's own words.")
    with open_record(path, data=data) as record:
        with progress("reports") as step:
            result = record.add(inputs(), watch=lambda item: step())
        say(f"{result.changed + result.unchanged} reports are in the record.")
        with console(None) as page:
            _show(page, record)
    _next(path, db is not None)


def _show(page: "Console", record: "OpenRecord") -> None:
    from readouts.cli.found import contact_table, statement_table
    from readouts.cli.page import rule

    found = record.contacts()
    rule(page, "Contacts that took place")
    page.print(contact_table(found))
    best = _most_told(found.contacts)
    if best is None:
        return
    rule(page, "What was said in one of them")
    said = record.statements(contact=best.id)
    page.print(statement_table(each for _, each in zip(range(SHOWN), said, strict=False)))
    _compare(page, record, best)
