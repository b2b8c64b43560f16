"""Scores from signs, and the words that speak most for a class."""

import numpy as np
import pytest

from readouts.reading.coding.scorer import ROWS, Scorer, pack, row_of, seen, shipped, unpack


def scorer() -> Scorer:
    """Two classes: "warm" speaks for the first, "cold" for the second."""
    weights = np.zeros((ROWS, 2), dtype=np.int8)
    weights[row_of("warm")] = (100, -50)
    weights[row_of("cold")] = (-50, 100)
    return Scorer(("good", "bad"), weights, np.array([0.1, 0.1]), np.array([0.0, 1.0]))


def test_scores_add_up() -> None:
    assert scorer().scores(seen([])) == pytest.approx([0.0, 1.0])
    assert scorer().scores(seen([("warm", 1.0, None)])) == pytest.approx([10.0, -4.0])
    assert scorer().scores(seen([("warm", 0.5, None), ("cold", 1.0, None)])) == pytest.approx(
        [0.0, 8.5]
    )


def test_a_name_counts_once_and_order_does_not_matter() -> None:
    signs = [("warm", 1.0, None), ("cold", 0.5, None), ("else", 1.0, None)]
    once = scorer().scores(seen(signs))
    assert scorer().scores(seen([*signs, ("warm", 1.0, None)])) == pytest.approx(once)
    assert scorer().scores(seen(signs[::-1])) == pytest.approx(once)


def test_the_reason_is_what_speaks_most_for_a_class() -> None:
    signs = [("cold", 1.0, (0, 4)), ("warm", 1.0, (5, 9)), ("warm words", 1.0, None)]
    assert scorer().reason(seen(signs), "good") == (5, 9)
    assert scorer().reason(seen(signs), "bad") == (0, 4)
    assert scorer().reason(seen(signs[:1]), "good") is None  # it speaks against it
    assert scorer().reason(seen([("warm", 1.0, None)]), "good") is None  # it has no words
    assert scorer().reason(seen(signs), "a class of the user's own") is None


def test_what_is_packed_scores_alike() -> None:
    rng = np.random.default_rng(4)
    weights = np.zeros((ROWS, 3), dtype=np.float32)
    names = [f"word {n}" for n in range(50)]
    weights[[row_of(name) for name in names]] = rng.normal(size=(50, 3))
    table = (("a", "b", "c"), weights, np.array([0.5, 0.0, -0.5], dtype=np.float32))
    read = unpack(pack(dict.fromkeys(("acts", "polarities", "issues"), table)))
    signs = [(name, 1.0, None) for name in names[:7]]
    exact = sum(weights[row_of(name)] for name, _, _ in signs) + table[2]
    assert read.issues.classes == ("a", "b", "c")
    assert read.acts.scores(seen(signs)) == pytest.approx(exact, abs=0.1)


def test_what_ships_knows_every_class_once() -> None:
    scorers = shipped()
    assert (len(scorers.acts.classes), len(scorers.polarities.classes)) == (17, 3)
    assert len(scorers.issues.classes) > 25
    assert all(len(set(each.classes)) == len(each.classes) for each in scorers)
