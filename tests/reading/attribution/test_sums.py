"""Probabilities of spans against all legal sequences of tags of short windows."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.attribution.brute import shares
from tests.reading.attribution.small import small_weights

from readouts.reading.attribution.spans import ROLES, TAGS, Role, TokenSpan, legal, spans_of
from readouts.reading.attribution.sums import Sums, Transitions
from readouts.reading.attribution.weights import Floats

WEIGHTS = small_weights()
TRANSITIONS = Transitions.of(WEIGHTS)


def some_scores(length: int, seed: int = 0, spread: float = 2.0) -> Floats:
    chance = np.random.default_rng(seed)
    return (chance.standard_normal((length, len(TAGS))) * spread).astype(np.float32)


def all_spans(length: int) -> list[tuple[Role, TokenSpan]]:
    return [(r, (a, b)) for r in ROLES for a in range(length) for b in range(a, length)]


def by_counting(scores: Floats) -> list[float]:
    """The probability of every span: the shares of the sequences that have it, added up."""
    found = dict.fromkeys(all_spans(len(scores)), 0.0)
    for path, share in shares(WEIGHTS, scores).items():
        for span in spans_of(path):
            found[span] += share
    return list(found.values())


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_every_span_has_its_share_of_all_sequences(length: int) -> None:
    scores = some_scores(length, length)
    found = Sums([scores], TRANSITIONS).sure([all_spans(length)])
    assert found == pytest.approx(by_counting(scores), abs=1e-6)


def test_windows_of_several_lengths_at_once() -> None:
    windows = [some_scores(length, length) for length in (4, 1, 3)]
    spans = [all_spans(len(window)) for window in windows]
    together = Sums(windows, TRANSITIONS).sure(spans)
    alone = [
        p
        for window, own in zip(windows, spans, strict=True)
        for p in Sums([window], TRANSITIONS).sure([own])
    ]
    assert together == pytest.approx(alone, abs=1e-9)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 12), st.integers(0, 10_000), st.floats(0.01, 40))
def test_no_more_than_one_span_at_a_token(length: int, seed: int, spread: float) -> None:
    scores = some_scores(length, seed, spread)
    spans = all_spans(length)
    sure = Sums([scores], TRANSITIONS).sure([spans])
    assert all(0 <= p <= 1 and math.isfinite(p) for p in sure)
    over = np.zeros(length)
    for (_, (first, last)), p in zip(spans, sure, strict=True):
        over[first : last + 1] += p
    assert (over <= 1 + 1e-6).all()


def test_a_long_window_stays_in_range() -> None:
    """With scores as large as these a product over the window would leave every range."""
    scores = some_scores(2000, spread=40.0)
    sums = Sums([scores], TRANSITIONS)
    sure = sums.sure([[("content", (0, 1999)), ("cue", (7, 7)), ("source", (1990, 1999))]])
    assert all(0 <= p <= 1 for p in sure)
    assert np.isfinite(sums._totals()).all()


def test_a_span_that_nothing_else_can_stand_against_is_sure() -> None:
    scores = np.zeros((400, len(TAGS)), dtype=np.float32)
    scores[:, 0] = 30
    scores[200, TAGS.index("S-cue")] = 90
    found = Sums([scores], TRANSITIONS).sure([[("cue", (200, 200)), ("cue", (100, 100))]])
    assert found[0] == pytest.approx(1, abs=1e-9)
    assert found[1] < 1e-9


def test_the_scale_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    windows, spans = [some_scores(60), some_scores(33)], [all_spans(9), all_spans(9)]
    seldom = Sums(windows, TRANSITIONS).sure(spans)
    monkeypatch.setattr(Sums, "_every", lambda self: 1)
    assert Sums(windows, TRANSITIONS).sure(spans) == pytest.approx(seldom, abs=1e-9)


def test_nothing_to_sum() -> None:
    assert Sums([], TRANSITIONS).sure([]) == []
    assert Sums([some_scores(2)], TRANSITIONS).sure([[]]) == []


def test_transitions_forbid_what_is_illegal() -> None:
    follows, begins, ends = legal()
    assert (TRANSITIONS.step[~follows] < -1000).all()
    assert np.array_equal(TRANSITIONS.step[follows], WEIGHTS["chain.step"][follows])
    assert (TRANSITIONS.first[~begins] < -1000).all()
    assert (TRANSITIONS.last[~ends] < -1000).all()
    assert TRANSITIONS.widest == np.abs(WEIGHTS["chain.step"][follows]).max()
