"""`readouts demo`."""

from itertools import islice
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import click

from readouts.cli.options import Place, data_option, debug_option
from readouts.cli.talk import progress, say

if TYPE_CHECKING:
    from rich.console import Console

    from readouts.library import OpenRecord
    from readouts.model import RecordContact

SHOWN = 5  # statements


@click.command()
@click.option(
    "--db",
    type=Place(),
    help="Make the record here instead of in a new temporary folder.",
)
@data_option
@debug_option
def demo(db: str | None, data: Path | None) -> None:
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

    place = db or Path(mkdtemp(prefix="readouts-demo-")) / "sample.db"
    say("Reading the sample: short reports on public facts, in the project's own words.")
    with open_record(place, data=data) as record:
        with progress("reports") as step:
            result = record.add(inputs(), watch=lambda item: step())
        say(f"{result.changed + result.unchanged} reports are in the record.")
        with console(None) as page:
            told = _show(page, record)
    _say_next(record.store.place, told)


def _show(page: "Console", record: "OpenRecord") -> "RecordContact | None":
    """Print the contacts, and one of them closely; that one."""
    from readouts.cli.found import contact_table, statement_table
    from readouts.cli.page import rule
    from readouts.cli.side_by_side import print_comparison

    found = record.contacts()
    rule(page, "Contacts that took place")
    page.print(contact_table(found.answer))
    told = max(found.contacts, key=_telling, default=None)
    if told is None:
        return None
    rule(page, "Some of what was said")
    page.print(statement_table(islice(record.statements(), SHOWN)))
    rule(page, "One contact, account by account")
    print_comparison(page, record.compare(told.id))
    return told


def _telling(contact: "RecordContact") -> tuple[int, int, str]:
    """How much a contact shows: accounts of several sides, then statements told alike."""
    sides = {account.side for account in contact.accounts if account.side}
    return len(sides), len(contact.alignments), contact.id


def _say_next(place: str, told: "RecordContact | None") -> None:
    say(f"\nThe record is {place}. Try next:")
    say(f"  readouts find contacts --between China --db {place}")
    say(f'  readouts find statements "sovereignty" --db {place}')
    if told:
        say(f"  readouts show {told.id} --db {place}")
        say(f"  readouts compare {told.id} --db {place}")
