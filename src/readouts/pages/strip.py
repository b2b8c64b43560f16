"""The overview of a comparison: a column of boxes for each statement, a row for each account."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from readouts.pages.parallel import Absent, Group, Parallel, ParallelRow, Version
from readouts.pages.words import counted

BOX, NARROW, GAP = 30, 10, 4  # widths in units of the drawing
HEIGHT, PITCH = 11, 16
MANY = 40  # statements from which boxes are narrow
LONGEST = 48  # boxes in a line
MARGIN = 22  # for the sigla
Look = Literal["told", "reworded", "silent"]


@dataclass(frozen=True, slots=True)
class Box:
    """What one account does with a statement; `height` reaches up where it has the same words."""

    y: int
    height: int
    look: Look


@dataclass(frozen=True, slots=True)
class Column:
    """One statement at `x`, drawn in the look of the speaker's side."""

    x: int
    slot: int
    row: int
    title: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """The statements on an issue, or some of them where they are many."""

    issue: str
    width: int
    height: int
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """The drawing of a whole comparison: `sigla` with the height of their rows."""

    lines: tuple[Line, ...]
    sigla: tuple[tuple[str, int], ...]
    box: int
    looks: frozenset[Look]


def strip(parallel: Parallel) -> Strip:
    """The overview of a comparison."""
    box = BOX if len(parallel.rows) <= MANY else NARROW
    height = PITCH * len(parallel.columns)
    lines = tuple(line for group in parallel.groups for line in _lines(group, box, height))
    sigla = tuple((one.siglum, PITCH * n) for n, one in enumerate(parallel.columns))
    looks = {each.look for line in lines for column in line.columns for each in column.boxes}
    return Strip(lines, sigla, box, frozenset(looks))


def _lines(group: Group, box: int, height: int) -> Iterator[Line]:
    longest = LONGEST if box == NARROW else LONGEST // 3
    for first in range(0, len(group.rows), longest):
        rows = group.rows[first : first + longest]
        columns = tuple(_column(row, MARGIN + n * (box + GAP)) for n, row in enumerate(rows))
        label = f"{group.issue}, continued" if first else group.issue
        yield Line(label, MARGIN + len(rows) * (box + GAP), height, columns)


def _column(row: ParallelRow, x: int) -> Column:
    told, silent = len(row.versions), [cell.siglum for cell in row.silent]
    title = f"{row.who}: {row.act}; in {counted(told, 'account')}"
    if silent:
        title += f", not mentioned in {', '.join(silent)}"
    return Column(x, row.side.slot, row.number, title, tuple(_boxes(row.cells)))


def _boxes(cells: Sequence[Version | Absent]) -> Iterator[Box]:
    """A box for each account but those that only mention the contact."""
    above = False  # whether the account above has the words of the first
    for number, cell in enumerate(cells):
        y = PITCH * number
        if isinstance(cell, Absent):
            above = False
            if not cell.brief:
                yield Box(y, HEIGHT, "silent")
            continue
        same = cell.relation in ("first", "same")
        reach = PITCH - HEIGHT if same and above else 0
        yield Box(y - reach, HEIGHT + reach, "told" if same else "reworded")
        above = same
