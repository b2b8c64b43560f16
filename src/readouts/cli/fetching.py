"""Options of the commands that may fetch pages; without `--fetch` they ask nothing of the web."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readouts.cli.options import together
from readouts.cli.talk import say

if TYPE_CHECKING:
    from readouts.library import Fetch

_NAMES = {
    "max_pages": "--max-pages",
    "newer": "--since",
    "cache": "--cache",
    "rate": "--rate",
    "contact": "--contact",
    "allow_private": "--allow-private",
}  # what the library calls them but for `newer`, and what the user does

fetch_options = together(
    click.option(
        "--fetch", is_flag=True, help="Fetch web addresses, and the pages of feeds and sitemaps."
    ),
    click.option(
        "--max-pages",
        type=click.IntRange(min=1),
        metavar="N",
        help="Fetch at most so many pages (1000).",
    ),
    click.option(
        "--since",
        "newer",
        metavar="DAY",
        help="Fetch no page that its list says is older than this day, month or year.",
    ),
    click.option(
        "--cache",
        type=click.Path(path_type=Path, file_okay=False),
        envvar="READOUTS_CACHE",
        help="The folder where fetched pages are kept; also $READOUTS_CACHE.",
    ),
    click.option(
        "--rate",
        type=click.FloatRange(min=0, min_open=True),
        metavar="N",
        help="Requests a second to one host (1).",
    ),
    click.option(
        "--contact",
        metavar="ADDRESS",
        envvar="READOUTS_CONTACT",
        help="Where a site can complain: a mail address or page; also $READOUTS_CONTACT.",
    ),
    click.option(
        "--allow-private",
        is_flag=True,
        help="Fetch from this machine and from private networks, too.",
    ),
)


def fetch_from(ctx: click.Context) -> "Fetch | None":
    """How to fetch, by the values of `fetch_options`; None where nobody asked for it.

    Raises UsageError for an option that only fetching knows, on the command line without it.
    """
    given: Mapping[str, Any] = ctx.params
    if not given["fetch"]:
        _refuse_alone(ctx)
        return None
    from readouts.library import Fetch

    known = {name: given[name] for name in _NAMES if given[name] is not None and name != "newer"}
    return Fetch(**known, since=given["newer"] or "", tell=lambda line: say(f"fetch: {line}"))


def _refuse_alone(ctx: click.Context) -> None:
    for name, option in _NAMES.items():
        if ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{option} is for --fetch")
