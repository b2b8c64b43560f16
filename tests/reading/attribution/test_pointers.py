"""Pointers against scores written out one by one."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.attribution.small import HIDDEN, POINTER, small_weights

from readouts.reading.attribution.pointers import (
    BUCKETS,
    CUES_BETWEEN,
    LONGEST_SOURCE,
    REACH,
    Link,
    Pointers,
    bucket,
    log_softmax,
    places_of_cues,
    places_of_tokens,
)
from readouts.reading.attribution.spans import TokenSpan
from readouts.reading.attribution.weights import Floats

WEIGHTS = small_weights()
POINTERS = Pointers(WEIGHTS)
NEVER = -1e4


def some_states(length: int, seed: int = 0) -> Floats:
    chance = np.random.default_rng(seed)
    return np.tanh(chance.standard_normal((length, 2 * HIDDEN))).astype(np.float32)


def linear(name: str, x: Sequence[float]) -> list[float]:
    rows, bias = WEIGHTS[name].tolist(), WEIGHTS[f"{name}.bias"].tolist()
    return [
        sum(w * v for w, v in zip(row, x, strict=True)) + b
        for row, b in zip(rows, bias, strict=True)
    ]


def dot(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True)) / math.sqrt(POINTER)


def softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    total = math.fsum(math.exp(s - top) for s in scores)
    return [math.exp(s - top) / total for s in scores]


def bucket_of(steps: int) -> int:
    edges = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]
    size = sum(edge <= abs(steps) for edge in edges)
    return BUCKETS + (-size if steps < 0 else size)


def ends(states: Floats, cue: TokenSpan, side: str) -> list[float]:
    """Probabilities of none and of each token as that end of the source of `cue`."""
    head = states[cue[0]].tolist()
    query = linear(f"cue_{side}", head)
    scores = linear("no_source", head)
    for token, state in enumerate(states.tolist()):
        steps = token - cue[0]
        near = abs(steps) <= REACH
        far = float(WEIGHTS[f"{side}_far"][bucket_of(steps)])
        scores.append(dot(query, linear(f"{side}_key", state)) + far if near else NEVER)
    return softmax(scores)


def source_of(states: Floats, cue: TokenSpan, tagged: Sequence[TokenSpan]) -> Link:
    start, end = ends(states, cue, "start"), ends(states, cue, "end")
    choices: list[tuple[float, TokenSpan | None]] = [(start[0] * end[0], None)]
    choices += [(start[a + 1] * end[b + 1], (a, b)) for a, b in tagged]
    for a in sorted(range(len(states)), key=lambda t: -start[t + 1])[:3]:
        b = max(range(a, min(a + LONGEST_SOURCE, len(states))), key=lambda t: end[t + 1])
        choices.append((start[a + 1] * end[b + 1], (a, b)))
    sure, to = max(choices, key=lambda choice: choice[0])
    return Link(to, sure)


def governor_of(states: Floats, content: TokenSpan, cues: Sequence[TokenSpan]) -> Link:
    both = [*states[content[0]].tolist(), *states[content[1]].tolist()]
    scores = linear("no_cue", both)
    passed = [n for n, cue in enumerate(cues) if cue[0] < content[0]]
    for n, cue in enumerate(cues):
        key = linear("cue", [*states[cue[0]].tolist(), *states[cue[1]].tolist()])
        before = cue[0] < content[0]
        steps = cue[1] - content[0] if before else cue[0] - content[1]
        rank = len(passed) - 1 - n if before else n - len(passed)
        score = dot(linear("content", both), key)
        score += float(WEIGHTS["content_far"][bucket_of(steps)])
        scores.append(score + float(WEIGHTS["between"][min(rank, CUES_BETWEEN - 1)]))
    shares = softmax(scores)
    best = max(range(len(shares)), key=lambda n: shares[n])
    return Link(cues[best - 1] if best else None, shares[best])


def assert_like(found: Sequence[Link], expected: Sequence[Link]) -> None:
    assert [link.to for link in found] == [link.to for link in expected]
    assert [link.sure for link in found] == pytest.approx(
        [link.sure for link in expected], abs=1e-5
    )


@pytest.mark.parametrize("seed", range(6))
def test_sources_are_those_of_the_scores(seed: int) -> None:
    states = some_states(30, seed)
    cues: list[TokenSpan] = [(3, 3), (10, 12), (29, 29)]
    tagged: list[TokenSpan] = [(0, 1), (14, 20)]
    expected = [source_of(states, cue, tagged) for cue in cues]
    assert_like(POINTERS.sources(states, cues, tagged), expected)


def test_a_source_out_of_reach_is_not_taken() -> None:
    states = some_states(REACH + 40)
    cues: list[TokenSpan] = [(0, 0), (REACH + 39, REACH + 39)]
    far = REACH + 5
    (first, second) = POINTERS.sources(states, cues, [(far, far), (1, 2)])
    assert first.to is None or first.to[1] <= REACH
    assert second.to is None or second.to[0] >= 39
    expected = [source_of(states, cue, [(far, far), (1, 2)]) for cue in cues]
    assert_like([first, second], expected)


def test_one_token_window() -> None:
    states = some_states(1)
    assert_like(POINTERS.sources(states, [(0, 0)], []), [source_of(states, (0, 0), [])])
    assert_like(
        POINTERS.governors(states, [(0, 0)], [(0, 0)]), [governor_of(states, (0, 0), [(0, 0)])]
    )


@pytest.mark.parametrize("seed", range(6))
def test_governors_are_those_of_the_scores(seed: int) -> None:
    states = some_states(60, seed)
    contents: list[TokenSpan] = [(0, 2), (12, 20), (24, 24), (40, 55)]
    cues: list[TokenSpan] = [(4, 4), (7, 8), (10, 10), (22, 22), (30, 31), (33, 33), (36, 36)]
    expected = [governor_of(states, content, cues) for content in contents]
    assert_like(POINTERS.governors(states, contents, cues), expected)


def test_without_cues_nothing_points() -> None:
    states = some_states(5)
    assert POINTERS.sources(states, [], [(0, 1)]) == []
    assert POINTERS.governors(states, [(1, 2), (4, 4)], []) == [Link(None, 1.0)] * 2
    assert POINTERS.governors(states, [], [(1, 1)]) == []


@given(st.lists(st.integers(-500, 500), min_size=1, max_size=30))
def test_buckets(steps: list[int]) -> None:
    found = bucket(np.array(steps)).tolist()
    assert found == [bucket_of(step) for step in steps]
    assert all(0 <= number <= 2 * BUCKETS for number in found)


def test_buckets_tell_before_from_behind() -> None:
    assert bucket(np.array([-1, 0, 1])).tolist() == [BUCKETS - 1, BUCKETS, BUCKETS + 1]
    assert bucket(np.array([-192, 192, 191])).tolist() == [0, 2 * BUCKETS, 2 * BUCKETS - 1]


def test_places_of_tokens() -> None:
    found = places_of_tokens(np.array([[1, 1], [REACH + 2, REACH + 3]]), REACH + 4)
    assert found.shape == (2, REACH + 4)
    assert found[0, :3].tolist() == [BUCKETS - 1, BUCKETS, BUCKETS + 1]
    assert found[0, REACH + 1] == 2 * BUCKETS
    assert found[0, REACH + 2] == -1
    assert found[1, :3].tolist() == [-1, -1, 0]


def test_places_of_cues() -> None:
    contents = np.array([[5, 8], [20, 29]])
    cues = np.array([[1, 2], [10, 10], [13, 15], [31, 31]])
    far, between = places_of_cues(contents, cues)
    steps = [[2 - 5, 10 - 8, 13 - 8, 31 - 8], [2 - 20, 10 - 20, 15 - 20, 31 - 29]]
    assert far.tolist() == [[bucket_of(step) for step in row] for row in steps]
    assert between.tolist() == [[0, 0, 1, 2], [2, 1, 0, 0]]


def test_number_of_cues_between_has_an_end() -> None:
    cues = np.array([[n, n] for n in range(10)])
    _, between = places_of_cues(np.array([[20, 21]]), cues)
    assert between[0].tolist() == [5, 5, 5, 5, 5, 4, 3, 2, 1, 0]


@given(st.lists(st.floats(-80, 80), min_size=1, max_size=12))
def test_log_softmax(scores: list[float]) -> None:
    logs = log_softmax(np.array([scores], dtype=np.float32))
    assert np.exp(logs[0]).tolist() == pytest.approx(softmax(scores), abs=1e-5)
