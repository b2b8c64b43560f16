"""What every question has in common: its options, and the way it ends when nothing is found."""

from collections.abc import Callable

import click

from readouts.cli.options import (
    Command,
    data_option,
    db_option,
    empty_option,
    output_options,
    together,
)
from readouts.cli.talk import say

EMPTY = 4


def question_options(*formats: str) -> Callable[[Command], Command]:
    """`--db`, `--data`, `--fail-empty`, `--format` with these choices, and `-o`."""
    return together(db_option, data_option, empty_option, output_options(*formats))


def end(ctx: click.Context, empty: bool, fail_empty: bool, held: str | None = None) -> None:
    """Say so where nothing was found, and leave with its own exit code if that was asked.

    `held` says what the record holds of the time that was asked for.
    """
    if empty:
        say(f"nothing found; {held}" if held else "nothing found")
        if fail_empty:
            ctx.exit(EMPTY)
