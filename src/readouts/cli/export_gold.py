"""`readouts export gold`."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from readouts.cli.asking import end
from readouts.cli.options import db_option, debug_option, empty_option
from readouts.cli.talk import say


@click.command()
@db_option
@empty_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write to this file; - is standard output.",
)
@debug_option
@click.pass_context
def gold(ctx: click.Context, db: Path, fail_empty: bool, output: Path | None) -> None:
    """What people have judged, as training and test data: one JSON line a report, with its text.

    Statements that were accepted or edited are right, rejected ones wrong; of a report that was
    accepted as a whole (review --accept REPORT) nothing is missing.

    \b
    readouts export gold -o gold.jsonl
    make evaluate ARGS="--gold gold.jsonl"      # in a checkout: how right is the reader on it?
    """
    from readouts.cli.cells import counted
    from readouts.cli.output import write
    from readouts.export.gold import gold_lines
    from readouts.library import open_record

    count = [0]
    with open_record(db, create=False) as record:
        write(_counted(gold_lines(record.store.judgements), count), output)
    say(f"wrote {counted(count[0], 'report')}")
    end(ctx, not count[0], fail_empty)


def _counted(lines: Iterable[bytes], count: list[int]) -> Iterator[bytes]:
    for line in lines:
        count[0] += 1
        yield line
