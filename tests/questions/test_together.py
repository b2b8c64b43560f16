"""What has a key in common is one."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.questions.together import together

ITEMS = st.lists(st.frozensets(st.integers(0, 9), min_size=1, max_size=3), max_size=12, unique=True)


def test_keys_join_over_others() -> None:
    assert together(["ab", "cd", "bc", "x"], list) == [["ab", "cd", "bc"], ["x"]]
    assert together([], list) == []


@given(ITEMS, st.randoms())
def test_the_order_does_not_matter(items: list[frozenset[int]], random: object) -> None:
    other = list(items)
    random.shuffle(other)  # type: ignore[attr-defined]
    groups = together(items, sorted)
    assert set(map(frozenset, groups)) == set(map(frozenset, together(other, sorted)))
    assert sorted(map(sorted, items)) == sorted(sorted(one) for group in groups for one in group)


@given(ITEMS)
def test_groups_have_no_key_in_common(items: list[frozenset[int]]) -> None:
    keys = [frozenset().union(*group) for group in together(items, sorted)]
    assert sum(map(len, keys)) == len(frozenset().union(*keys))
