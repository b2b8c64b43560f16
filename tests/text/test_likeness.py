from hypothesis import given
from hypothesis import strategies as st

from readouts.text.likeness import Likeness, bag
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
