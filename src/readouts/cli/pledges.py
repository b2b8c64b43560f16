"""`readouts pledges`."""

from pathlib import Path

import click

from readouts.cli.asking import end, question_options
from readouts.cli.options import days_options


@click.command()
@click.option("--by", metavar="WHO", help="Who undertakes it: a country or a name.")
@click.option("--to", metavar="WHO", help="To whom it is said: a country or a name.")
@click.option("--issue", help="On what: sanctions, nuclear-iran, taiwan, ...")
@days_options
@question_options("jsonl", "csv", "table")
@click.pass_context
def pledges(
    ctx: click.Context, by: str | None, to: str | None, issue: str | None, since: str | None,
    until: str | None, db: str, data: Path | None, fail_empty: bool, format_: str | None,
    output: Path | None,
) -> None:  # fmt: skip
    """List what was undertaken: who, to whom, what, by when, and where it stands.

    A pledge commits to something to be done, or agrees on it. Wishes, states of affairs and deeds
    that are done are none. The same pledge told again, in another account or contact, is one with
    several places.

    \b
    readouts pledges --by IRN --to CHN
    readouts pledges --issue climate --since 2021 --format csv -o pledges.csv
    """
    from readouts.cli.output import choose
    from readouts.cli.pledged import print_pledges
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        found = record.pledges(by=by, to=to, issue=issue, since=since, until=until)
    print_pledges(found, choose(format_, output), output)
    end(ctx, not found, fail_empty)
