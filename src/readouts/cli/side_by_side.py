"""The accounts of one contact side by side, one row a statement, for people.

No mark depends on colour or on what a terminal can show: words that differ are underlined and
bold and stand in ‹ ›, what of weight differs in them stands behind in [ ], and what an account
leaves out is said in words.
"""

from collections import Counter
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from readouts.cli import cells
from readouts.cli.page import named
from readouts.cli.shown import print_contact
from readouts.cli.talk import visible
from readouts.linking.compare import Cell, Row
from readouts.questions.compare import Compared, letter

SIGNS = {"verbatim": "= same words", "reworded": "≈ reworded", "partial": "~ in part"}
NARROWEST = 26  # columns for one account; below this they stand under each other
HEAD_WIDTH = 22  # columns for who and what


def print_comparison(page: Console, compared: Compared) -> None:
    """Who, when and how that is known, whose accounts; then a row for each statement."""
    print_contact(page, compared.shown)
    view = compared.comparison
    named(page, "columns", "; ".join(_column(compared, n) for n in range(len(view.columns))))
    if not view.rows:
        page.print("\nNo account says what was said.")
        return
    named(page, "statements", _counts(view.rows))
    page.print()
    if (page.width - HEAD_WIDTH) // len(view.columns) >= NARROWEST:
        page.print(_table(compared))
    else:
        _print_stacked(page, compared)
    page.print(Text(_legend(view.rows), style="dim"))


def _legend(rows: Sequence[Row]) -> str:
    """What the marks say, those that are there."""
    pieces = [piece for row in rows for cell in row.cells if cell for piece in cell.pieces]
    kinds = sorted({kind for piece in pieces for kind in piece.kinds})
    weighty = f"; [{']['.join(kinds)}]: a change of weight" if kinds else ""
    return f"‹words› differ from the other accounts{weighty}"


def _counts(rows: Sequence[Row]) -> str:
    """How many statements there are, how many are shared, and how many one account alone has."""
    having = [[n for n, cell in enumerate(row.cells) if cell] for row in rows]
    alone = Counter(letter(have[0]) for have in having if len(have) == 1)
    shared = sum(len(have) > 1 for have in having)
    only = [f"{count} in {name} only" for name, count in sorted(alone.items())]
    return cells.listed([f"{len(rows)} in all", f"{shared} in more than one account", *only])


def _column(compared: Compared, number: int) -> str:
    """An account by its letter and whose it is."""
    account = compared.comparison.columns[number]
    whose = compared.shown.whose(account.report)
    return f"{letter(number)} {whose}" + (f" [{account.side}]" if account.side else "")


def _table(compared: Compared) -> Table:
    view = compared.comparison
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, show_lines=True, expand=True)
    table.add_column("who", width=HEAD_WIDTH)
    for number in range(len(view.columns)):
        table.add_column(Text(visible(_column(compared, number))), ratio=1, overflow="fold")
    for row in view.rows:
        texts = [_cell(compared, row, number) for number in range(len(view.columns))]
        table.add_row(_head(compared, row), *texts)
    return table


def _print_stacked(page: Console, compared: Compared) -> None:
    """The same rows for a narrow page or many accounts: versions under each other."""
    for row in compared.comparison.rows:
        page.print()
        page.print(_head(compared, row, " - "))
        for number in range(len(row.cells)):
            grid = Table.grid(padding=(0, 1))
            grid.add_row(Text(letter(number), style="bold"), _cell(compared, row, number))
            page.print(grid)


def _head(compared: Compared, row: Row, between: str = "\n") -> Text:
    who = cells.listed([compared.shown.name(s) for s in row.statement.speakers], "not named")
    parts = (who, row.statement.act, cells.listed(row.statement.issues))
    return Text(visible(between.join(filter(None, parts))))


def _cell(compared: Compared, row: Row, number: int) -> Text:
    """One account's version, what it is to the base, or that there is none."""
    cell = row.cells[number]
    if cell is None:
        also = ", ".join(statement for _, statement in row.also[number])
        account = compared.comparison.columns[number]
        silent = "not mentioned" if account.complete else "only mentions the contact"
        return Text(f"({silent}; see also {also})" if also else f"({silent})", style="dim")
    text = Text()
    if cell.relation:
        text.append(f"{cells.listed([SIGNS[cell.relation], *cell.notes])}: ", style="dim")
    return text.append_text(_words(cell)).append(f"  {cell.statement[1]}", style="dim")


def _words(cell: Cell) -> Text:
    text = Text()
    for piece in cell.pieces:
        words = visible(piece.text)
        if piece.same or not any(character.isalnum() for character in words):
            text.append(words)
        else:
            text.append("‹").append(words, style="bold underline").append("›")
            text.append(f"[{', '.join(piece.kinds)}]" if piece.kinds else "", style="dim")
    return text
