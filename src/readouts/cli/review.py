"""`readouts review`."""

from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from readouts.cli.asking import end, question_options
from readouts.cli.options import days_options, pairs, together
from readouts.cli.regroup import REGROUPING, regroup, regroup_options
from readouts.cli.talk import say
from readouts.errors import UsageError

if TYPE_CHECKING:
    from readouts.library import OpenRecord
    from readouts.model import Judgement

FILTERS = ("contact", "speaker", "party", "issue", "act", "publisher", "since", "until")
DEEDS = ("accept", "reject", "edit", "undo")
TOLD = ("list_", "differences", "agreement")
_which = together(
    click.option("--contact", metavar="ID", help="Only what was said in this contact."),
    click.option("--speaker", metavar="NAME", help="Who said it."),
    click.option("--party", metavar="COUNTRY", help="The government spoken for."),
    click.option("--issue", help="sanctions, taiwan, nuclear-iran, ... or a tag."),
    click.option("--act", help="SUPPORT, OPPOSE, CALL_FOR, COMMIT, ..."),
    click.option("--publisher", metavar="NAME", help="Who published it, or a part of the name."),
    days_options,
    click.option("--limit", type=click.IntRange(min=1), help="So many statements at the most."),
    click.option("--second", is_flag=True, help="What others have judged, without their views."),
)
_deeds = together(
    click.option("--by", envvar="READOUTS_PERSON", help="Who judges; also $READOUTS_PERSON."),
    click.option("--reason", help="Why."),
    click.option("--accept", multiple=True, metavar="ID", help="Accept a statement or report."),
    click.option("--reject", multiple=True, metavar="ID", help="Reject a statement."),
    click.option("--edit", multiple=True, metavar="ID", help="Edit a statement, with --set."),
    click.option(
        "--set",
        "values",
        multiple=True,
        metavar="FIELD=VALUE",
        callback=pairs,
        help="act=COMMIT, speakers='A; B', content=120-180, ...",
    ),
    click.option("--undo", multiple=True, metavar="ID", help="Take back a judgement of yours."),
)
_told = together(
    click.option("--list", "list_", is_flag=True, help="Who judged what, when and why."),
    click.option("--differences", is_flag=True, help="Where people differ."),
    click.option("--agreement", is_flag=True, help="How far people agree, by field."),
)


@click.command()
@click.argument("id_", metavar="[ID]", required=False)
@_which
@_deeds
@regroup_options
@_told
@question_options("jsonl", "table")
@click.pass_context
def review(ctx: click.Context, /, db: Path, data: Path | None, **given: Any) -> None:
    """Correct the record: judge its statements, one after the other.

    It shows what you have not judged yet (or the statement ID), the most doubtful first, and waits
    for a key: ? lists them, q ends. Looking judges nothing. Judgements are signed and dated, and
    what the reader or a colleague said is kept.

    \b
    readouts review --issue taiwan --by Ada
    readouts review --edit r0123456789abcdef/s3 --set act=COMMIT --reason "a promise" --by Ada
    readouts review --merge r0123456789abcdef.c1 rfedcba9876543210.c1 --preview --by Ada
    readouts review --list
    """
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        if any(given[name] for name in TOLD):
            empty = _tell(ctx, record, given)
            end(ctx, empty, given["fail_empty"])
        elif any(given[name] for name in DEEDS):
            _print(_done(record, given), given)
        elif any(given[name] for name in REGROUPING):
            regroup(record, given)
        else:
            _session(record, given)


def _tell(ctx: click.Context, record: "OpenRecord", given: Mapping[str, Any]) -> bool:
    """Print what was judged, where people differ or how far they agree; whether it was nothing."""
    from readouts.cli import reviewed
    from readouts.cli.output import choose

    format_, output = choose(given["format_"], given["output"]), given["output"]
    if given["agreement"]:
        figures = record.agreement()
        reviewed.print_agreement(figures, format_, output)
        return not figures
    if given["differences"]:
        found = record.disagreements()
        reviewed.print_differences(found, format_, output)
        return not found
    named = ctx.get_parameter_source("by") == ParameterSource.COMMANDLINE
    judged = record.judgements(given["id_"], by=given["by"] if named else None)
    reviewed.print_judged(judged, format_, output)
    return not judged


def _done(record: "OpenRecord", given: Mapping[str, Any]) -> "list[Judgement]":
    """Judge what the options say."""
    signed = {"by": given["by"], "reason": given["reason"]}
    if bool(given["edit"]) != bool(given["values"]):
        raise UsageError("--edit and --set go together", hint="as in --edit ID --set act=COMMIT")
    made = [record.accept(each, **signed) for each in given["accept"]]
    made += [record.reject(each, **signed) for each in given["reject"]]
    for each in given["edit"]:
        made += record.edit(each, **signed, **given["values"])
    return made + [record.undo(each, **signed) for each in given["undo"]]


def _print(made: "list[Judgement]", given: Mapping[str, Any]) -> None:
    """The judgements as they were taken down."""
    from readouts.cli.output import choose, write
    from readouts.cli.reviewed import change
    from readouts.export import json_lines
    from readouts.model.judgement import PAST

    if choose(given["format_"], given["output"]) == "jsonl":
        write(json_lines(made), given["output"])
    for one in made:
        of = one.undoes or "/".join(filter(None, (one.report, one.statement)))
        say(f"{one.by} {PAST[one.verb]}{change(one)}: {of} ({one.id})")


def _session(record: "OpenRecord", given: Mapping[str, Any]) -> None:
    """At the keyboard."""
    from readouts.cli.output import console
    from readouts.cli.review_session import Session, summary
    from readouts.library.queue import Wanted, case
    from readouts.library.signing import person

    by = person(given["by"])
    record.refresh()
    if given["id_"]:
        queue = iter([case(record.store, given["id_"])])
    else:
        wanted = Wanted(**{name: given[name] for name in FILTERS})
        queue = islice(record.doubtful(wanted, by=by, second=given["second"]), given["limit"])
    with console(given["output"]) as page:
        count = Session(record, by, queue, page).run()
    say(summary(count, by))
