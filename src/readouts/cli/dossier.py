"""`readouts export dossier`."""

from pathlib import Path

import click

from readouts.cli.options import data_option, days_options, db_option, debug_option
from readouts.cli.talk import say


@click.command()
@click.argument("contact", required=False)
@click.option("--between", multiple=True, metavar="COUNTRY", help="Two countries.")
@click.option("--issue", help="sanctions, taiwan, nuclear-iran, ... or a tag.")
@click.option("--by", metavar="COUNTRY", help="With --issue: the government that speaks.")
@click.option("--towards", metavar="WHO", help="With --issue: a country or somebody who took part.")
@days_options
@db_option
@data_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write to this file; - is standard output.",
)
@debug_option
def dossier(
    contact: str | None, between: tuple[str, ...], issue: str | None, by: str | None,
    towards: str | None, since: str | None, until: str | None, db: Path, data: Path | None,
    output: Path | None,
) -> None:  # fmt: skip
    """One HTML file to mail, read offline and print: on a contact, two countries or an issue.

    CONTACT is an id from `find contacts`. The file holds every statement with its sentence and
    source as a note, says what is not known, and neither loads nor runs anything. For a PDF print
    it from the browser, on A4.

    \b
    readouts export dossier r0123456789abcdef.c1 -o call.html
    readouts export dossier --between CHN --between IRN --since 2020 -o pair.html
    readouts export dossier --issue nuclear-iran --by CHN -o nuclear.html
    """
    from readouts.cli.output import write
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        page = record.dossier(
            contact, between=between, issue=issue, by=by, towards=towards, since=since,
            until=until, name=db.name,
        ).encode()  # fmt: skip
    write([page], output)
    say(f"1 dossier, {round(len(page) / 1000)} kB")
