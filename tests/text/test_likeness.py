import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text.likeness import Likeness, bag, shingles, word_hashes
from readouts.text.likeness import likeness as compare


def likeness(a, b):
    return compare(bag(a), bag(b))


BAGS = st.frozensets(st.sampled_from(["grain", "fuel", "steel", "port", "ship", "trade", "peace"]))


def test_rare_words_weigh_more():
    rare = likeness({"peac", "desalin"}, {"desalin", "trad"})
    common = likeness({"peac", "desalin"}, {"peac", "trad"})
    assert rare.shared > common.shared
    assert rare.of_a > common.of_a


def test_a_part_is_all_of_the_shorter_side():
    found = likeness({"grain", "port"}, {"grain", "port", "ship", "fuel"})
    assert found.of_a == 1.0
    assert found.most == 1.0
    assert found.least == found.of_b < 1.0
    assert found.least < found.both < found.most


def test_nothing_is_like_nothing():
    assert likeness(set(), {"grain"}) == Likeness(0.0, 0.0, 0.0)
    assert likeness(set(), set()).both == 0.0


@given(BAGS, BAGS)
def test_likeness_is_symmetric_and_bounded(a, b):
    one, other = likeness(a, b), likeness(b, a)
    assert (one.of_a, one.of_b, one.shared) == (other.of_b, other.of_a, other.shared)
    assert 0.0 <= one.least <= one.both <= one.most <= 1.0


@given(BAGS.filter(bool))
def test_a_bag_is_like_itself(keys):
    assert likeness(keys, keys).least == 1.0


def test_word_hashes_are_the_same_in_every_run():
    assert word_hashes(["grain"]).tolist() == [9705137604621779705]


@pytest.mark.parametrize(("words", "count"), [(0, 0), (2, 0), (3, 1), (7, 5)])
def test_there_is_a_shingle_for_each_run(words, count):
    assert len(shingles(word_hashes("abcdefg"[:words]), 3)) == count


def test_shingles_depend_on_order_and_words():
    one = shingles(word_hashes(["a", "b", "c", "a", "b", "c"]), 3).tolist()
    assert one[0] == one[3]
    assert len(set(one)) == 3


def test_a_lone_surrogate_has_a_hash():
    assert len(word_hashes(["\ud800"])) == 1


@given(st.lists(st.sampled_from("abcdef"), min_size=4, max_size=12))
def test_equal_shingles_are_equal_runs(words):
    codes = shingles(word_hashes(words), 3).tolist()
    runs = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
    for i, code in enumerate(codes):
        for j, other in enumerate(codes):
            assert (code == other) == (runs[i] == runs[j])
