"""Issues by contacts and by sides, printed.

A cell says how many statements, how many of them for (`+`) and against (`−`).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from rich.console import Console
from rich.text import Text

from readouts.cli import cells
from readouts.cli.found import table
from readouts.cli.output import console, write
from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.export import csv_lines, flat_columns, flat_row, json_lines
from readouts.questions.matrix import IssueCell, IssueMatrix
from readouts.questions.sides import IssueSide, IssueSides

MOST = 24  # contacts that a table has columns for: the last ones
LABEL, COLUMN = 24, 10  # columns of the page for an issue and for a contact


class Counted(Protocol):
    """Statements with those for and against something."""

    @property
    def statements(self) -> int:
        """How many there are."""

    @property
    def favor(self) -> int:
        """How many are for it."""

    @property
    def against(self) -> int:
        """How many are against it."""


def print_matrix(matrix: IssueMatrix, format_: str, output: Path | None) -> None:
    """Issues by contacts as JSON Lines, CSV (a line a cell) or a table."""
    if format_ == "jsonl":
        write(json_lines(matrix.cells), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(IssueCell), map(flat_row, matrix.cells)), output)
    else:
        with console(output) as page:
            _print_matrix(page, matrix)


def print_sides(found: IssueSides, format_: str, output: Path | None) -> None:
    """Issues by sides as JSON Lines, CSV (a line an issue and side of a contact) or a table."""
    if format_ == "jsonl":
        write(json_lines(found.lines), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(IssueSide), map(flat_row, found.lines)), output)
    else:
        with console(output) as page:
            _print_sides(page, found)


def count(found: Counted | None) -> str:
    """`4 +3 −1`; nothing where there is nothing."""
    if found is None or not found.statements:
        return ""
    sides = ((f"+{found.favor}", found.favor), (f"−{found.against}", found.against))
    return " ".join([str(found.statements), *(text for text, number in sides if number)])


def _print_matrix(page: Console, matrix: IssueMatrix) -> None:
    contacts = {cell.contact: cell for cell in matrix.cells}
    rule(page, f"{matrix.party}: issues by contacts")
    named(page, "how often", f"spoke in {cells.counted(len(contacts), 'contact')}")
    shown = list(contacts)[-MOST:]
    if len(shown) < len(contacts):
        rest = f"the last {MOST}; see others with --since and --until, all with --format csv"
        named(page, "shown", rest)
    by = {(cell.issue, cell.contact): cell for cell in matrix.cells}
    issues = _most_first((cell.issue, cell.statements) for cell in matrix.cells)
    wide = max(1, (page.width - LABEL) // COLUMN)
    for first in range(0, len(shown), wide):
        part = shown[first : first + wide]
        head = ("issue", *(str(first + number) for number in range(1, len(part) + 1)))
        rows = ((issue, *(count(by.get((issue, one))) for one in part)) for issue in issues)
        page.print()
        page.print(table(head, (row for row in rows if any(row[1:]))))
    for number, one in enumerate(shown, 1):
        page.print(Text(visible(f"{number:>3}  {_contact(contacts[one])}")))
    _legend(page, matrix.cells)


def _contact(line: IssueCell | IssueSide) -> str:
    """When, how and who met whom, and the id."""
    who = cells.listed(line.participants, "nobody named")
    when = cells.between(line.first_day, line.last_day, line.days)
    return f"{when}  {line.mode}: {who}  {line.contact}"


def _most_first(counted: Iterable[tuple[str, int]]) -> list[str]:
    """Issues, those with most statements first."""
    total: Counter[str] = Counter()
    for issue, number in counted:
        total[issue] += number
    return sorted(total, key=lambda issue: (-total[issue], issue))


def _print_sides(page: Console, found: IssueSides) -> None:
    contacts = {line.contact: line for line in found.lines}
    rule(page, f"{' and '.join(found.sides)}: issues by sides")
    said = [f"{side} said" for side in found.sides]
    if len(contacts) == 1:
        named(page, "contact", _contact(found.lines[0]))
        head = ["issue", *said, *(f"account of {side}" for side in found.sides), "raised by"]
        rows = _rows_of_one(found)
    else:
        named(page, "how often", cells.counted(len(contacts), "contact"))
        head = ["issue", *said, *(f"{side} alone in" for side in found.sides)]
        rows = _rows_of_all(found)
    page.print()
    page.print(table(tuple(head), rows))
    if len(contacts) == 1:
        _legend(page, found.lines)


def _rows_of_one(found: IssueSides) -> list[tuple[str, ...]]:
    """An issue a row: what each side said, what each side's account does, who raised it."""
    by = {(line.issue, line.side): line for line in found.lines}
    rows = []
    for issue in _most_first((line.issue, line.statements) for line in found.lines):
        sides = [by[issue, side] for side in found.sides]
        raised = [line.side for line in sides if line.statements]
        who = f"{raised[0]} alone" if len(raised) == 1 else cells.listed(raised, "not known")
        rows.append((issue, *map(count, sides), *(line.account for line in sides), who))
    return rows


def _rows_of_all(found: IssueSides) -> list[tuple[str, ...]]:
    """An issue a row: in how many contacts each side spoke on it, and in how many it alone."""
    spoke = Counter((line.issue, line.side) for line in found.lines if line.statements)
    alone = Counter((line.issue, line.side) for line in found.lines if line.alone)
    said: Counter[tuple[str, str]] = Counter()
    for line in found.lines:
        said[line.issue, line.side] += line.statements
    return [
        (
            issue,
            *(_often(said[issue, side], spoke[issue, side]) for side in found.sides),
            *(_contacts(alone[issue, side]) for side in found.sides),
        )
        for issue in _most_first((line.issue, line.statements) for line in found.lines)
    ]


def _often(statements: int, contacts: int) -> str:
    return f"{statements} in {_contacts(contacts)}" if statements else ""


def _contacts(number: int) -> str:
    return cells.counted(number, "contact") if number else ""


def _legend(page: Console, lines: Sequence[Counted]) -> None:
    if any(line.favor or line.against for line in lines):
        page.print(Text("\n+ for, − against the issue or what it is said of", style="dim"))
