"""Why accounts are one contact or not, printed for people."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.linking.explaining import Check
from readouts.questions.explain import Explained

_MARKS = {
    True: ("for", "green"),
    False: ("against", "red"),
    None: ("open", "dim"),
}


def print_explained(page: Console, found: Sequence[Explained]) -> None:
    """Each pair with its tests, one below the other."""
    if not found:
        page.print("No other contact comes near to it.")
    for one in found:
        _print_one(page, one)


def _print_one(page: Console, one: Explained) -> None:
    verdict = one.verdict
    rule(page, "One contact" if one.together else "Two contacts")
    named(page, "A", verdict.a)
    named(page, "B", verdict.b)
    named(page, "why", verdict.why)
    for other in one.others:
        named(page, "", other)
    page.print(_table(verdict.checks))


def _table(checks: Sequence[Check]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("", "A says", "B says", "one contact", ""):
        table.add_column(name, overflow="fold")
    for check in checks:
        mark, style = _MARKS[check.fits]
        cells = (check.what, check.a, check.b)
        table.add_row(*map(visible, cells), Text(mark, style=style), visible(check.says))
    return table
