"""The chain against all legal sequences of tags of short windows."""

import itertools
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.attribution.brute import score, shares
from tests.reading.attribution.small import HIDDEN, small_weights

from readouts.reading.attribution.chain import Chain, padded
from readouts.reading.attribution.spans import TAGS, legal, spans_of, tags_of
from readouts.reading.attribution.weights import Floats

WEIGHTS = small_weights()
CHAIN = Chain(WEIGHTS)


def some_scores(length: int, seed: int = 0, spread: float = 2.0) -> Floats:
    chance = np.random.default_rng(seed)
    return (chance.standard_normal((length, len(TAGS))) * spread).astype(np.float32)


def some_states(length: int, seed: int = 0) -> Floats:
    return np.tanh(some_scores(length, seed)[:, :1] * some_scores(2 * HIDDEN, seed)[:, 0])


def best(windows: Sequence[Floats]) -> list[list[int]]:
    return list(CHAIN.best(windows))


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("seed", range(2))
def test_best_path_is_the_best_of_all(length: int, seed: int) -> None:
    scores = some_scores(length, seed)
    share = shares(WEIGHTS, scores)
    assert best([scores]) == [list(max(share, key=lambda path: share[path]))]


def test_windows_of_several_lengths_at_once() -> None:
    windows = [some_scores(length, length) for length in (4, 1, 7, 2)]
    assert best(windows) == [best([window])[0] for window in windows]


@settings(max_examples=40)
@given(st.integers(1, 40), st.integers(0, 10_000), st.floats(0.1, 200))
def test_path_is_legal_and_no_change_of_one_span_is_better(
    length: int, seed: int, spread: float
) -> None:
    scores = some_scores(length, seed, spread)
    (path,) = best([scores])
    follows, begins, ends = legal()
    assert begins[path[0]]
    assert ends[path[-1]]
    assert all(follows[a, b] for a, b in itertools.pairwise(path))
    spans = spans_of(path)
    reached = score(WEIGHTS, scores, path)
    for n in range(len(spans)):
        other = tags_of(spans[:n] + spans[n + 1 :], length).tolist()
        assert score(WEIGHTS, scores, other) <= reached + 1e-3 * max(1.0, abs(reached))


def test_tagged_spans_are_those_of_the_path_with_their_probability() -> None:
    states, lengths = some_states(9, 3), [5, 4]
    emit, bias = WEIGHTS["emit"], WEIGHTS["emit.bias"]
    scores = states @ emit.T + bias
    for tagged, window in zip(CHAIN.tag(states, lengths), (scores[:5], scores[5:]), strict=True):
        share = shares(WEIGHTS, window)
        path = max(share, key=lambda p: share[p])
        assert [(t.role, t.span) for t in tagged] == spans_of(path)
        for t in tagged:
            having = sum(p for other, p in share.items() if (t.role, t.span) in spans_of(other))
            assert t.sure == pytest.approx(having, abs=1e-5)


def test_windows_without_spans_keep_their_place() -> None:
    weights = small_weights()
    weights["emit"][:] = 0
    weights["emit"][:, 0] = tags_of([("cue", (0, 0))], 1)[0] == np.arange(len(TAGS))
    weights["emit.bias"][:] = 0
    weights["emit.bias"][0] = 25
    weights["emit"][:, 0] *= 100
    states = np.zeros((6, 2 * HIDDEN), dtype=np.float32)
    states[3, 0] = 1
    tagged = Chain(weights).tag(states, [2, 3, 1])
    assert [[(t.role, t.span) for t in spans] for spans in tagged] == [[], [("cue", (1, 1))], []]
    assert tagged[1][0].sure > 0.99


def test_nothing_to_tag() -> None:
    assert CHAIN.tag(np.zeros((0, 2 * HIDDEN), dtype=np.float32), []) == []


def test_the_same_again() -> None:
    states = some_states(60)
    assert CHAIN.tag(states, [40, 20]) == CHAIN.tag(states, [40, 20])


def test_padding_is_nothing() -> None:
    out = padded([some_scores(2), some_scores(3)])
    assert out.shape == (3, 2, len(TAGS))
    assert not out[2, 0].any()
    assert np.array_equal(out[:2, 0], some_scores(2))
    assert padded([]).shape == (0, 0, len(TAGS))
