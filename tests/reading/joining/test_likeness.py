"""How far two drafts agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Spans
from readouts.reading.joining.likeness import content_likeness, overlap, same_source, size
from readouts.reading.statements import Draft


def draft(content: Spans, source: Spans = ()) -> Draft:
    return Draft(content=content, source=source)


@st.composite
def spans(draw: st.DrawFn) -> Spans:
    """Spans in order that do not overlap."""
    edges = draw(st.lists(st.integers(0, 200), min_size=2, max_size=8, unique=True))
    edges = sorted(edges[: len(edges) // 2 * 2])
    return tuple(zip(edges[::2], edges[1::2], strict=True))


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [
        (((0, 4),), ((4, 8),), 0),
        (((0, 4),), ((2, 8),), 2),
        (((0, 4), (6, 9)), ((3, 7),), 2),
        ((), ((0, 3),), 0),
    ],
)
def test_shared_code_points(a: Spans, b: Spans, shared: int) -> None:
    assert overlap(a, b) == shared


@given(spans(), spans())
def test_overlap_is_that_of_the_sets(a: Spans, b: Spans) -> None:
    of_a, of_b = ({i for s, e in x for i in range(s, e)} for x in (a, b))
    assert overlap(a, b) == len(of_a & of_b)
    assert size(a) == len(of_a)
    assert content_likeness(draft(a), draft(b)) == pytest.approx(
        len(of_a & of_b) / len(of_a | of_b)
    )


@given(spans())
def test_a_draft_is_like_itself(a: Spans) -> None:
    assert content_likeness(draft(a), draft(a)) == 1.0


def test_drafts_that_do_not_touch_are_not_alike() -> None:
    assert content_likeness(draft(((0, 3),)), draft(((3, 6),))) == 0.0


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (((0, 3),), ((2, 5),), True),
        (((0, 3),), ((4, 5),), False),
        ((), (), True),
        ((), ((0, 3),), False),
        (((0, 3),), (), False),
    ],
)
def test_sources(a: Spans, b: Spans, same: bool) -> None:
    assert same_source(draft(((9, 10),), a), draft(((9, 10),), b)) is same
