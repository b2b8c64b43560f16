"""The overview of a comparison."""

import pytest

from readouts.pages.notes import Cite
from readouts.pages.parallel import Absent, Group, Parallel, ParallelRow, Relation, Version
from readouts.pages.passages import passage
from readouts.pages.sides import NOBODY, Side
from readouts.pages.strip import BOX, HEIGHT, LONGEST, NARROW, PITCH, Box, strip

SIDE = Side("CHN", "China", 1)


def told(siglum: str, relation: Relation) -> Version:
    return Version(
        siglum=siglum, cite=Cite(1, True, NOBODY), words=passage("x", "en"), relation=relation,
        shared=1, total=1,
    )  # fmt: skip


def row(number: int, *cells: Version | Absent) -> ParallelRow:
    return ParallelRow(number=number, who="Xi", side=SIDE, act="states", also_on=(), cells=cells)


def boxes(*cells: Version | Absent) -> tuple[Box, ...]:
    (line,) = strip(Parallel((), (Group("Aid", (row(1, *cells),)),))).lines
    return line.columns[0].boxes


def test_the_same_words_are_joined_and_others_parted() -> None:
    assert boxes(told("A", "first"), told("B", "same"), told("C", "reworded")) == (
        Box(0, HEIGHT, "told"), Box(HEIGHT, PITCH, "told"), Box(2 * PITCH, HEIGHT, "reworded"),
    )  # fmt: skip


def test_silence_is_drawn_and_a_mere_mention_is_not() -> None:
    found = boxes(
        told("A", "first"), Absent(siglum="B", brief=False), Absent(siglum="C", brief=True)
    )
    assert [box.look for box in found] == ["told", "silent"]


def test_the_words_of_the_first_below_a_gap_are_not_joined() -> None:
    found = boxes(told("A", "first"), Absent(siglum="B", brief=False), told("C", "same"))
    assert found[2] == Box(2 * PITCH, HEIGHT, "told")


@pytest.mark.parametrize(("count", "box", "lines"), [(10, BOX, 1), (30, BOX, 2), (130, NARROW, 3)])
def test_many_statements_are_narrow_and_in_lines(count: int, box: int, lines: int) -> None:
    rows = tuple(row(n, told("A", "first")) for n in range(count))
    drawn = strip(Parallel((), (Group("Aid", rows),)))
    assert (drawn.box, len(drawn.lines)) == (box, lines)
    assert sum(len(line.columns) for line in drawn.lines) == count
    assert max(len(line.columns) for line in drawn.lines) <= LONGEST
    assert all(line.columns[-1].x + box <= line.width for line in drawn.lines)


def test_a_column_says_what_it_is() -> None:
    cells = (told("A", "first"), Absent(siglum="B", brief=False))
    (line,) = strip(Parallel((), (Group("Aid", (row(4, *cells),)),))).lines
    column = line.columns[0]
    assert (column.row, column.slot) == (4, 1)
    assert column.title == "Xi: states; in 1 account, not mentioned in B"
