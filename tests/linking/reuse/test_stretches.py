import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import numbers, pile

from readouts.linking.reuse import stretches as module
from readouts.linking.reuse.stretches import stretches

RIVER = "the river commission met in Passau and measured the water at nine bridges before noon"
MARKET = "farmers sold cheese honey and wool under the arcades while bells rang over the roofs"


def rows(*words):
    found = stretches(pile(*words), numbers(0), numbers(1))
    columns = (found.a, found.a_end, found.b, found.b_end, found.same, found.pieces)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def test_the_same_words_are_one_stretch():
    assert rows(RIVER, RIVER) == [(0, 15, 0, 15, 15, 1)]


def test_replaced_words_are_bridged_and_counted():
    changed = RIVER.replace("Passau", "Linz").replace("nine", "seven")
    assert rows(RIVER, changed) == [(0, 15, 0, 15, 13, 3)]


def test_an_added_word_makes_two_stretches():
    changed = RIVER.replace("measured", "then measured")
    assert rows(RIVER, changed) == [(0, 7, 0, 7, 7, 1), (7, 15, 8, 16, 8, 1)]


def test_a_short_run_is_chance():
    assert rows(RIVER, "so the river commission met again and again") == []


def test_a_short_text_that_is_all_there_is_not():
    assert rows("Grain moves", "grain moves") == [(0, 2, 0, 2, 2, 1)]
    assert rows("noon", "noon") == []


def test_what_stands_far_apart_is_two_stretches():
    gap = [f"x{n} y{n}" for n in range(12)]
    other = [f"v{n} w{n}" for n in range(12)]
    left, right = f"{RIVER} {' '.join(gap)} {MARKET}", f"{RIVER} {' '.join(other)} {MARKET}"
    assert [row[:2] for row in rows(left, right)] == [(0, 15), (39, 54)]


def test_nothing_is_shared_with_nothing():
    assert rows("", RIVER) == []
    assert len(stretches(pile(), numbers(), numbers())) == 0


@pytest.mark.parametrize("pairs_at_once", [1, 2, 1 << 13])
def test_each_pair_is_looked_at_by_itself(monkeypatch, pairs_at_once):
    monkeypatch.setattr(module, "_PAIRS", pairs_at_once)
    texts = pile(RIVER, MARKET, f"{MARKET} {RIVER}", RIVER)
    found = stretches(texts, numbers(0, 1, 0, 2), numbers(2, 2, 1, 3))
    assert found.pair.tolist() == [0, 1, 3]
    assert found.a.tolist() == [0, 0, 15]
    assert found.b.tolist() == [15, 0, 0]


@given(st.integers(0, 10_000), st.floats(0, 0.6))
def test_stretches_hold_what_they_say(seed, share):
    rng = random.Random(seed)
    a = article(seed, rng.randrange(5, 80))
    b = rewritten(a, share, seed + 1)
    left, right = a.split(), b.split()
    for a_at, a_end, b_at, b_end, same, pieces in rows(a, b):
        assert 0 <= a_at < a_end <= len(left)
        assert 0 <= b_at < b_end <= len(right)
        assert a_end - a_at == b_end - b_at
        one, other = left[a_at:a_end], right[b_at:b_end]
        assert same == sum(x == y for x, y in zip(one, other, strict=True))
        assert 1 <= pieces <= same


@given(st.integers(0, 10_000))
def test_it_does_not_matter_which_text_is_first(seed):
    a = article(seed, 40)
    b = rewritten(a, 0.2, seed)
    turned = [(row[2], row[3], row[0], row[1], *row[4:]) for row in rows(b, a)]
    assert sorted(turned) == sorted(rows(a, b))
