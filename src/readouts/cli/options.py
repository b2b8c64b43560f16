"""Options that several commands share."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from readouts.library import InputOptions

Command = TypeVar("Command", bound=Callable[..., Any])

DEFAULT_DB = "readouts.db"


def together(*options: Callable[[Any], Any]) -> Callable[[Command], Command]:
    """Several options as one decorator, listed in this order."""

    def decorate(command: Command) -> Command:
        """Put the options on one command."""
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


class Place(click.Path):
    """Where a record is: a file, or a URL of a database."""

    name = "place"

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=str)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The file's name, or the URL as it is."""
        from readouts.store import is_url

        return value if is_url(value) else str(super().convert(value, param, ctx))


debug_option = click.option(
    "--debug", is_flag=True, expose_value=False, help="Show the traceback of an error."
)
db_option = click.option(
    "--db",
    type=Place(),
    envvar="READOUTS_DB",
    default=DEFAULT_DB,
    show_default=True,
    help="The record: a file, or postgresql://...; also $READOUTS_DB.",
)
data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    envvar="READOUTS_DATA",
    help="A folder with tables of your own; also $READOUTS_DATA.",
)
jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Processes that read; by default one for a few reports, else one a core.",
)
days_options = together(
    click.option("--since", metavar="DAY", help="From this day, month or year on (2021-08)."),
    click.option("--until", metavar="DAY", help="Up to this day, month or year."),
)
empty_option = click.option(
    "--fail-empty", is_flag=True, help="Exit with 4 where nothing is found."
)


def output_options(*formats: str) -> Callable[[Command], Command]:
    """`--format` with these choices, and `-o`."""

    def fitting(ctx: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
        """Refuse a file whose ending promises what this command cannot write."""
        ending = path.suffix[1:] if path else ""
        if ending in ("csv", "tsv") and ending not in formats and not ctx.params["format_"]:
            known = " or ".join(formats)
            raise click.BadParameter(f"there is no {ending.upper()} of this; use --format {known}")
        return path

    return together(
        click.option(
            "--format",
            "format_",
            type=click.Choice(formats),
            is_eager=True,
            help="By default a table on a terminal, else JSON Lines.",
        ),
        click.option(
            "-o",
            "--output",
            type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
            callback=fitting,
            help="Write to this file; - is standard output.",
        ),
        debug_option,
    )


def pairs(
    ctx: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> dict[str, str]:
    """`k=v` arguments as a mapping."""
    found = [value.partition("=") for value in values]
    for key, equals, name in found:
        if not (key and equals and name):
            raise click.BadParameter("write FIELD=NAME, as in text=body")
    return {key: name for key, _, name in found}


input_options = together(
    click.option(
        "--map",
        "mapping",
        metavar="FIELD=NAME",
        multiple=True,
        callback=pairs,
        help="The name that your JSON or CSV has for a report's text, title, ...",
    ),
    click.option("--published", metavar="DAY", help="Day of publication, where not stated."),
    click.option("--publisher", metavar="NAME", help="Who published, where not stated."),
    click.option("--language", metavar="CODE", help="Language, where not stated (en, zh)."),
    click.option("--form", metavar="FORM", help="Take every input as text, html, jsonl, csv, ..."),
    click.option(
        "--limit",
        type=click.FloatRange(min=0, min_open=True),
        metavar="MB",
        help="Refuse a report larger than this.",
    ),
)


def inputs_from(given: Mapping[str, Any]) -> "InputOptions":
    """The values of `input_options` as the library takes them."""
    from readouts.ingest import LIMIT_BYTES, Defaults
    from readouts.library import InputOptions

    defaults = Defaults(
        published=given["published"], publisher=given["publisher"], lang=given["language"]
    )
    limit = int(given["limit"] * 1_000_000) if given["limit"] else LIMIT_BYTES
    return InputOptions(
        mapping=given["mapping"], defaults=defaults, limit_bytes=limit, form=given["form"]
    )
