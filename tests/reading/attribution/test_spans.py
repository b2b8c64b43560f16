"""Tags and spans: one can be had from the other."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.attribution.spans import (
    OUTSIDE,
    ROLES,
    TAGS,
    Role,
    TokenSpan,
    legal,
    number_of,
    spans_of,
    tags_of,
)

Spans = list[tuple[Role, TokenSpan]]


@st.composite
def some_spans(draw: st.DrawFn) -> tuple[Spans, int]:
    """Spans that do not overlap, some of them side by side, and a length that holds them."""
    spans: Spans = []
    at = 0
    for gap, size in draw(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), max_size=8)):
        spans.append((draw(st.sampled_from(ROLES)), (at + gap, at + gap + size - 1)))
        at += gap + size
    return spans, at + draw(st.integers(0, 3))


def test_the_numbers_of_the_tags() -> None:
    assert TAGS[:5] == ("O", "B-source", "I-source", "E-source", "S-source")
    assert TAGS[5:] == (*(f"{p}-cue" for p in "BIES"), *(f"{p}-content" for p in "BIES"))
    assert TAGS[OUTSIDE] == "O"


@pytest.mark.parametrize(("place", "role"), list(product("BIES", ROLES)))
def test_number_of_a_tag(place: str, role: Role) -> None:
    assert TAGS[number_of(place, role)] == f"{place}-{role}"


def test_tags_of_spans() -> None:
    tags = tags_of([("source", (0, 0)), ("cue", (1, 2)), ("content", (4, 7))], 9)
    assert [TAGS[tag] for tag in tags] == [
        *("S-source", "B-cue", "E-cue", "O", "B-content", "I-content", "I-content", "E-content"),
        "O",
    ]


@given(some_spans())
def test_there_and_back(given_spans: tuple[Spans, int]) -> None:
    spans, length = given_spans
    tags = tags_of(spans, length)
    assert len(tags) == length
    assert spans_of(tags.tolist()) == spans


@given(some_spans())
def test_tags_of_spans_are_legal(given_spans: tuple[Spans, int]) -> None:
    follows, begins, ends = legal()
    tags = tags_of(*given_spans).tolist()
    assert all(follows[a, b] for a, b in pairwise(tags))
    assert all(begins[tag] for tag in tags[:1])
    assert all(ends[tag] for tag in tags[-1:])


def test_every_legal_sequence_is_made_of_spans() -> None:
    follows, begins, ends = legal()
    for path in product(range(len(TAGS)), repeat=3):
        steps = pairwise(path)
        is_legal = begins[path[0]] and ends[path[-1]] and all(follows[a, b] for a, b in steps)
        assert is_legal == (tags_of(spans_of(path), 3).tolist() == list(path))


def test_what_may_follow() -> None:
    follows, begins, ends = legal()
    seen = {(TAGS[a], TAGS[b]) for a, b in product(range(len(TAGS)), repeat=2) if follows[a, b]}
    assert ("B-cue", "E-cue") in seen
    assert ("B-cue", "I-content") not in seen
    assert ("E-cue", "B-cue") in seen
    assert ("S-source", "O") in seen
    assert ("O", "I-cue") not in seen
    assert len(seen) == 7 * 7 + 2 * 2 * len(ROLES)
    assert (begins.sum(), ends.sum()) == (7, 7)


def test_nothing_tagged() -> None:
    assert spans_of([]) == []
    assert spans_of([OUTSIDE] * 4) == []
    assert tags_of([], 3).tolist() == [OUTSIDE] * 3
