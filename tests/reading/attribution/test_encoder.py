"""The encoder against an LSTM written out one number after another."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.reading.attribution.small import HIDDEN, OFTEN, small_inputs, small_weights

from readouts.reading.attribution.encoder import Encoder, Steps, aligned
from readouts.reading.attribution.features import COLUMNS
from readouts.reading.attribution.weights import Weights

WEIGHTS = small_weights()
ENCODER = Encoder(WEIGHTS)


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def read(weights: Weights, way: str, x: Sequence[NDArray[np.floating]]) -> list[list[float]]:
    """The states of one direction over one window, by the equations of the textbook."""
    inward, again, bias = (weights[f"{way}.{part}"] for part in ("input", "hidden", "bias"))
    hidden, cell = [0.0] * HIDDEN, [0.0] * HIDDEN
    out = []
    for row in x:
        gates = inward.astype(float) @ row + again.astype(float) @ hidden + bias
        i, f, g, o = gates.reshape(4, HIDDEN).tolist()
        cell = [sigmoid(f[n]) * cell[n] + sigmoid(i[n]) * math.tanh(g[n]) for n in range(HIDDEN)]
        hidden = [sigmoid(o[n]) * math.tanh(cell[n]) for n in range(HIDDEN)]
        out.append(hidden)
    return out


def embedded(weights: Weights, row: Sequence[int]) -> list[float]:
    """The vector of one token: static, then learned (unknown if rare), then the small ones."""
    word, *rest = row
    learned = word if word <= OFTEN else 0
    parts = [weights["static"][word], weights["embed.word"][learned]]
    parts += [weights[f"embed.{c}"][n] for c, n in zip(COLUMNS[1:], rest, strict=True)]
    return [float(value) for part in parts for value in part]


def expected(weights: Weights, window: NDArray[np.int32]) -> NDArray[np.floating]:
    x: Sequence[NDArray[np.floating]] = [np.array(embedded(weights, row)) for row in window]
    for layer in ("lower", "upper"):
        forth = read(weights, f"{layer}.forward", x)
        back = read(weights, f"{layer}.backward", x[::-1])[::-1]
        x = [np.array([*a, *b]) for a, b in zip(forth, back, strict=True)]
    return np.array(x)


@pytest.mark.parametrize("lengths", [[1], [6], [2, 6], [6, 2, 4], [3, 3, 3], [1, 5, 1, 5, 2]])
def test_states_are_those_of_the_equations(lengths: list[int]) -> None:
    inputs = small_inputs(sum(lengths), seed=len(lengths))
    states = ENCODER.states(inputs, lengths)
    ends = np.cumsum(lengths)
    for end, size in zip(ends, lengths, strict=True):
        own = expected(WEIGHTS, inputs[end - size : end])
        assert np.allclose(states[end - size : end], own, atol=1e-5)


@pytest.mark.parametrize("seed", range(3))
def test_large_weights_stay_in_range(seed: int) -> None:
    weights = small_weights(seed, spread=30.0)
    inputs = small_inputs(40, seed)
    states = Encoder(weights).states(inputs, [40])
    assert np.isfinite(states).all()
    assert (np.abs(states) <= 1).all()


@settings(max_examples=30)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=9))
def test_windows_do_not_touch_one_another(lengths: list[int]) -> None:
    inputs = small_inputs(sum(lengths))
    together = ENCODER.states(inputs, lengths)
    starts = np.cumsum([0, *lengths[:-1]])
    alone = [
        ENCODER.states(inputs[start : start + size], [size])
        for start, size in zip(starts, lengths, strict=True)
    ]
    assert np.allclose(together, np.concatenate(alone), atol=1e-6)


def test_the_same_again_to_the_last_bit() -> None:
    inputs, lengths = small_inputs(30), [12, 4, 14]
    one, other = (ENCODER.states(inputs, lengths) for _ in range(2))
    assert np.array_equal(one, other)


def test_words_that_come_again_have_the_same_input() -> None:
    """Rows of features are looked up once, however often they come."""
    inputs = np.repeat(small_inputs(3), 5, axis=0)
    states = ENCODER.states(inputs, [9, 6])
    assert np.allclose(states[:9], expected(WEIGHTS, inputs[:9]), atol=1e-5)
    assert np.allclose(states[9:], expected(WEIGHTS, inputs[9:]), atol=1e-5)


def test_both_directions_matter() -> None:
    inputs = small_inputs(6)
    states = ENCODER.states(inputs, [6])
    changed = inputs.copy()
    changed[5, 0] = 1 if inputs[5, 0] != 1 else 2
    other = ENCODER.states(changed, [6])
    assert not np.allclose(states[0], other[0], atol=1e-7)
    changed = inputs.copy()
    changed[0, 0] = 1 if inputs[0, 0] != 1 else 2
    assert not np.allclose(states[5], ENCODER.states(changed, [6])[5], atol=1e-7)


def test_rare_words_share_the_vector_of_the_unknown() -> None:
    inputs = small_inputs(2)
    inputs[:, 1:] = 3, 3, 3, 0, 0
    inputs[:, 0] = OFTEN + 1, OFTEN + 2
    weights = small_weights()
    weights["static"][:] = 0
    states = Encoder(weights)._embed(inputs)
    assert np.array_equal(states[0], states[1])


def test_no_tokens() -> None:
    assert ENCODER.states(small_inputs(0), []).shape == (0, 2 * HIDDEN)


@pytest.mark.parametrize(
    ("lengths", "forward", "backward", "stretches"),
    [
        ([], [], [], []),
        ([3], [0, 1, 2], [2, 1, 0], [(0, 3, 1)]),
        ([1, 3], [1, 0, 2, 3], [3, 0, 2, 1], [(0, 2, 2), (2, 4, 1)]),
        ([2, 2], [0, 2, 1, 3], [1, 3, 0, 2], [(0, 4, 2)]),
    ],
)
def test_order_of_reading(
    lengths: list[int],
    forward: list[int],
    backward: list[int],
    stretches: list[tuple[int, int, int]],
) -> None:
    steps = Steps(lengths)
    assert [rows.tolist() for rows in steps.rows] == [forward, backward]
    assert steps.stretches == stretches


@given(st.lists(st.integers(0, 12), max_size=8))
def test_every_token_is_read_once(lengths: list[int]) -> None:
    steps = Steps(lengths)
    for rows in steps.rows:
        assert sorted(rows.tolist()) == list(range(sum(lengths)))
    places = [0, *(end for _, end, _ in steps.stretches)]
    assert [place for place, _, _ in steps.stretches] == places[:-1]
    assert places[-1] == steps.tokens == sum(lengths)
    assert all((end - place) % reach == 0 for place, end, reach in steps.stretches)


def test_room_is_made_once_for_each_width() -> None:
    steps = Steps([3, 2])
    assert steps.room(4) is steps.room(4)
    assert steps.room(8).shape == (5, 8)


@given(st.integers(0, 9), st.integers(1, 9))
def test_aligned_arrays_begin_on_a_line(rows: int, width: int) -> None:
    array = aligned(rows, width)
    assert array.shape == (rows, width)
    assert array.size == 0 or array.ctypes.data % 64 == 0
    assert array.flags.c_contiguous
