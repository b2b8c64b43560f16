"""`readouts changes`."""

from pathlib import Path

import click

from readouts.cli.asking import end, question_options
from readouts.cli.talk import say

FEEDS = (".atom", ".rss")  # endings of a file that name a feed


@click.command()
@click.option("--since", metavar="WHEN", help="A day, month or year, a time, or a generation: g41.")
@click.option("--until", metavar="WHEN", help="Up to then.")
@click.option("--between", multiple=True, metavar="WHO", help="A country or person; several: all.")
@click.option("--issue", help="sanctions, taiwan, nuclear-iran, ... or a tag.")
@click.option("--statements", is_flag=True, help="Every new statement, too; --issue implies it.")
@click.option("--link", metavar="URL", help="atom, rss: the address at which the feed will stand.")
@question_options("jsonl", "csv", "table", "atom", "rss")
@click.pass_context
def changes(
    ctx: click.Context, since: str | None, until: str | None, between: tuple[str, ...],
    issue: str | None, statements: bool, link: str | None, db: str, data: Path | None,
    fail_empty: bool, format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """What is new or different in the record, and when it came.

    Reports that were added, revised (with the words that changed), read otherwise or forgotten;
    contacts that are new, changed, split, or gone into another; judgements. Times are in UTC. A
    generation is what one run has changed: with the last one, which is said at the end, you ask
    for what has come since.

    \b
    readouts changes --since 2024-05-01
    readouts changes --since g41 --between CHN --between IRN
    readouts changes --since 2024 --format atom -o changes.atom
    """
    from readouts.cli.changed_lines import print_changes
    from readouts.cli.output import choose
    from readouts.export import Feed
    from readouts.library import open_record

    feed = output.suffix[1:] if output and output.suffix in FEEDS else None
    with open_record(db, data=data, create=False) as record:
        found = record.changes(
            since, until=until, between=between, issue=issue, statements=statements
        )
        place = record.store.place
    named = Feed(title=f"Changes of {place}", record=found.record, link=link)
    print_changes(found.answer, named, format_ or feed or choose(None, output), output)
    if found.begins:
        say(f"the journal of this record begins on {found.begins}: nothing earlier is known")
    end(ctx, not found.lines, fail_empty)
    say(f"up to g{found.last}; what comes after it: readouts changes --since g{found.last}")
