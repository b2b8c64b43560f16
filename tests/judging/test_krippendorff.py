"""Alpha, against the examples that Krippendorff works through by hand.

K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): A (two observers, binary),
B (two observers, nominal), C (several observers, missing values).
"""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.judging.krippendorff import alpha, pairs

A = ("0100000010", "1110010000")
B = ("aabbdcccedda", "babbbccceddd")
C = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")


def units(*observers: str) -> list[list[str]]:
    """What the observers say of each unit; a point is a missing value."""
    return [[value for value in said if value != "."] for said in zip(*observers, strict=True)]


def differ(a: object, b: object) -> float:
    return float(a != b)


def test_example_a_two_observers_binary() -> None:
    assert alpha(units(*A), differ) == pytest.approx(0.095, abs=5e-4)


def test_example_b_two_observers_nominal() -> None:
    assert alpha(units(*B), differ) == pytest.approx(0.692, abs=5e-4)


def test_example_c_several_observers_and_missing_values() -> None:
    assert alpha(units(*C), differ) == pytest.approx(0.743, abs=5e-4)


def test_full_agreement_is_one_and_opposition_below_nothing() -> None:
    assert alpha([["a", "a"], ["b", "b"]], differ) == 1.0
    assert (found := alpha([["a", "b"], ["b", "a"]], differ)) is not None
    assert found < 0


@pytest.mark.parametrize("given_", [[], [["a"]], [["a"], []], [["a", "a"], ["a", "a"]]])
def test_nothing_is_said_where_nothing_can_be(given_: list[list[str]]) -> None:
    assert alpha(given_, differ) is None


def test_what_chance_gives_may_be_known() -> None:
    assert alpha([["a", "a"]], differ, 1.0) == 1.0
    assert alpha([["a", "b"], ["a", "a"]], differ, 1.0) == 0.5


def test_pairs_are_of_one_unit() -> None:
    assert list(pairs([["a", "b", "c"], ["d"]])) == [("a", "b"), ("a", "c"), ("b", "c")]


values = st.lists(st.lists(st.sampled_from("abc"), max_size=4), max_size=6)


@given(values)
def test_it_is_what_the_coincidence_matrix_gives(found: list[list[str]]) -> None:
    """The paper's nominal form: from the matrix of values that stand in one unit."""
    matrix = {(a, b): 0.0 for a in "abc" for b in "abc"}
    for unit in found:
        for i, a in enumerate(unit):
            for j, b in enumerate(unit):
                if i != j:
                    matrix[a, b] += 1 / (len(unit) - 1)
    held = {a: sum(matrix[a, b] for b in "abc") for a in "abc"}
    n = sum(held.values())
    chance = sum(held[a] * held[b] for a in "abc" for b in "abc" if a != b)
    got = alpha(found, differ)
    if not chance:
        assert got is None
    else:
        apart = sum(matrix[a, b] for a in "abc" for b in "abc" if a != b)
        assert got == pytest.approx(1 - (n - 1) * apart / chance)


@given(values, st.integers())
def test_the_order_of_units_and_observers_does_not_matter(
    found: list[list[str]], seed: int
) -> None:
    dice = random.Random(seed)
    shuffled = [dice.sample(unit, len(unit)) for unit in dice.sample(found, len(found))]
    assert alpha(shuffled, differ) == pytest.approx(alpha(found, differ))
