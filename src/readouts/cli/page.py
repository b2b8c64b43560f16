"""Lines for people: a heading, a named value, the words of a report."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from readouts.cli.talk import visible

NAME_WIDTH = 14


def rule(page: Console, title: str) -> None:
    """A heading with a line under it."""
    page.print()
    page.print(Text(visible(title), style="bold"))
    page.rule(characters="-", style="dim")


def named(page: Console, name: str, value: str) -> None:
    """A value with its name; nothing where there is no value."""
    if not value:
        return
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=NAME_WIDTH, no_wrap=False)
    grid.add_column(overflow="fold")
    grid.add_row(Text(visible(name), style="bold"), Text(visible(value)))
    page.print(grid)


def statement_line(page: Console, words: str) -> None:
    """The words of a report, set apart from ours."""
    page.print(Padding(Text(f"“{visible(words)}”"), (0, 0, 0, 2)))
