"""Pledges, printed for people."""

from dataclasses import replace
from pathlib import Path

from readouts.cli.pledged import PLACES, print_pledges
from readouts.questions.pledges import Pledge, PledgeUse

USE = PledgeUse(
    id="r1/s1", report="r1", content=((3, 9), (12, 20)), words="will build 🙂 a port",
    contact="r1.c1", first_day="2021-01-01", last_day="2021-01-02",
    days=("2021-01-01", "2021-01-02"),
)  # fmt: skip
PLEDGE = Pledge(
    id="r1/s1", times=1, parties=("DEU", "IND"), speakers=("A", "B"), act="AGREE",
    what=USE.words, due="by May", due_value="2021-05", uses=(USE,),
)  # fmt: skip


def page(tmp_path: Path, *found: Pledge) -> str:
    target = tmp_path / "page.txt"
    print_pledges(found, "table", target)
    return target.read_text("utf-8")


def test_who_what_when_and_where(tmp_path: Path) -> None:
    text = page(tmp_path, PLEDGE)
    assert "2021-01-01 or 02  A, B [DEU, IND]\n" in "\n".join(
        line.rstrip() for line in text.splitlines()
    )
    assert "will build 🙂 a port" in text
    assert "by when: by May" in text
    assert "r1/s1 3-9, 12-20" in text


def test_other_places_say_the_same_or_how_they_put_it(tmp_path: Path) -> None:
    same = replace(USE, id="r2/s1", words="Will build 🙂 a port.")
    other = replace(USE, id="r3/s1", words="would\nbuild", contact=None, published="2021-02-03")
    text = page(tmp_path, replace(PLEDGE, uses=(USE, same, other)))
    assert "r2/s1 3-9, 12-20, 2021-01-01 or 02: the same words" in text
    assert "“would build”" in text
    many = replace(PLEDGE, uses=(USE,) * (PLACES + 2))
    assert "and 2 places more" in page(tmp_path, many)


def test_to_whom_and_no_side(tmp_path: Path) -> None:
    text = page(tmp_path, replace(PLEDGE, parties=(), to=("C",), due=None))
    assert "A, B to C" in text
    assert "by when" not in text
    assert "0, 0 of them" in page(tmp_path)
