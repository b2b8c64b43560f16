"""Whether a place lies inside one of many stretches."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.contacts.stretches import Stretches

SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12)


def test_ends_are_open() -> None:
    stretches = Stretches([(2, 5)])
    assert [stretches.hold(i) for i in (1, 2, 4, 5)] == [False, True, True, False]


def test_no_spans_hold_nothing() -> None:
    assert not Stretches([]).hold(0)


def test_a_long_span_reaches_over_a_short_one() -> None:
    stretches = Stretches([(5, 6), (0, 20)])
    assert stretches.hold(10)
    assert not stretches.hold(20)


@given(SPANS, st.integers(-1, 45))
def test_it_is_the_same_as_looking_at_each_span(spans: list[tuple[int, int]], at: int) -> None:
    assert Stretches(spans).hold(at) is any(start <= at < end for start, end in spans)


@given(SPANS.flatmap(lambda spans: st.tuples(st.just(spans), st.permutations(spans))))
def test_their_order_does_not_matter(
    both: tuple[list[tuple[int, int]], list[tuple[int, int]]],
) -> None:
    one, other = (Stretches(spans) for spans in both)
    assert [one.hold(i) for i in range(42)] == [other.hold(i) for i in range(42)]
