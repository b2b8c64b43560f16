"""How far values are apart: the worked values of MASI (Passonneau 2006), and spans."""

import pytest

from readouts.judging.distances import DISTANCES, apart, masi, nominal
from readouts.judging.fields import FIELDS


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        (("x", "y"), ("y", "x"), 0.0),  # the same set
        (("x",), ("x", "y"), 1 - 1 / 2 * 2 / 3),  # one holds the other
        (("x", "y"), ("y", "z"), 1 - 1 / 3 * 1 / 3),  # they cross
        (("x",), ("y",), 1.0),
        ((), ("y",), 1.0),
        ((), (), 0.0),
        (None, (), 0.0),
    ],
)
def test_sets(a: tuple[str, ...], b: tuple[str, ...], distance: float) -> None:
    assert masi(a, b) == pytest.approx(distance)
    assert masi(b, a) == pytest.approx(distance)


def test_words_are_the_same_or_not() -> None:
    assert nominal("STATE", "STATE") == 0
    assert nominal("STATE", None) == 1


def test_spans_by_their_characters() -> None:
    assert apart(((0, 10),), ((0, 9),)) == pytest.approx(0.1)
    assert apart(((0, 1),), ()) == 1
    assert apart((), None) == 0


def test_every_field_has_one() -> None:
    assert set(DISTANCES) == {"statement", *FIELDS}
    assert DISTANCES["issues"] is DISTANCES["speakers"] is masi
    assert DISTANCES["content"] is apart
    assert DISTANCES["act"] is nominal
