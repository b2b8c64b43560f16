"""`readouts origins`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readouts.cli.add import SOME_FAILED
from readouts.cli.options import input_options, inputs_from, output_options
from readouts.cli.talk import complain, progress
from readouts.errors import InputError

if TYPE_CHECKING:
    from readouts.model import RecordReport, Report


@click.command()
@click.argument("files", nargs=-1, required=True)
@input_options
@output_options("jsonl", "csv", "table")
@click.pass_context
def origins(
    ctx: click.Context, /, files: tuple[str, ...], format_: str | None, output: Path | None,
    **given: Any,
) -> None:  # fmt: skip
    """Say which texts have their words from one source; keeps nothing, reads no contacts.

    FILES are files, folders or patterns; - is standard input. One line of JSON for each report
    and each origin: the reports of a family, which share of each is shared, the passages, and
    what shows where the text comes from. Texts may be in any language.

    \b
    readouts origins texts.jsonl
    readouts origins news/ --format csv -o families.csv
    """
    from readouts.cli.origin_table import origin_lines, print_families
    from readouts.cli.output import choose, write
    from readouts.library import taken
    from readouts.linking.reuse import origins_of, texts_of

    failed: list[InputError] = []
    listed: dict[str, RecordReport] = {}
    format_ = choose(format_, output)
    texts: dict[str, str] | None = {} if format_ == "table" else None
    items = taken(
        files, inputs_from(given), lambda place, what: complain("note", f"{place}: {what}")
    )
    with progress("texts") as step:
        found = origins_of(texts_of(_reports(items, failed, listed, texts, step)))
    if texts is not None:
        print_families(listed, texts, found, output)
    else:
        write(origin_lines(listed, found, format_), output)
    if failed:
        ctx.exit(SOME_FAILED)


def _reports(
    items: Iterator["Report | InputError"],
    failed: list[InputError],
    listed: dict[str, "RecordReport"],
    texts: dict[str, str] | None,
    step: Callable[[], None],
) -> Iterator["Report"]:
    """The reports, which are listed; texts are kept only to be shown, errors named at once."""
    from readouts.model import RecordReport

    for item in items:
        step()
        if isinstance(item, InputError):
            failed.append(item)
            complain("error", str(item))
            continue
        listed[item.id] = RecordReport(
            id=item.id,
            external_id=item.external_id,
            source=item.source,
            url=item.url,
            publisher=item.publisher,
            published=item.published,
        )
        if texts is not None:
            texts[item.id] = item.text
        yield item
