from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import texts

from readouts.linking.reuse import meeting as module
from readouts.linking.reuse.codes import codes_of, is_enough
from readouts.linking.reuse.meeting import meetings

WHOLE = 1 << 62
LISTS = st.lists(
    st.sets(st.one_of(st.integers(0, 12), st.integers(WHOLE, WHOLE + 1)), max_size=12), max_size=12
)


def pairs(codes, owners, near=8):
    first, second = meetings(codes, owners, near)
    return list(zip(first.tolist(), second.tolist(), strict=True))


def met(*words, near=8):
    return pairs(*codes_of(texts(*words)), near)


def laid_out(held):
    """The codes of each text as `meetings` takes them, each twice."""
    rows = [(code, owner) for owner, codes in enumerate(held) for code in (*codes, *codes)]
    return (
        np.array([code for code, _ in rows], dtype=np.uint64),
        np.array([owner for _, owner in rows], dtype=np.int64),
    )


def one_by_one(held, near):
    lists = {code: [n for n, own in enumerate(held) if code in own] for own in held for code in own}
    meets = Counter()
    for code, owners in lists.items():
        for a, b in combinations(range(len(owners)), 2):
            if b - a <= near:
                meets[owners[a], owners[b], code] += 1
    found = {(a, b) for a, b, _ in meets}
    return sorted(
        (a, b)
        for a, b in found
        if is_enough([c for x, y, c in meets if (x, y) == (a, b)], len(held[a]), len(held[b]))
    )


def test_a_rewritten_text_meets_its_source_and_another_does_not():
    assert met(article(1), article(2), rewritten(article(1), 0.3, 5)) == [(0, 2)]


def test_a_phrase_that_all_have_makes_few_pairs():
    phrase = article(99, 60)
    found = met(*(f"{article(n)} {phrase}" for n in range(60)), near=4)
    assert len(found) == 59 + 58 + 57 + 56


def test_texts_with_the_same_words_meet_however_short():
    assert met("Grain moves.", "Bread waits.", "grain moves") == [(0, 2)]


def test_nobody_meets_where_there_is_nobody():
    assert met() == []
    assert met("") == []
    assert met("too short", "too small") == []


@pytest.mark.parametrize("at_once", [1, 5, 10_000])
@given(held=LISTS, near=st.integers(1, 4))
def test_pairs_are_those_that_stand_near_in_enough_lists(at_once, held, near):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_AT_ONCE", at_once)
        assert pairs(*laid_out(held), near) == one_by_one(held, near)
