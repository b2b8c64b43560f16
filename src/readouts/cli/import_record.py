"""`readouts import`."""

import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import click

from readouts.cli.add import SOME_FAILED
from readouts.cli.options import data_option, db_option, debug_option
from readouts.cli.talk import complain, progress, say
from readouts.errors import InputError


@click.command(name="import")
@click.argument("files", nargs=-1, required=True)
@db_option
@data_option
@debug_option
@click.pass_context
def import_record(ctx: click.Context, files: tuple[str, ...], db: Path, data: Path | None) -> None:
    """Take back what was exported: readings as they are, nothing is read anew.

    FILES are the output of `readouts export record` or of `readouts read --format jsonl`; - is
    standard input. Into a new record, or one that has something already: what it has stays, and
    it is safe to run again at any time. A line that cannot be taken is named, the rest goes on.

    \b
    readouts import record.jsonl --db copy.db
    readouts read news/ --format jsonl | readouts import - --db record.db
    """
    from readouts.library import open_record

    counts: Counter[str] = Counter()
    with open_record(db, data=data) as record, progress("lines") as step:

        def watch(item: object) -> None:
            """Count it, and name it if it is an error."""
            step()
            if isinstance(item, InputError):
                complain("error", str(item))

        for name in files:
            with ExitStack() as stack:
                standard = name == "-"
                stream = (
                    sys.stdin.buffer if standard else stack.enter_context(Path(name).open("rb"))
                )
                done = record.import_from(stream, name=name, watch=watch)
            counts.update(
                added=done.added, replaced=done.replaced, unchanged=done.unchanged,
                failed=len(done.failed),
            )  # fmt: skip
    say(
        f"{db}: {counts['added']:,} added, {counts['unchanged']:,} unchanged,"
        f" {counts['replaced']:,} replaced, {counts['failed']:,} failed"
    )
    if counts["failed"]:
        ctx.exit(SOME_FAILED)
