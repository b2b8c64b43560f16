"""`readouts link`."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readouts.cli.add import SOME_FAILED
from readouts.cli.options import data_option, output_options
from readouts.cli.talk import complain
from readouts.errors import DataError, InputError

if TYPE_CHECKING:
    from readouts.model import Reading


@click.command()
@click.argument("readings")
@data_option
@output_options("jsonl", "csv", "table")
@click.pass_context
def link(
    ctx: click.Context, readings: str, data: Path | None, format_: str | None, output: Path | None
) -> None:
    """Link readings into a record and print it; keeps nothing.

    READINGS is the output of `readouts read`; - is standard input. One line of JSON for each
    report, actor, contact, origin and wording.

    \b
    readouts read news/ | readouts link - > record.jsonl
    readouts link readings.jsonl --format table
    """
    from readouts.cli.found import print_contacts
    from readouts.cli.output import choose, write
    from readouts.data import load_tables
    from readouts.export import json_lines
    from readouts.linking import link_lines
    from readouts.model import RecordActor, RecordContact
    from readouts.questions import FoundContacts

    failed: list[InputError] = []
    found = link_lines(_readings(readings, failed), load_tables(data))
    format_ = choose(format_, output)
    if format_ == "jsonl":
        write(json_lines(found), output)
    else:
        lines = list(found)
        actors = {line.id: line for line in lines if isinstance(line, RecordActor)}
        contacts = [line for line in lines if isinstance(line, RecordContact)]
        print_contacts(FoundContacts(contacts=tuple(contacts), actors=actors), format_, output)
    if failed:
        ctx.exit(SOME_FAILED)


def _readings(source: str, failed: list[InputError]) -> Iterator["Reading"]:
    """The readings of a file, one at a time; a line that is none is named and left out."""
    import msgspec

    from readouts.model import reading_from_json

    for number, line in enumerate(_lines(source), start=1):
        if not line.strip():
            continue
        try:
            yield _dated(reading_from_json(line))
        except (msgspec.DecodeError, UnicodeDecodeError, DataError) as error:
            failed.append(
                InputError(
                    f"not a reading: {error}",
                    where=f"{source}:line {number}",
                    hint="make readings with: readouts read FILE",
                )
            )
            complain("error", str(failed[-1]))


def _dated(reading: "Reading") -> "Reading":
    """The reading itself. Raises DataError where a day in it is no ISO day."""
    from readouts.library.sound import day_fault

    if what := day_fault(reading):
        raise DataError(what)
    return reading


def _lines(source: str) -> Iterator[bytes]:
    with ExitStack() as stack:
        if source == "-":
            yield from sys.stdin.buffer
            return
        yield from stack.enter_context(Path(source).open("rb"))
