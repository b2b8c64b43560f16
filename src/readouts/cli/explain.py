"""`readouts explain`."""

from pathlib import Path

import click

from readouts.cli.options import data_option, db_option, output_options


@click.command()
@click.argument("first", metavar="A")
@click.argument("second", metavar="[B]", required=False)
@db_option
@data_option
@output_options("jsonl", "table")
def explain(
    first: str, second: str | None, db: str, data: Path | None, format_: str | None,
    output: Path | None,
) -> None:  # fmt: skip
    """Say why two accounts are one contact, or why they are not.

    A and B are ids of accounts, contacts or reports. With A alone, the contacts that come
    nearest to it and are others, with what keeps them apart.

    \b
    readouts explain r0123456789abcdef.c1 rfedcba9876543210.c1
    readouts explain r0123456789abcdef.c1
    """
    from readouts.cli.output import choose, console, write
    from readouts.export import json_lines
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        found = record.explain(first, second)
    if choose(format_, output) == "jsonl":
        write(json_lines(found), output)
    else:
        from readouts.cli.explained import print_explained

        with console(output) as page:
            print_explained(page, found)
