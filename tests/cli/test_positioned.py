"""Positions, printed for people."""

from dataclasses import replace
from io import StringIO
from pathlib import Path

from rich.console import Console

from readouts.cli.positioned import _print, print_positions
from readouts.questions.positions import Position, Positions

OLD = Position(
    news="first", id="r1/s1", party="DEU", act="SUPPORT", polarity="favor",
    words="fair demands of all islands", content=((0, 27),), contact="r1.c1", mode="meeting",
    first_day="2019-01-02", last_day="2019-03-04", participants=("A", "B"), speakers=("A",),
)  # fmt: skip
NEW = replace(
    OLD, news="reworded", id="r2/s1", also=("r3/s1",), publishers=("P",), contact="r2.c1",
    words="just concerns of all islands", previous="r1/s1", was=OLD.words, same=0.6,
    first_day="2020-01-01", last_day="2020-01-01",
)  # fmt: skip


def page(tmp_path: Path, *lines: Position) -> str:
    """What is printed without colour."""
    target = tmp_path / "page.txt"
    print_positions(Positions(party="DEU", issue="climate", lines=lines), "table", target)
    return target.read_text("utf-8")


def test_contacts_are_headed_by_day_means_and_people(tmp_path: Path) -> None:
    text = page(tmp_path, OLD, NEW)
    assert "between 2019-01-02 and 2019-03-04  meeting: A, B" in text
    assert "2020-01-01  meeting: A, B" in text
    assert "2 statements in 2 contacts" in text


def test_changed_words_are_marked_in_place(tmp_path: Path) -> None:
    text = page(tmp_path, OLD, NEW)
    assert "reworded, last said between 2019-01-02 and 2019-03-04; A, SUPPORT" in text
    assert "[−fair demands] [+just concerns] of all islands" in text
    assert "r2/s1 and 1 more  P" in text


def test_other_words_are_shown_with_those_before(tmp_path: Path) -> None:
    other = replace(NEW, words="the sea rises", same=0.1)
    text = page(tmp_path, OLD, other)
    assert "the sea rises\n  before: fair demands of all islands" in "\n".join(
        line.rstrip() for line in text.splitlines()
    )


def test_what_is_the_same_has_no_marks(tmp_path: Path) -> None:
    text = page(tmp_path, OLD, replace(NEW, news="same", words=OLD.words, same=1.0))
    assert "same, last said" in text
    assert "[" not in text.replace("[−words]", "")


def test_what_is_only_dropped_or_put_last(tmp_path: Path) -> None:
    shorter = replace(NEW, words="fair demands of islands")
    assert "fair demands of [−all]  islands" in page(tmp_path, OLD, shorter)
    longer = replace(NEW, words="fair demands of all islands now 🌊")
    assert "islands [+now] 🌊" in page(tmp_path, OLD, longer)


def test_outside_any_contact(tmp_path: Path) -> None:
    alone = replace(
        OLD, contact=None, mode=None, first_day=None, last_day=None, published="2020-02-02",
        speakers=(),
    )  # fmt: skip
    text = page(tmp_path, alone)
    assert "reported 2020-02-02  outside any contact" in text
    assert "not named, SUPPORT" in text
    assert "same, last reported 2020-02-02; " in page(
        tmp_path, alone, replace(alone, id="r2/s1", news="same", previous="r1/s1")
    )
    assert "never" in page(tmp_path)


def test_colour_only_repeats_the_signs() -> None:
    stream = StringIO()
    console = Console(file=stream, force_terminal=True, width=120, color_system="standard")
    _print(console, Positions(party="DEU", issue="climate", lines=(OLD, NEW)))
    assert "\x1b[9;31m[−fair demands]" in stream.getvalue()
    assert "\x1b[1;32m[+just concerns]" in stream.getvalue()
