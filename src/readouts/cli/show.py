"""`readouts show`."""

from pathlib import Path

import click

from readouts.cli.options import data_option, db_option, output_options


@click.command()
@click.argument("id_", metavar="ID")
@db_option
@data_option
@output_options("jsonl", "table")
def show(id_: str, db: str, data: Path | None, format_: str | None, output: Path | None) -> None:
    """Show a contact, report, account, statement or actor by its id.

    The beginning of an id will do. An id that was shown before reports were added leads to the
    contact that now holds that account.

    \b
    readouts show r0123456789abcdef         a report and what it says
    readouts show r0123456789abcdef.c1      the contact that this account tells of
    readouts show r0123456789abcdef/s3      one statement
    """
    from readouts.cli.output import choose, console, write
    from readouts.cli.shown import lines, print_shown
    from readouts.export import json_lines
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        shown = record.show(id_)
    if choose(format_, output) == "jsonl":
        write(json_lines(lines(shown)), output)
    else:
        with console(output) as page:
            print_shown(page, shown)
