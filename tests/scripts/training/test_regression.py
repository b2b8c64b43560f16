"""Logistic regression against what is known without it."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from training.regression import RIDGE, fit

Floats = NDArray[np.float64]
CONSTANT_RIDGE = 0.01


def cost(beta: Floats, x: Floats, y: Floats, w: Floats) -> float:
    """What is made small: minus the log likelihood and the ridge."""
    scores = x @ beta
    likely = w * (np.logaddexp(0, scores) - y * scores)
    ridge = np.full(len(beta), RIDGE)
    ridge[0] = CONSTANT_RIDGE
    return float(likely.sum() + (ridge * beta**2).sum() / 2)


def some(seed: int, rows: int = 30, signs: int = 4) -> tuple[Floats, Floats, Floats]:
    chance = np.random.default_rng(seed)
    x = chance.standard_normal((rows, signs))
    x[:, 0] = 1.0
    return x, (chance.random(rows) < 0.4).astype(float), chance.random(rows) + 0.5


@pytest.mark.parametrize("seed", range(5))
def test_no_slope_is_left_in_any_direction(seed: int) -> None:
    x, y, w = some(seed)
    beta = fit(x.tolist(), y.tolist(), w.tolist())
    for direction in np.eye(len(beta)):
        step = 1e-5 * direction
        slope = (cost(beta + step, x, y, w) - cost(beta - step, x, y, w)) / 2e-5
        assert slope == pytest.approx(0, abs=1e-5)


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 1000), st.lists(st.floats(-1, 1), min_size=4, max_size=4))
def test_nothing_near_costs_less(seed: int, step: list[float]) -> None:
    x, y, w = some(seed)
    beta = fit(x.tolist(), y.tolist(), w.tolist())
    assert cost(beta, x, y, w) <= cost(beta + np.array(step), x, y, w) + 1e-9


def test_a_constant_alone_is_the_log_odds() -> None:
    rows = 4000
    (beta,) = fit([[1.0]] * rows, [1.0, 1.0, 1.0, 0.0] * (rows // 4), [1.0] * rows)
    assert beta == pytest.approx(math.log(3), abs=1e-4)
    assert math.log(3) - beta > 0  # drawn towards 0


def test_as_often_right_as_wrong_is_0() -> None:
    assert fit([[1.0, 0.0]] * 2, [0.0, 1.0], [1.0, 1.0]).tolist() == pytest.approx([0.0, 0.0])


def test_a_sign_that_is_never_there_weighs_nothing() -> None:
    beta = fit([[1.0, 0.0, 1.0], [1.0, 0.0, -1.0]], [1.0, 0.0], [1.0, 1.0])
    assert beta[1] == 0.0 and beta[2] > 0.1


def test_a_weight_of_two_is_two_rows() -> None:
    x, y, _ = some(3)
    twice = fit([*x.tolist(), *x.tolist()], [*y, *y], [1.0] * 60)
    assert twice == pytest.approx(fit(x.tolist(), y.tolist(), [2.0] * 30))


def test_rows_that_can_be_told_apart_keep_weights_finite() -> None:
    x = [[1.0, float(n)] for n in range(-50, 50)]
    beta = fit(x, [float(n >= 0) for n in range(-50, 50)], [1.0] * 100)
    assert np.isfinite(beta).all() and beta[1] > 0
