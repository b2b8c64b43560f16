"""Logistic regression with a small ridge, by Newton's method."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RIDGE = 1.0
_STEEPEST = 30.0  # log odds beyond which a probability is as good as certain
_FIRST = 0.01  # the ridge on the constant, which is the first sign
_ROUNDS = 50
_NEAR = 1e-7


def fit(
    signs: Sequence[Sequence[float]], right: Sequence[float], weight: Sequence[float]
) -> NDArray[np.float64]:
    """Weights (signs,) of the columns of `signs` (rows, signs), at least one row.

    `right` (rows,) is from 0 to 1, `weight` (rows,) what a row counts. A sign that is always 0
    gets the weight 0.
    """
    x, y, w = (np.asarray(values, dtype=np.float64) for values in (signs, right, weight))
    beta = np.zeros(x.shape[1])
    ridge = np.eye(x.shape[1]) * RIDGE
    ridge[0, 0] = _FIRST
    for _ in range(_ROUNDS):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -_STEEPEST, _STEEPEST)))
        slope = x.T @ (w * (p - y)) + ridge @ beta
        bend = (x * (w * p * (1 - p))[:, None]).T @ x + ridge
        step = np.linalg.solve(bend, slope)
        beta -= step
        if np.abs(step).max() < _NEAR:
            break
    return beta
