from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text.near import ROOM, Near, Sought, near


def places(text, phrase, size=None):
    keys = [None if key == "." else key for key in text.split()]
    asked = Sought(tuple(phrase.split()), size or len(phrase.split()))
    return [(one.first, one.last) for one in near(keys, asked)]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("x a b y", "a b", [(1, 2)]),
        ("b a", "a b", [(0, 1)]),
        ("a x y b", "a b", [(0, 3)]),
        ("a x y z b", "a b", []),
        ("a . b", "a b", []),
        ("a b a b", "a b", [(0, 1), (2, 3)]),
        ("a x a b", "a b", [(2, 3)]),
        ("a", "a", [(0, 0)]),
        ("a b d", "a b c d", [(0, 2)]),
        ("d b a", "a b c d", []),
        ("d c b a", "a b c d", [(0, 3)]),
        ("a c", "a b c", []),
        ("a b a", "a b a", [(0, 2)]),
        ("a b", "a b a", []),
        ("", "a", []),
    ],
)
def test_places(text, phrase, expected):
    assert places(text, phrase) == expected


def test_words_of_the_phrase_that_are_no_keys_give_room():
    assert places("a x y z b", "a b", size=3) == [(0, 4)]


@given(
    st.lists(st.sampled_from("abcdx")), st.lists(st.sampled_from("abcd"), min_size=1, max_size=5)
)
def test_what_is_found_is_near_complete_and_apart(keys, phrase):
    asked = Sought(tuple(phrase), len(phrase))
    found = near(keys, asked)
    assert found == sorted(found, key=lambda one: one.first)
    for one in found:
        assert isinstance(one, Near)
        assert asked.needed <= one.count <= len(phrase)
        assert one.last - one.first < asked.size + ROOM
        assert {keys[one.first], keys[one.last]} <= set(phrase)
    assert all(a.last < b.first for a, b in pairwise(found))


@given(
    st.lists(st.sampled_from("wxyz")), st.lists(st.sampled_from("abcd"), min_size=1, unique=True)
)
def test_the_phrase_itself_is_always_found(before, phrase):
    found = near([*before, *phrase, *before], Sought(tuple(phrase), len(phrase)))
    assert [(one.first, one.last) for one in found] == [
        (len(before), len(before) + len(phrase) - 1)
    ]
