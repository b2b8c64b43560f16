"""`readouts forget`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readouts.cli.options import data_option, db_option, debug_option
from readouts.cli.talk import say

if TYPE_CHECKING:
    from readouts.library import OpenRecord

MANY = 5  # ids that a line names


@click.command()
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@click.option("--reason", required=True, metavar="WORDS", help="Why; it is kept.")
@click.option("--by", required=True, metavar="NAME", help="Who wants it; it is kept.")
@click.option("--remember", is_flag=True, help="Undo the refusal: let them be added again.")
@click.option(
    "--cache",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="READOUTS_CACHE",
    help="The folder where fetched pages are kept: the copies there go, too.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@db_option
@data_option
@debug_option
def forget(
    reports: tuple[str, ...], reason: str, by: str, remember: bool, yes: bool,
    cache: Path | None, db: str, data: Path | None,
) -> None:  # fmt: skip
    """Take the words of reports out of a record, as a legal request may ask.

    Text, title, statements and everything made from them go, with all texts of the same page, and
    no byte of them stays in the file. The id, address, publisher, day and hash stay, with by whom,
    when and why; judgements stay without their quotes. The same text, file or page is refused when
    it is added again. This cannot be undone: --remember only lets the page be added again.

    Copies of the file, exports and other reports that quote the same words are yours to look after.

    \b
    readouts forget r0123456789abcdef --by "J. Doe" --reason "court order 12/2024"
    readouts forget r0123456789abcdef --remember --by "J. Doe" --reason "order lifted"
    """
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        if remember:
            record.remember(reports, by=by, reason=reason)
            say(f"{', '.join(reports)}: taken again when added")
            return
        _confirm(record, reports, yes)
        gone = record.forget(reports, by=by, reason=reason, cache=cache)
        for each in gone:
            say(f"{each.id}: {each}")
        say(f"{record.store.place}: {len(gone)} forgotten, the record linked without them")


def _confirm(record: "OpenRecord", reports: tuple[str, ...], yes: bool) -> None:
    """Say what would go, and what would stay, and ask."""
    from readouts.library.forgetting import asked

    ids = asked(record.store, reports)
    going = record.store.pages(ids)
    titles = record.store.titles(going)
    for each in going:
        say(f"{each}  {titles.get(each, '')}".rstrip())
    if others := record.store.sharing(ids):
        named = ", ".join(others[:MANY]) + (", ..." if len(others) > MANY else "")
        say(f"with much of the same text, and not forgotten by this: {named}")
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("nobody is there to be asked; say --yes")
    click.confirm("Take their words out for good?", abort=True, err=True)
