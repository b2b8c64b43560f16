"""How much spans share, counted in characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.judging.spans import overlap
from readouts.model import Spans

spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: (min(ends), max(ends))),
    max_size=4,
).map(tuple)


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        (((0, 10),), ((0, 10),), 1.0),
        (((0, 10),), ((0, 9),), 0.9),
        (((0, 10),), ((10, 20),), 0.0),
        (((0, 4), (6, 10)), ((0, 10),), 0.8),
        (((0, 6), (4, 10)), ((0, 10),), 1.0),
        ((), ((0, 1),), 0.0),
        ((), (), 1.0),
        (((3, 3),), ((4, 4),), 0.0),
    ],
)
def test_shares(a: Spans, b: Spans, share: float) -> None:
    assert overlap(a, b) == pytest.approx(share)


@given(spans, spans)
def test_it_is_the_jaccard_of_the_characters(a: Spans, b: Spans) -> None:
    one, other = ({i for start, end in each for i in range(start, end)} for each in (a, b))
    expected = len(one & other) / len(one | other) if one | other else float(a == b)
    assert overlap(a, b) == pytest.approx(expected)
    assert overlap(a, b) == overlap(b, a)
