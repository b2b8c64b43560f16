"""Coded events for people: a line for each sentence, without its full text."""

from collections.abc import Iterable, Mapping

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from readouts.cli.talk import visible

_COLUMNS = ("root", "quad", "basis", "source", "words", "target")
_SHORT = frozenset({"root", "quad", "basis"})


def print_events(page: Console, rows: Iterable[Mapping[str, object]]) -> None:
    """What each source does to its target, and the words that show it."""
    table = Table(box=SIMPLE, show_edge=False, pad_edge=False)
    for name in _COLUMNS:
        table.add_column(name, no_wrap=name in _SHORT, overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(str(row[name]))) for name in _COLUMNS))
    page.print(table)
