"""Issues by contacts and by sides, printed for people."""

from dataclasses import replace
from pathlib import Path

import pytest

from readouts.cli.issue_tables import MOST, count, print_matrix, print_sides
from readouts.questions.matrix import IssueCell, IssueMatrix
from readouts.questions.sides import IssueSide, IssueSides

CELL = IssueCell(
    party="DEU", issue="climate", statements=4, favor=3, against=1, ids=("r/s1",),
    contact="r1.c1", first_day="2021-01-01", last_day="2021-01-31", mode="visit",
    participants=("A", "B"),
)  # fmt: skip
SIDE = IssueSide(
    issue="climate", side="DEU", statements=2, favor=2, against=0, alone=True, account="tells",
    ids=(), contact="r1.c1", mode="visit", participants=("A", "B"),
)  # fmt: skip
OTHER = replace(SIDE, side="IND", statements=0, favor=0, alone=False, account="silent")


def printed(tmp_path: Path, found: IssueMatrix | IssueSides) -> str:
    """The table without the spaces at line ends."""
    target = tmp_path / "page.txt"
    if isinstance(found, IssueMatrix):
        print_matrix(found, "table", target)
    else:
        print_sides(found, "table", target)
    return "\n".join(line.rstrip() for line in target.read_text("utf-8").splitlines())


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((4, 3, 1), "4 +3 −1"), ((4, 0, 0), "4"), ((2, 0, 2), "2 −2"), ((0, 0, 0), "")],
)
def test_counts(numbers: tuple[int, int, int], expected: str) -> None:
    statements, favor, against = numbers
    assert count(replace(CELL, statements=statements, favor=favor, against=against)) == expected
    assert count(None) == ""


def test_a_matrix_has_a_column_for_each_contact_and_a_key(tmp_path: Path) -> None:
    later = replace(CELL, contact="r2.c1", issue="energy", statements=5, favor=0, against=0)
    text = printed(tmp_path, IssueMatrix(party="DEU", cells=(CELL, later)))
    rows = [line for line in text.splitlines() if line.startswith(("climate", "energy"))]
    assert [row.split() for row in rows] == [["energy", "5"], ["climate", "4", "+3", "−1"]]
    assert "  1  between 2021-01-01 and 2021-01-31  visit: A, B  r1.c1" in text
    assert "+ for, − against" in text


def test_many_contacts_go_over_several_tables_and_the_last_are_shown(tmp_path: Path) -> None:
    cells = tuple(replace(CELL, contact=f"r{n}.c1") for n in range(MOST + 2))
    text = printed(tmp_path, IssueMatrix(party="DEU", cells=cells))
    assert text.count("issue ") > 1
    assert f"the last {MOST};" in text
    assert "r1.c1\n" not in text
    assert f"{MOST}  between" in text


def test_one_contact_shows_what_each_account_does(tmp_path: Path) -> None:
    text = printed(tmp_path, IssueSides(sides=("DEU", "IND"), lines=(SIDE, OTHER)))
    (row,) = [line for line in text.splitlines() if line.startswith("climate")]
    assert row.split() == ["climate", "2", "+2", "tells", "silent", "DEU", "alone"]
    assert "visit: A, B  r1.c1" in text


def test_who_raised_it_may_be_both_or_nobody_known(tmp_path: Path) -> None:
    both = replace(OTHER, statements=1)
    nobody = replace(SIDE, statements=0, alone=False)
    for lines, who in (((SIDE, both), "DEU, IND"), ((nobody, OTHER), "not known")):
        assert who in printed(tmp_path, IssueSides(sides=("DEU", "IND"), lines=lines))


def test_several_contacts_are_counted(tmp_path: Path) -> None:
    lines = (SIDE, OTHER, replace(SIDE, contact="r2.c1"), replace(OTHER, contact="r2.c1"))
    text = printed(tmp_path, IssueSides(sides=("DEU", "IND"), lines=lines))
    (row,) = [line for line in text.splitlines() if line.startswith("climate")]
    assert row.split() == ["climate", "4", "in", "2", "contacts", "2", "contacts"]
    assert "IND alone in" in text


def test_nothing_is_an_empty_table(tmp_path: Path) -> None:
    assert "spoke in 0 contacts" in printed(tmp_path, IssueMatrix(party="DEU"))
    assert "0 contacts" in printed(tmp_path, IssueSides(sides=("DEU", "IND")))
