from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.keyring import Keyring

KEYS = st.lists(st.integers(-5, 5), unique=True, max_size=6)
FILED = st.dictionaries(st.sampled_from("abcdef"), KEYS)


def ring(filed):
    made = Keyring()
    for item, keys in filed.items():
        made.file(item, keys)
    return made


@given(FILED, st.lists(KEYS, max_size=4))
def test_it_counts_the_keys_that_items_have_in_common(filed, asked):
    expected = [
        Counter(item for item, keys in filed.items() for key in keys if key in wanted)
        for wanted in asked
    ]
    assert list(ring(filed).under(asked)) == expected


@given(FILED, st.sampled_from("abcdef"))
def test_what_is_dropped_is_gone(filed, gone):
    made = ring(filed)
    if gone in filed:
        made.drop(gone)
    left = {item: keys for item, keys in filed.items() if item != gone}
    assert Counter(made.pairs()) == Counter(ring(left).pairs())
    assert [key for key, _ in made.pairs()] == sorted(key for key, _ in made.pairs())


def test_large_numbers_keep_their_value():
    key = (1 << 63) - 1
    assert list(ring({"a": [key], "b": [key - 1]}).under([[key]])) == [{"a": 1}]


def test_filing_after_asking():
    made = ring({"a": [1]})
    assert list(made.under([[1]])) == [{"a": 1}]
    made.file("b", [1])
    assert list(made.under([[1]])) == [{"a": 1, "b": 1}]
