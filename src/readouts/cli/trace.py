"""`readouts trace`."""

from pathlib import Path

import click

from readouts.cli.asking import end, question_options
from readouts.cli.options import days_options
from readouts.cli.talk import say


@click.command()
@click.argument("phrase", required=False)
@click.option("--issue", help="Follow an issue or a tag instead: sanctions, taiwan, ...")
@click.option("--word", is_flag=True, help="PHRASE is a word even where an issue is called so.")
@click.option("--by", metavar="WHO", help="Who says it: a country or a name.")
@click.option("--towards", metavar="WHO", help="Who else took part: a country or a name.")
@days_options
@click.option(
    "--limit", type=click.IntRange(min=1), metavar="N", help="Without PHRASE: the best N wordings."
)
@question_options("jsonl", "csv", "table")
@click.pass_context
def trace(
    ctx: click.Context, phrase: str | None, issue: str | None, word: bool, by: str | None,
    towards: str | None, since: str | None, until: str | None, limit: int | None, db: str,
    data: Path | None, fail_empty: bool, format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """Follow a wording or an issue: who, when, to whom, in which words, what changed.

    PHRASE is found with its small variants: another order, inflected, up to two words between
    (of four words and more, one may be missing). Without PHRASE: the fixed phrases that recur
    across contacts, found without a list, best first.

    \b
    readouts trace "unilateral sanctions" --by CHN --towards IRN
    readouts trace --issue nuclear-iran --since 2021
    readouts trace --by Putin --limit 20
    """
    from readouts.cli.output import choose
    from readouts.cli.traced import print_trace, print_wordings
    from readouts.library import open_record
    from readouts.questions.trace import is_issue

    if phrase and issue:
        raise click.UsageError("trace PHRASE or --issue, not both")
    shown = choose(format_, output)
    filters = {"by": by, "towards": towards, "since": since, "until": until}
    with open_record(db, data=data, create=False) as record:
        if phrase and not word and is_issue(phrase, record.tables):
            say(f"{phrase} is an issue; for the word itself: readouts trace --word {phrase!r}")
            phrase, issue = None, phrase
        if phrase is None and issue is None:
            found = record.wordings(**filters)[:limit]
            print_wordings(found, shown, output)
            empty = not found
        else:
            traced = record.trace(phrase, issue=issue, **filters)
            print_trace(traced, shown, output)
            empty = not traced.uses
    end(ctx, empty, fail_empty)
