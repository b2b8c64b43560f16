"""`readouts compare`."""

from pathlib import Path

import click

from readouts.cli.options import data_option, db_option, output_options


@click.command()
@click.argument("contact")
@click.option("--base", metavar="ACCOUNT", help="The account that comes first.")
@db_option
@data_option
@output_options("jsonl", "table")
def compare(
    contact: str, base: str | None, db: str, data: Path | None, format_: str | None,
    output: Path | None,
) -> None:  # fmt: skip
    """Put the accounts of one contact side by side.

    CONTACT is an id from `readouts find contacts`. One row a statement: same words, reworded,
    or not mentioned; words that differ are underlined and stand in ‹ ›.

    \b
    readouts compare r0123456789abcdef.c1
    readouts compare r0123456789abcdef.c1 --base rfedcba9876543210.c1 --format jsonl
    """
    from readouts.cli.output import choose, console, write
    from readouts.export import json_lines
    from readouts.library import open_record
    from readouts.questions.compare import lines

    with open_record(db, data=data, create=False) as record:
        compared = record.compare(contact, base)
    if choose(format_, output) == "jsonl":
        write(json_lines(lines(compared)), output)
    else:
        from readouts.cli.side_by_side import print_comparison

        with console(output) as page:
            print_comparison(page, compared)
