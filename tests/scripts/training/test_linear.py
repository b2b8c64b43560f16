"""Linear classifiers over hashed signs learn what signs tell."""

import numpy as np
from tests.scripts.training.needed import torch

from training.linear import fit, matrix

GOOD, BAD = [("warm", 1.0, None)], [("cold", 1.0, None), ("wet", 1.0, None)]


def test_a_name_counts_once() -> None:
    once, twice = matrix([GOOD]), matrix([[*GOOD, ("warm", 5.0, None)]])
    assert torch.equal(once.to_dense(), twice.to_dense())
    assert once.sum() == 1


def test_classes_that_exclude_each_other() -> None:
    right = np.array([[1, 0], [0, 1]] * 10, dtype=np.float32)
    fitted = fit(matrix([GOOD, BAD] * 10), right, ridge=0.1, one_of=True)
    scores = fitted.scores(matrix([GOOD, BAD]))
    assert scores[0, 0] > scores[0, 1] + 1
    assert scores[1, 1] > scores[1, 0] + 1


def test_classes_that_go_together_and_what_was_never_seen() -> None:
    right = np.array([[1, 1], [0, 1]] * 10, dtype=np.float32)
    fitted = fit(matrix([GOOD, BAD] * 10), right, ridge=0.1, one_of=False)
    good, bad, new = fitted.scores(matrix([GOOD, BAD, [("else", 1.0, None)]]))
    assert (good > 0).all()
    assert (bad[0] < 0) and (bad[1] > 0)
    assert np.allclose(new, fitted.bias)


def test_it_is_the_same_each_time() -> None:
    right = np.array([[1, 0], [0, 1]], dtype=np.float32)
    first, second = (fit(matrix([GOOD, BAD]), right, ridge=1.0, one_of=True) for _ in range(2))
    assert np.array_equal(first.weights, second.weights)
