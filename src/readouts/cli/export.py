"""`readouts export`: a command for each kind of thing that the table of formats lists."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readouts.cli.asking import EMPTY
from readouts.cli.options import (
    Command,
    data_option,
    days_options,
    db_option,
    debug_option,
    empty_option,
    together,
)
from readouts.cli.talk import say

if TYPE_CHECKING:
    from readouts.export import Format

EVENTS = "events"


class Kinds(click.Group):
    """Commands that stand in readouts.export.formats, which is loaded when one is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Events first, which have options of their own."""
        from readouts.export.formats import kinds

        return [*self.commands, *(kind for kind in kinds() if kind not in self.commands)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command for a kind; None for what there is not."""
        from readouts.export.formats import kinds

        found = super().get_command(ctx, cmd_name)
        return found or (command_for(cmd_name) if cmd_name in kinds() else None)


@click.group(cls=Kinds)
def export() -> None:
    """Write a record out for other programs.

    Everything that the record holds, whole: how many rows is said at the end, and a file takes
    its name only when it is complete. The format follows from the file's ending, or --format.

    \b
    readouts export statements -o statements.csv
    readouts export contacts -o contacts.parquet
    readouts export contacts -o contacts.graphml
    readouts export statements -o statements.jsonld
    readouts export record -o record.jsonl            # readouts import takes it back
    readouts export events --format polecat -o events.txt
    """


def command_for(kind: str) -> click.Command:
    """The command that writes one kind out."""
    from readouts.export.formats import KINDS, formats

    offered = formats(kind)
    width = max(len(each.name) for each in offered)
    listed = "\n".join(f"{each.name.ljust(width)}  {each.about}" for each in offered)
    text = f"{KINDS.get(kind, kind.capitalize())}.\n\n\b\n{listed}"
    more = [_events_options] if kind == EVENTS else []

    @click.command(name=kind, help=text)
    @together(*_options(offered), *more, db_option, data_option, _output_option, debug_option)
    @click.pass_context
    def command(ctx: click.Context, /, **given: Any) -> None:
        """Its help is the text above."""
        _run(ctx, kind, **given)

    return command


def _options(offered: "tuple[Format, ...]") -> list[Callable[[Command], Command]]:
    """`--format`, and `--safe-cells` where there is a CSV of ours."""
    names = [each.name for each in offered]
    usual = f"By default by the file's ending, else {names[0]}."
    found = [click.option("--format", "format_", type=click.Choice(names), help=usual)]
    if "csv" in names:
        about = "In CSV, a ' before each cell that a spreadsheet would take for a formula."
        found.append(click.option("--safe-cells", is_flag=True, help=about))
    return found


_events_options = together(
    click.option("--between", multiple=True, metavar="WHO", help="A country or person; all of."),
    days_options,
    click.option(
        "--within",
        type=click.IntRange(min=0),
        default=0,
        metavar="DAYS",
        help="polecat, gdelt: take events whose possible days are so many days apart, at the last.",
    ),
    empty_option,
)
_output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write to this file; - is standard output.",
)


def _run(
    ctx: click.Context, kind: str, format_: str | None, db: str, data: Path | None,
    output: Path | None, fail_empty: bool = False, **how: Any,
) -> None:  # fmt: skip
    from readouts.cli.output import opened
    from readouts.export.formats import format_for
    from readouts.library import open_record
    from readouts.library.exporting import asked, export_to

    chosen = format_for(kind, format_, output)
    with open_record(db, data=data, create=False) as record:
        record.reword()
        what = asked(record.store, record.tables, **how)
        with opened(output) as sink:
            count = export_to(sink, record.store, chosen, what)
    _tell(count, chosen.rows, output, what.left_out)
    if fail_empty and not count:
        ctx.exit(EMPTY)


def _tell(count: int, rows: str, output: Path | None, left_out: Counter[str]) -> None:
    """How many rows were written and where to, and how many not, and why."""
    what = _one(rows) if count == 1 else rows
    where = f" to {output}" if output and str(output) != "-" else ""
    say(f"wrote {count:,} {what}{where}")
    for reason, number in sorted(left_out.items()):
        say(f"left out {number:,}: {reason}")


def _one(rows: str) -> str:
    """The words for one of them: "row of statements", "edge", "entity"."""
    first, space, rest = rows.partition(" ")
    single = f"{first[:-3]}y" if first.endswith("ies") else first[:-1]
    return f"{single}{space}{rest}"
