"""Every error has one cause, and what is right has none."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import comparing
from evaluation.comparing import compare, outcomes
from evaluation.marks import Mark, Marked, by_names, by_source
from score_sample import same_names

RIGHT = by_names(same_names)


def mark(
    content: Iterable[int],
    cue: Iterable[int] | None = (90,),
    source: Iterable[int] | None = (80,),
    who: str = "Ana Ruiz",
    optional: bool = False,
) -> Mark:
    """A statement by one speaker."""
    places = [None if words is None else frozenset(words) for words in (cue, source)]
    return Mark("indirect", frozenset(content), *places, (who,), 0.5, optional)


def causes(gold: list[Mark], read: list[Mark] | None) -> list[str | None]:
    report = Marked("r", "p", tuple(gold), None if read is None else tuple(read))
    return [one.cause for one in outcomes(report, RIGHT)]


@pytest.mark.parametrize(
    ("gold", "read", "expected"),
    [
        ([mark(range(4))], [mark(range(4))], [None]),
        ([mark(range(4))], [], [comparing.NOTHING]),
        ([mark(range(4))], None, [comparing.NOTHING]),
        ([mark(range(9))], [mark(range(2))], [comparing.CUT, comparing.PIECE]),
        ([mark(range(4))], [mark({50})], [comparing.CUT, comparing.EXTRA]),
        (
            [mark(range(9))],
            [mark(range(2), cue={91})],
            [comparing.OTHER_CUE, comparing.PIECE],
        ),
        (
            [mark(range(9), cue=())],
            [mark(range(2), cue={91})],
            [comparing.CUT, comparing.PIECE],
        ),
        ([mark(range(4))], [mark(range(4), who="Béla Kun")], [comparing.WRONG_ACTOR]),
        (
            [mark(range(4))],
            [mark(range(4), source={81}, who="Béla Kun")],
            [comparing.WRONG_SOURCE],
        ),
        (
            [mark(range(4), source=())],
            [mark(range(4), source={81}, who="Béla Kun")],
            [comparing.WRONG_SOURCE],
        ),
        (
            [mark(range(4), source=())],
            [mark(range(4), source=(), who="Béla Kun")],
            [comparing.WRONG_ACTOR],
        ),
        (
            [mark(range(4), source=None)],
            [mark(range(4), who="Béla Kun")],
            [comparing.WRONG_ACTOR],
        ),
        ([], [mark(range(4))], [comparing.EXTRA]),
    ],
)
def test_causes(gold: list[Mark], read: list[Mark] | None, expected: list[str | None]) -> None:
    assert causes(gold, read) == expected


def test_what_is_open_to_doubt_counts_for_nothing() -> None:
    doubtful = mark(range(4), optional=True)
    assert causes([doubtful], []) == []
    assert causes([doubtful], [mark(range(4))]) == []
    assert causes([doubtful], [mark(range(4)), mark(range(3))]) == [comparing.PIECE]


def test_an_outcome_says_where_it_comes_from() -> None:
    report = Marked("r7", "Ministry", (mark(range(4)),), (mark(range(4)),))
    [one] = compare([report], RIGHT)
    assert (one.report, one.publisher, one.gold, one.read) == ("r7", "Ministry", *["indirect"] * 2)
    assert one.confidence == 0.5
    assert one.found
    assert one.right


WORDS = st.frozensets(st.integers(0, 12), min_size=1)
MARKS = st.lists(st.builds(mark, WORDS, WORDS, WORDS), max_size=5)


@given(MARKS, MARKS)
def test_nothing_is_lost_and_nothing_counted_twice(gold: list[Mark], read: list[Mark]) -> None:
    made = list(outcomes(Marked("r", "p", tuple(gold), tuple(read)), by_source))
    assert sum(one.gold is not None for one in made) == len(gold)
    assert sum(one.read is not None for one in made) == len(read)
    assert {one.cause for one in made} <= {None, *comparing.CAUSES}
    assert all(one.found for one in made if one.right)


@given(MARKS)
def test_gold_read_as_it_stands_is_all_right(gold: list[Mark]) -> None:
    apart = [mark({n * 20 + word for word in m.content}) for n, m in enumerate(gold)]
    assert causes(apart, apart) == [None] * len(apart)
