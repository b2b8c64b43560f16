import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.reuse.pairs import numbers, pile

from readouts.linking.reuse.pile import Pile, heads, nth, unions

RANGES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30), st.integers(0, 10)), max_size=30)


def test_the_words_of_each_text_lie_side_by_side():
    found = pile("one two three", "", "two four")
    assert found.sizes.tolist() == [3, 0, 2]
    assert found.starts.tolist() == [0, 3, 3]
    assert found.words[found.starts[2]] == found.words[1]


def test_a_pile_of_nothing():
    assert len(Pile([]).words) == 0


def test_items_know_their_group_and_place():
    group, place = nth(numbers(2, 0, 3))
    assert group.tolist() == [0, 0, 2, 2, 2]
    assert place.tolist() == [0, 1, 0, 1, 2]


def test_heads_are_where_groups_begin():
    assert heads(np.array([True, False, False, True]), 5).tolist() == [0, 2, 3]
    assert heads(np.array([], dtype=bool), 1).tolist() == [0]
    assert heads(np.array([], dtype=bool), 0).tolist() == []


@given(RANGES)
def test_unions_count_each_place_once(rows):
    places = [set() for _ in range(4)]
    for owner, start, size in rows:
        places[owner] |= set(range(start, start + size))
    owner, start, size = (
        (numbers(*column) for column in zip(*rows, strict=True))
        if rows
        else (
            numbers(),
            numbers(),
            numbers(),
        )
    )
    assert unions(owner, start, start + size, 4).tolist() == [len(one) for one in places]
