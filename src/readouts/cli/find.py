"""`readouts find contacts | statements | reports`."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from readouts.cli.asking import end, question_options
from readouts.cli.options import days_options, db_option, empty_option, output_options
from readouts.cli.talk import say

if TYPE_CHECKING:
    from readouts.library import OpenRecord

Item = TypeVar("Item")


@click.group()
def find() -> None:
    """Find contacts, statements or reports in a record.

    \b
    readouts find contacts --between China --between Iran --since 2020
    readouts find statements "unilateral sanctions" --party CHN
    readouts find reports 制裁
    """


@find.command()
@click.option("--between", multiple=True, metavar="WHO", help="A country or person; several: all.")
@click.option("--person", multiple=True, metavar="NAME", help="Somebody who took part.")
@click.option("--mode", help="phone call, video call, meeting, visit, message, other.")
@click.option(
    "--status", default="held", show_default=True, help="held, planned, background or any."
)
@days_options
@question_options("jsonl", "csv", "table")
@click.pass_context
def contacts(
    ctx: click.Context, between: tuple[str, ...], person: tuple[str, ...], mode: str | None,
    status: str, since: str | None, until: str | None, db: str, data: Path | None,
    fail_empty: bool, format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """Calls, meetings, visits and messages.

    A contact whose day is not certain is found by every day that is possible.

    \b
    readouts find contacts --person Raisi --mode phone
    readouts find contacts --since 2021-08 --until 2021-09 --format csv -o contacts.csv
    """
    from readouts.cli.found import print_contacts
    from readouts.cli.output import choose
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        found = record.contacts(
            between=between, person=person, mode=mode, since=since, until=until,
            status=None if status == "any" else status,
        )  # fmt: skip
        print_contacts(found.answer, choose(format_, output), output)
        held = _held(record, not found.contacts, sides=between, since=since, until=until)
    if found.undated:
        say(f"{found.undated} more fit, but no day at all is known of them (leave out the days)")
    end(ctx, not found.contacts, fail_empty, held)


@find.command()
@click.argument("phrase", required=False)
@click.option("--speaker", metavar="NAME", help="Who said it.")
@click.option("--party", metavar="COUNTRY", help="The government spoken for.")
@click.option("--issue", help="sanctions, taiwan, nuclear-iran, ... or a tag.")
@click.option("--act", help="SUPPORT, OPPOSE, CALL_FOR, COMMIT, ...")
@click.option("--contact", metavar="ID", help="Only what was said in this contact.")
@days_options
@question_options("jsonl", "csv", "table")
@click.pass_context
def statements(
    ctx: click.Context, phrase: str | None, speaker: str | None, party: str | None,
    issue: str | None, act: str | None, contact: str | None, since: str | None,
    until: str | None, db: str, data: Path | None, fail_empty: bool, format_: str | None,
    output: Path | None,
) -> None:  # fmt: skip
    """Who said what; PHRASE is words in a row, in any script.

    \b
    readouts find statements "territorial integrity" --speaker Putin
    readouts find statements --issue taiwan --act WARN --format csv
    """
    from readouts.cli.found import print_statements
    from readouts.cli.output import choose
    from readouts.library import open_record

    with open_record(db, data=data, create=False) as record:
        found = record.statements(
            phrase, speaker=speaker, party=party, issue=issue, act=act, contact=contact,
            since=since, until=until,
        )  # fmt: skip
        these, empty = _peek(found)
        print_statements(these, choose(format_, output), output)
        held = _held(record, empty, sides=[party], since=since, until=until)
    end(ctx, empty, fail_empty, held)


@find.command()
@click.argument("phrase", required=False)
@click.option("--publisher", metavar="NAME", help="Who published it, or a part of the name.")
@days_options
@db_option
@empty_option
@output_options("jsonl", "csv", "table")
@click.pass_context
def reports(
    ctx: click.Context, phrase: str | None, publisher: str | None, since: str | None,
    until: str | None, db: str, fail_empty: bool, format_: str | None, output: Path | None,
) -> None:  # fmt: skip
    """Reports by words in their title or text, publisher and day of publication.

    \b
    readouts find reports "phone call" --since 2021-08-18 --until 2021-08-19
    """
    from readouts.cli.found import print_reports
    from readouts.cli.output import choose
    from readouts.library import open_record

    with open_record(db, create=False) as record:
        found = record.reports(phrase, publisher=publisher, since=since, until=until)
        titles = record.store.titles([report.id for report in found])
        print_reports(found, choose(format_, output), output, titles)
        held = _held(record, not found, publisher=publisher, since=since, until=until)
    end(ctx, not found, fail_empty, held)


def _held(record: "OpenRecord", empty: bool, **asked: Any) -> str | None:
    """What is held of the time and the sides that were asked for, where nothing was found."""
    from readouts.cli.silence import what_is_held

    return what_is_held(record, **asked) if empty else None


def _peek(items: Iterable[Item]) -> tuple[Iterator[Item], bool]:
    """The same items, and whether there are none."""
    rest = iter(items)
    for first in rest:
        return chain([first], rest), False
    return iter(()), True
