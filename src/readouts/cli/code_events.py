"""`readouts code-events`."""

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readouts.cli.add import SOME_FAILED
from readouts.cli.options import output_options
from readouts.cli.talk import complain
from readouts.errors import InputError

if TYPE_CHECKING:
    from readouts.ingest.event_rows import EventTable

DELIMITERS = {"csv": ",", "tsv": "\t"}


@click.command("code-events")
@click.argument("file")
@output_options("jsonl", "csv", "tsv", "table")
@click.pass_context
def code_events(ctx: click.Context, file: str, format_: str | None, output: Path | None) -> None:
    """Say what the source does to the target in each sentence of general news.

    FILE is a table with tabs and the columns sentence, source and target; - is standard input.
    Each row gets an event type of PLOVER (root) and a quad code: 1 verbal and 2 material
    cooperation, 3 verbal and 4 material conflict; the words that show it, and on what basis:
    clause, near (the words merely stand in the sentence), none (a guess). Other columns are kept.

    \b
    readouts code-events sentences.tsv --format tsv -o coded.tsv
    cut -f 2,5,6 news.tsv | readouts code-events - | jq .root
    """
    from readouts.cli.output import choose
    from readouts.ingest.event_rows import event_table

    failed: list[InputError] = []
    with nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb") as stream:
        table = event_table(stream, file)
        _show(table, _coded(table, failed), choose(format_, output), output)
    if failed:
        ctx.exit(SOME_FAILED)


def _coded(table: "EventTable", failed: list[InputError]) -> Iterator[dict[str, Any]]:
    """The rows with what coding adds; those that are broken are named and left out."""
    from readouts.reading.events import code_event

    for row in table.rows:
        if isinstance(row, InputError):
            failed.append(row)
            complain("error", str(row))
            continue
        sentence = row["sentence"]
        event = code_event(sentence, row["source"], row["target"])
        words = " ".join(sentence[start:end] for start, end in event.spans)
        yield {
            **row, "root": event.root, "quad": event.quad, "basis": event.basis, "words": words,
            "spans": event.spans,
        }  # fmt: skip


def _show(
    table: "EventTable", rows: Iterator[dict[str, Any]], format_: str, output: Path | None
) -> None:
    from readouts.cli.event_table import print_events
    from readouts.cli.output import console, write
    from readouts.export import csv_lines, json_lines, text_row
    from readouts.ingest.event_rows import CODED

    if format_ == "table":
        with console(output) as page:
            print_events(page, rows)
    elif format_ == "jsonl":
        write(json_lines(rows), output)
    else:
        columns = (*table.columns, *CODED)
        write(csv_lines(columns, map(text_row, rows), DELIMITERS[format_]), output)
