"""The edges of a span: no marks, no quotation marks, no spaces; brackets only in pairs."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.statements.trim import trim

MARKS = ' \t\r\n\u00a0\u2009,;:.!?…“”"«»„-–—'


@pytest.mark.parametrize(
    ("given_words", "left"),
    [
        ("the trains", "the trains"),
        (" the trains. ", "the trains"),
        ("“the trains,” ", "the trains"),
        ("— the trains –", "the trains"),
        ("«the trains»!", "the trains"),
        ("the U.S.", "the U.S."),
        ("the U.S.,", "the U.S."),
        ("to Mr. Brown Jr.", "to Mr. Brown Jr."),
        ("rice, maize, etc.", "rice, maize, etc."),
        ("the trains...", "the trains"),
        ("the trains (and ships)", "the trains (and ships)"),
        ("the trains (and ships", "the trains (and ships"),
        ("the trains)", "the trains"),
        ("(the trains", "the trains"),
        ("(the trains)", "(the trains)"),
        ("[the trains", "the trains"),
        ("the trains].”", "the trains"),
        ("a (b (c)", "a (b (c)"),
        ("“习近平。”", "习近平。"),
        ("🙂 the trains 🙂", "🙂 the trains 🙂"),
        ("“e\u0301tat”", "e\u0301tat"),
    ],
)
def test_edges(given_words: str, left: str) -> None:
    text = f"xx{given_words}yy"
    found = trim(text, 2, len(text) - 2)
    assert found is not None
    assert text[slice(*found)] == left


@pytest.mark.parametrize("nothing", ["", " ", "“”", "...", " — ", "(", "((", ")", "”)"])
def test_nothing_is_left(nothing: str) -> None:
    assert trim(nothing, 0, len(nothing)) is None


@given(st.text(st.sampled_from([*MARKS, *"()[]aB", "习", "ة", "\u0301", "🙂"]), max_size=40))
def test_the_result_lies_inside_and_its_edges_are_bare(text: str) -> None:
    found = trim(text, 0, len(text))
    if found is None:
        return
    start, end = found
    assert 0 <= start < end <= len(text)
    assert text[start] not in MARKS
    assert text[end - 1] not in set(MARKS) - {"."}


@given(st.text(st.sampled_from([*MARKS, *"()[]aB", "习", "🙂"]), max_size=40))
def test_trimming_again_changes_nothing(text: str) -> None:
    found = trim(text, 0, len(text))
    if found is not None:
        assert trim(text, *found) == found


@given(st.text(st.sampled_from([*MARKS, *"()ab"]), max_size=20), st.integers(0, 5))
def test_what_stands_around_does_not_matter(text: str, shift: int) -> None:
    alone = trim(text, 0, len(text))
    inside = trim("习" * shift + text + "(.", shift, shift + len(text))
    expected = None if alone is None else (alone[0] + shift, alone[1] + shift)
    assert inside == expected


@pytest.mark.parametrize("mark", ["(", ")", ".", "“", "[", " "])
def test_many_marks_take_little_time(mark: str) -> None:
    text = mark * 50_000 + "a" + mark * 50_000
    start = time.process_time()
    trim(text, 0, len(text))
    assert time.process_time() - start < 2
