"""`readouts export citations`."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from readouts.cli.asking import end
from readouts.cli.options import (
    data_option,
    days_options,
    db_option,
    debug_option,
    empty_option,
    together,
)
from readouts.cli.talk import say

if TYPE_CHECKING:
    from readouts.model import Citation, Cited

ENDINGS = {".bib": "bibtex", ".ris": "ris", ".json": "csl"}
OF = ("reports", "contacts", "statements")
_filters = together(
    click.option("--phrase", metavar="WORDS", help="reports, statements: words in a row."),
    click.option("--publisher", metavar="NAME", help="reports: who published it."),
    click.option("--between", multiple=True, metavar="WHO", help="contacts: a country or person."),
    click.option("--person", multiple=True, metavar="NAME", help="contacts: who took part."),
    click.option("--mode", help="contacts: phone call, meeting, ..."),
    click.option("--status", help="contacts: held (if not said), planned, background or any."),
    click.option("--speaker", metavar="NAME", help="statements: who said it."),
    click.option("--party", metavar="COUNTRY", help="statements: the government spoken for."),
    click.option("--issue", help="statements: what about."),
    click.option("--act", help="statements: SUPPORT, OPPOSE, ..."),
    click.option("--contact", metavar="ID", help="statements: in which contact."),
    days_options,
)


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(tuple(ENDINGS.values())),
    help="By default by the file's ending (.bib, .ris, .json), else bibtex.",
)
@click.option("--of", type=click.Choice(OF), default="reports", show_default=True, help="All of.")
@_filters
@db_option
@data_option
@empty_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write to this file; - is standard output.",
)
@debug_option
@click.pass_context
def citations(
    ctx: click.Context, /, ids: tuple[str, ...], format_: str | None, of: str, db: Path,
    data: Path | None, fail_empty: bool, output: Path | None, **filters: Any,
) -> None:  # fmt: skip
    """References for a list of literature: BibTeX, RIS or CSL-JSON.

    ID is a report, a contact (an event, and the reports that tell of it) or a statement
    (report/s3: its report, with the words). Without one, all reports, or what --of and the filters
    of `find` ask for. A day stands in a reference only as far as it is known.

    \b
    readouts export citations r0123456789abcdef/s3 --format ris
    readouts export citations --of contacts --between CHN --between IRN -o iran.bib
    readouts export citations --publisher Xinhua --since 2021 -o xinhua.json
    """
    from readouts.cli.cells import counted  # loads what prints tables
    from readouts.cli.output import write
    from readouts.export.citations import CITATION_FORMATS
    from readouts.library import open_record

    name = format_ or ENDINGS.get(output.suffix if output else "", "bibtex")
    count: list[int] = [0]
    with open_record(db, data=data, create=False) as record:
        found = record.citations(ids, of=cast("Cited", of[:-1]), **_given(filters))
        write(CITATION_FORMATS[name](_counting(found, count)), output)
    if count[0]:
        say(counted(count[0], "reference"))
    end(ctx, not count[0], fail_empty)


def _given(filters: dict[str, Any]) -> dict[str, Any]:
    """The filters that were used; the status `any` is none of them."""
    used = {name: value for name, value in filters.items() if value}
    return {**used, "status": None} if used.get("status") == "any" else used


def _counting(found: "Iterable[Citation]", count: list[int]) -> "Iterator[Citation]":
    for one in found:
        count[0] += 1
        yield one
