"""`readouts positions`."""

from pathlib import Path

import click

from readouts.cli.asking import end, question_options
from readouts.cli.options import days_options
from readouts.cli.silence import no_account, what_is_held
from readouts.cli.talk import say


@click.command()
@click.option("--party", metavar="COUNTRY", help="Whose statements.")
@click.option("--issue", help="On what: sanctions, nuclear-iran, taiwan, ...")
@click.option("--towards", metavar="WHO", help="Who else took part: a country or a name.")
@click.option("--between", nargs=2, metavar="COUNTRY COUNTRY", help="Issues by these two sides.")
@click.option("--contact", metavar="ID", help="Issues by the sides of this contact.")
@days_options
@question_options("jsonl", "csv", "table")
@click.pass_context
def positions(
    ctx: click.Context, party: str | None, issue: str | None, towards: str | None,
    between: tuple[str, str] | None, contact: str | None, since: str | None, until: str | None,
    db: str, data: Path | None, fail_empty: bool, format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """What a party says on an issue over time, and how its words change.

    With --issue: its statements contact by contact, each held against the closest of the contact
    before: what was dropped, what was added, what is new, what is no longer said. Without: how
    often it spoke on each issue in each contact, for and against. With --between or --contact:
    which issues each side spoke on, which only one of them raised, and what each side's own
    account tells.

    \b
    readouts positions --party CHN --issue nuclear-iran --towards IRN
    readouts positions --party CHN --since 2021
    readouts positions --between CHN IRN
    readouts positions --contact r0123456789abcdef.c1
    """
    from readouts.cli.issue_tables import print_matrix, print_sides
    from readouts.cli.output import choose
    from readouts.cli.positioned import print_positions
    from readouts.library import open_record

    if sum(map(bool, (party, between, contact))) != 1:
        raise click.UsageError("give --party, --between or --contact: one of the three")
    if (issue or towards) and not party:
        raise click.UsageError("--issue and --towards go with --party")
    shown, span = choose(format_, output), {"since": since, "until": until}
    missing: list[str] = []
    with open_record(db, data=data, create=False) as record:
        if party and issue:
            course = record.positions(party, issue, towards=towards, **span)
            print_positions(course, shown, output)
            empty = not course.lines
        elif party:
            matrix = record.issues_by_contact(party, towards=towards, **span)
            print_matrix(matrix, shown, output)
            empty = not matrix.cells
        else:
            sides = record.issues_by_side(between=between or (), contact=contact, **span)
            print_sides(sides, shown, output)
            empty = not sides.lines
            missing = [line.side for line in sides.lines if line.account == "no account held"]
        held = what_is_held(record, sides=[party, *(between or ())], **span) if empty else None
    if missing:
        say(no_account(missing))
    end(ctx, empty, fail_empty, held)
