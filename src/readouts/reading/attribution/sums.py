"""Sums over all sequences of tags: how much of their weight has a given span.

The forward and the backward algorithm (Rabiner 1989) with sums kept in range by a scale, in double
precision, so that the scale has to be looked at only every few tokens.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.spans import ROLES, TAGS, Role, TokenSpan, legal, number_of
from readouts.reading.attribution.weights import Floats, Weights

Doubles = NDArray[np.float64]
Numbers = NDArray[np.int64]
_NEVER = np.float32(-1e4)
_RANGE = 300.0  # a sum may grow or shrink by e to this power until it is brought back to 1
_TINY = 1e-300
_N = len(TAGS)
_PLACES = np.array([[number_of(place, role) for place in "BIES"] for role in ROLES])


@dataclass(frozen=True, slots=True)
class Transitions:
    """Scores of a tag behind another (13, 13), and of the first and last of a window (13,)."""

    step: Floats
    first: Floats
    last: Floats
    widest: float  # the greatest size of a legal score in `step`

    @classmethod
    def of(cls, weights: Weights) -> "Transitions":
        """Those of `weights`, the illegal ones far below all others."""
        follows, begins, ends = legal()
        step = weights["chain.step"]
        return cls(
            step=np.where(follows, step, _NEVER),
            first=np.where(begins, weights["chain.first"], _NEVER),
            last=np.where(ends, weights["chain.last"], _NEVER),
            widest=float(np.abs(step[follows]).max()),
        )


class Sums:
    """The summed weight of all sequences up to each tag, from both ends of each window."""

    def __init__(self, windows: Sequence[Floats], transitions: Transitions) -> None:
        self._lengths = np.array([len(w) for w in windows], dtype=np.int64)
        self._scores = _both_ways(windows, self._lengths)
        self._transitions = transitions
        top = self._scores.max(axis=-1)
        self._reached, logs = _run(
            np.exp(self._scores - top[..., None]), self._every(), transitions
        )
        self._logs = logs + np.cumsum(top, axis=0)
        self._inside = np.cumsum(self._scores[:, :, 0], axis=0)

    def _every(self) -> int:
        """Number of steps after which a sum may have left the range of a double."""
        width = float(np.ptp(self._scores, axis=-1).max(initial=0.0)) + self._transitions.widest
        return max(1, int(_RANGE / (width + np.log(_N))))

    def sure(self, found: Sequence[Sequence[tuple[Role, TokenSpan]]]) -> list[float]:
        """Probabilities, from 0 to 1, that the tokens of a span are just that, window by window."""
        rows = [
            (n, ROLES.index(role), *span) for n, spans in enumerate(found) for role, span in spans
        ]
        if not rows:
            return []
        window, role, first, last = np.array(rows, dtype=np.int64).T
        logs = self._paths(window, _PLACES[role].T, first, last) - self._totals()[window]
        return [float(p) for p in np.exp(np.minimum(logs, 0.0))]

    def _paths(self, window: Numbers, places: Numbers, first: Numbers, last: Numbers) -> Doubles:
        """Logs of the summed weight of the sequences in which a span is tagged just so."""
        b, i, e, s = places
        one = first == last
        opening, closing = np.where(one, s, b), np.where(one, s, e)
        ahead = self._log(first, window, 0, opening)
        behind = self._log(self._lengths[window] - 1 - last, window, 1, closing)
        between = self._inside[last - ~one, window, i] - self._inside[first, window, i]
        own = self._scores[first, window, 0, s]  # counted from both ends
        step, steps = self._transitions.step.astype(np.float64), last - first
        long = step[b, i] + step[i, e] + (steps - 2) * step[i, i]
        inner = np.where(steps == 1, step[b, e], long) + between
        return np.asarray(ahead + behind + np.where(one, -own, inner))

    def _log(self, token: Numbers, window: Numbers, way: int, tag: Numbers) -> Doubles:
        reached = self._reached[token, window, way, tag]
        return np.asarray(np.log(reached + _TINY) + self._logs[token, window, way])

    def _totals(self) -> Doubles:
        """The log of the summed weight of all sequences of each window."""
        window, final = np.arange(len(self._lengths)), self._lengths - 1
        summed = self._reached[final, window, 0] @ np.exp(self._transitions.last.astype(np.float64))
        return np.asarray(np.log(summed + _TINY) + self._logs[final, window, 0])


def _both_ways(windows: Sequence[Floats], lengths: Numbers) -> Doubles:
    """Scores (longest, windows, 2, 13), read forward and backward; 0 behind the end."""
    scores = np.zeros((int(lengths.max(initial=0)), len(windows), 2, _N))
    for n, window in enumerate(windows):
        scores[: len(window), n, 0] = window
        scores[: len(window), n, 1] = window[::-1]
    return scores


def _run(weights: Doubles, every: int, transitions: Transitions) -> tuple[Doubles, Doubles]:
    """Sums like `weights`, and the logs (longest, windows, 2) of the scales taken from them."""
    longest, windows = weights.shape[:2]
    reached = np.empty_like(weights)
    logs = np.zeros((longest, windows, 2))
    if not reached.size:
        return reached, logs
    begin, step = _matrices(transitions)
    flat, weight = (array.reshape(longest, windows, 2 * _N) for array in (reached, weights))
    now = np.multiply(begin, weight[0], flat[0])
    dot, multiply = np.dot, np.multiply
    for start in range(1, longest, every):
        size = now.reshape(windows, 2, _N).sum(axis=-1)
        logs[start:] += np.log(size + _TINY)
        now = (now.reshape(windows, 2, _N) / (size + _TINY)[..., None]).reshape(windows, 2 * _N)
        end = start + every
        for into, by in zip(flat[start:end], weight[start:end], strict=True):
            dot(now, step, into)
            now = multiply(into, by, into)
    return reached, logs


def _matrices(transitions: Transitions) -> tuple[Doubles, Doubles]:
    """Where the sums begin (26,) and how they go on (26, 26), both directions side by side."""
    first, last, step = (
        np.exp(x.astype(np.float64))
        for x in (transitions.first, transitions.last, transitions.step)
    )
    none = np.zeros_like(step)
    return np.concatenate((first, last)), np.block([[step, none], [none, step.T]])
