"""Statements to judge, and judgements, in words."""

from dataclasses import replace

import pytest
from tests.judging.makers import judged, reading, undo
from tests.store import made

from readouts.cli.reviewed import CONTEXT, change, in_place, told, worded
from readouts.judging.history import Judged
from readouts.library.queue import Case
from readouts.model import Reading, Value


def case(of: Reading, number: int = 1) -> Case:
    return Case(id="r/s", reading=of, statement=of.statements[number - 1], why="")


def test_the_content_is_marked_in_its_sentence_and_line() -> None:
    shown = in_place(case(reading())).plain
    assert shown.startswith("🚢 Mara Lindqvist said that ‹港口 will stay open›. مرحبا")
    assert shown.count("‹") == 1


def test_pieces_are_marked_each() -> None:
    first = replace(reading().statements[0], content=((2, 6), (17, 21)))
    shown = in_place(case(replace(reading(), statements=(first,)))).plain
    assert shown.startswith("🚢 ‹Mara› Lindqvist ‹said›")


def test_a_long_line_is_cut_and_another_line_is_not_shown() -> None:
    text = f"Title\n{'Before. ' * 90}He said 港. {'After. ' * 90}\nEnd"
    shown = in_place(case(made.reading(made.report(text), said=[("x", "港")], contacts=0))).plain
    assert "Title" not in shown
    assert "End" not in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 2 * CONTEXT + 40


def test_control_characters_of_a_report_do_nothing() -> None:
    text = "He said \x1b[31mred\u202e words."
    read = made.reading(made.report(text), said=[("x", "words")], contacts=0)
    assert "\x1b" not in in_place(case(read)).plain
    assert "\u202e" not in in_place(case(read)).plain


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "none"),
        ((), "none"),
        ("WARN", "WARN"),
        (("a", "b"), "a, b"),
        (((1, 2), (4, 9)), "1-2, 4-9"),
    ],
)
def test_values_in_words(value: Value, words: str) -> None:
    assert worded(value) == words


def test_a_judgement_in_a_line() -> None:
    edit = judged("edit", 1, field="act", old="STATE", new="WARN", reason="it threatens")
    assert change(edit) == " act from STATE to WARN"
    assert change(undo(edit, second=1)) == ""
    line = told(Judged(judgement=edit, state="lost", why="it is not read now"))
    assert line == (
        "Ada edited act from STATE to WARN, 2021-08-18 10:00; it threatens;"
        " no longer fits: it is not read now"
    )
