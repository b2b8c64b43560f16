import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import article
from tests.linking.reuse.pairs import collection, numbers, text, texts

from readouts.linking.reuse import codes as module
from readouts.linking.reuse.codes import codes, codes_of, fewest, is_enough, is_whole

WHOLE = 1 << 62


def runs(one):
    return [code for code in codes(one) if code < WHOLE]


def test_about_a_third_of_the_runs_is_sampled():
    assert 800 < len(runs(text("a", article(1, 3_000)))) < 1_200


def test_codes_are_sorted_each_once_and_fit_a_database():
    found = codes(text("a", f"{article(1)} {article(1)}", page="https://example.org/1"))
    assert list(found) == sorted(set(found))
    assert all(0 <= code < 2**63 for code in found)
    assert all(isinstance(code, int) for code in found)


def test_a_copied_passage_keeps_its_codes():
    passage = article(1, 60)
    kept = set(runs(text("a", passage)))
    assert kept <= set(runs(text("b", f"{article(2)} {passage.upper()} {article(3)}")))


def test_the_same_words_have_a_code_of_their_own():
    a, b, c = texts("Grain moves.", "grain MOVES", "moves grain")
    assert codes(a) == codes(b) != codes(c)
    assert len(codes(a)) == 1


def test_so_has_a_page():
    a = text("a", article(1), page="https://example.org/1")
    b = text("b", article(2), page="https://example.org/1")
    (shared,) = set(codes(a)) & set(codes(b))
    assert shared >= WHOLE


def test_one_word_is_no_text():
    assert codes(text("a", "Grain")) == ()
    assert codes(text("a", "")) == ()


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_many_texts_have_the_codes_that_each_has(monkeypatch, at_once):
    monkeypatch.setattr(module, "_AT_ONCE", at_once)
    known = texts(*collection())
    found, owners = codes_of(known)
    for number, one in enumerate(known):
        assert tuple(np.unique(found[owners == number]).tolist()) == codes(one)


@given(st.integers(0, 400), st.integers(0, 400))
def test_long_texts_must_meet_more_often(first, second):
    (need,) = fewest(numbers(first), numbers(second)).tolist()
    assert need == max(3, -(-min(first, second) // 12))
    assert is_enough(range(need), first, second)
    assert not is_enough(range(need - 1), first, second)


def test_the_whole_text_is_enough_alone():
    (whole,) = codes(text("a", "Grain moves."))
    assert is_enough([whole], 500, 500)
    assert is_whole(np.array([whole, 5], dtype=np.uint64)).tolist() == [True, False]
