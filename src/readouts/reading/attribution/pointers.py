"""From a cue to its source and from a content to its cue, by learned scores."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.spans import TokenSpan
from readouts.reading.attribution.weights import Floats, Weights

REACH = 250  # tokens from a cue within which its source is looked for
CUES_BETWEEN = 6  # 0, 1, ... and "that many or more"
LONGEST_SOURCE = 40  # tokens of a source that no tag shows
_STEPS = np.array([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192])
BUCKETS = len(_STEPS)
SIDES = ("start", "end")
_OUT = REACH + 1  # any distance out of reach
_FIRST_CHOICES = 3  # starts of a source tried beside the tagged ones
_NEVER = np.float32(-1e4)


def bucket(steps: NDArray[np.int64]) -> NDArray[np.int64]:
    """Distances in tokens, before (negative) or after, as numbers from 0 to 2 * BUCKETS."""
    size = np.searchsorted(_STEPS, np.abs(steps), side="right")
    return np.where(steps < 0, BUCKETS - size, BUCKETS + size)


def places_of_tokens(cues: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    """Buckets (cues, length) of the distance of each token from each cue; -1 out of reach."""
    steps = np.arange(length)[None] - cues[:, :1]
    return np.where(np.abs(steps) > REACH, -1, bucket(steps))


def places_of_cues(
    contents: NDArray[np.int64], cues: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Buckets of distance and numbers of cues between, each (contents, cues)."""
    before = cues[None, :, 0] < contents[:, None, 0]
    behind = cues[None, :, 1] - contents[:, None, 0]
    ahead = cues[None, :, 0] - contents[:, None, 1]
    passed = before.sum(axis=1, keepdims=True)
    numbers = np.arange(len(cues))[None]
    rank = np.where(before, passed - 1 - numbers, numbers - passed)
    return bucket(np.where(before, behind, ahead)), np.clip(rank, 0, CUES_BETWEEN - 1)


@dataclass(frozen=True, slots=True)
class Link:
    """What was chosen (None: nothing) and its probability among the choices."""

    to: TokenSpan | None
    sure: float


class Pointers:
    """The learned scores."""

    def __init__(self, weights: Weights) -> None:
        self._w = weights
        self._scale = np.float32(len(weights["cue_start"]) ** -0.5)
        steps = np.arange(-_OUT, _OUT + 1)
        near = np.abs(steps) <= REACH
        self._far = {
            side: np.where(near, weights[f"{side}_far"][bucket(steps)], _NEVER) for side in SIDES
        }

    def sources(
        self, states: Floats, cues: Sequence[TokenSpan], tagged: Sequence[TokenSpan]
    ) -> list[Link]:
        """The source of each cue of one window: a tagged span, one that no tag shows, or none."""
        if not cues:
            return []
        first = np.array(cues, dtype=np.int64)[:, 0]
        steps = np.clip(np.arange(len(states)) - first[:, None], -_OUT, _OUT) + _OUT
        start, end = (self._ends(states, states[first], steps, side) for side in SIDES)
        rows = zip(start, end, _greatest(start[:, 1:]).tolist(), strict=True)
        return [_choose(s, e, tagged, firsts) for s, e, firsts in rows]

    def _ends(self, states: Floats, heads: Floats, steps: NDArray[np.int64], side: str) -> Floats:
        """Log probabilities (cues, 1 + length) of one end of the source; column 0 is none."""
        scores = self._linear(heads, f"cue_{side}") @ self._linear(states, f"{side}_key").T
        scores = scores * self._scale + self._far[side][steps]
        return log_softmax(np.concatenate((self._linear(heads, "no_source"), scores), axis=1))

    def governors(
        self, states: Floats, contents: Sequence[TokenSpan], cues: Sequence[TokenSpan]
    ) -> list[Link]:
        """The cue of each content of one window."""
        if not cues or not contents:
            return [Link(None, 1.0) for _ in contents]
        at, heads = np.array(contents, dtype=np.int64), np.array(cues, dtype=np.int64)
        far, between = places_of_cues(at, heads)
        content, cue = (states[spans].reshape(len(spans), -1) for spans in (at, heads))
        scores = self._linear(content, "content") @ self._linear(cue, "cue").T * self._scale
        scores += self._w["content_far"][far] + self._w["between"][between]
        logs = log_softmax(np.concatenate((self._linear(content, "no_cue"), scores), axis=1))
        best = logs.argmax(axis=1)
        return [
            Link(None if b == 0 else cues[b - 1], float(np.exp(row[b])))
            for b, row in zip(best.tolist(), logs, strict=True)
        ]

    def _linear(self, x: Floats, name: str) -> Floats:
        return x @ self._w[name].T + self._w[f"{name}.bias"]


def _greatest(scores: Floats) -> NDArray[np.int64]:
    """The columns of the greatest scores of each row, the greatest first, of equals the first."""
    left, found = scores.copy(), []
    for _ in range(min(_FIRST_CHOICES, scores.shape[1])):
        found.append(left.argmax(axis=1))
        left[np.arange(len(left)), found[-1]] = -np.inf
    return np.stack(found, axis=1)


def _choose(start: Floats, end: Floats, tagged: Sequence[TokenSpan], firsts: Sequence[int]) -> Link:
    """The best of none, the tagged spans, and the likeliest starts with their likeliest ends."""
    choices: dict[TokenSpan | None, float] = {None: float(start[0] + end[0])}
    for first, last in tagged:
        choices[first, last] = float(start[first + 1] + end[last + 1])
    for first in firsts:
        last = first + int(end[first + 1 : first + 1 + LONGEST_SOURCE].argmax())
        choices.setdefault((first, last), float(start[first + 1] + end[last + 1]))
    best = max(choices, key=lambda choice: choices[choice])
    return Link(best, float(np.exp(choices[best])))


def log_softmax(scores: Floats) -> Floats:
    """Log probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True)), np.float32)
