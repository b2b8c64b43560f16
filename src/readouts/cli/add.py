"""`readouts add`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from readouts.cli.fetching import fetch_from, fetch_options
from readouts.cli.options import (
    data_option,
    db_option,
    debug_option,
    input_options,
    inputs_from,
    jobs_option,
)
from readouts.cli.talk import complain, progress, say
from readouts.errors import InputError

SOME_FAILED = 3


@click.command()
@click.argument("files", nargs=-1, required=True)
@db_option
@input_options
@fetch_options
@jobs_option
@data_option
@debug_option
@click.pass_context
def add(
    ctx: click.Context, /, files: tuple[str, ...], db: str, jobs: int | None, data: Path | None,
    **given: Any,
) -> None:  # fmt: skip
    """Read reports and keep them in a record.

    FILES are files, folders or patterns of text, HTML, JSON Lines or CSV; - is standard input.
    With --fetch they may be web addresses too, and the pages of feeds and sitemaps are read.
    Run it again at any time: only what is new or has changed is read.

    \b
    readouts add news/ --db record.db
    readouts add wire.jsonl --map text=body --map published=dct
    curl -s URL | readouts add - --form html --published 2021-08-18
    readouts add --fetch https://example.org/feed.xml --since 2024 --contact me@example.org
    """
    fetch = fetch_from(ctx)
    from readouts.batch import executor
    from readouts.library import open_record

    with open_record(db, data=data) as record, progress("reports") as step:

        def watch(item: object) -> None:
            """Count it, and name it if it is an error."""
            step()
            if isinstance(item, InputError):
                complain("error", str(item))

        result = record.add(
            files,
            options=inputs_from(given),
            executor=executor(jobs),
            watch=watch,
            fetch=fetch,
            note=lambda where, what: complain("note", f"{where}: {what}"),
        )
    say(
        f"{record.store.place}: {result.added} added, {result.unchanged} unchanged,"
        f" {result.revised} revised, {result.reread} read again, {len(result.failed)} failed"
    )
    if result.silent:
        say(_silent(result.silent))
    if result.failed:
        ctx.exit(SOME_FAILED)


def _silent(languages: Mapping[str, int]) -> str:
    """How many reports are in a language that is not read."""
    count = sum(languages.values())
    which = ", ".join(f"{language} {number}" for language, number in languages.items())
    what = "report in another language" if count == 1 else "reports in other languages"
    return f"{count} {what}: no statements ({which})"
