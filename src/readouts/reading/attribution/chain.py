"""The chain over tags: the best sequence of a window, and how sure each of its spans is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from readouts.reading.attribution.spans import TAGS, Role, TokenSpan, spans_of
from readouts.reading.attribution.sums import Sums, Transitions
from readouts.reading.attribution.weights import Floats, Weights


@dataclass(frozen=True, slots=True)
class Tagged:
    """A span with the probability that exactly these tokens are one of its role."""

    role: Role
    span: TokenSpan
    sure: float


class Chain:
    """Scores of tags and of their sequence. Windows are one behind another in all arrays."""

    def __init__(self, weights: Weights) -> None:
        self._emit, self._bias = weights["emit"].T.copy(), weights["emit.bias"]
        self._transitions = Transitions.of(weights)

    def tag(self, states: Floats, lengths: Sequence[int]) -> list[list[Tagged]]:
        """The spans of each window, in the order of the text, from states (tokens, width)."""
        scores = states @ self._emit + self._bias
        ends = np.cumsum(lengths).tolist()
        windows = [scores[end - size : end] for end, size in zip(ends, lengths, strict=True)]
        found = [spans_of(path) for path in self.best(windows)]
        sums = Sums(
            [w for w, spans in zip(windows, found, strict=True) if spans], self._transitions
        )
        sure = iter(sums.sure([spans for spans in found if spans]))
        return [[Tagged(role, span, next(sure)) for role, span in spans] for spans in found]

    def best(self, windows: Sequence[Floats]) -> Iterator[list[int]]:
        """The best legal sequence of tags of each window, from scores (tokens, 13) (Viterbi).

        Each window is gone through from both ends at once, which takes half the steps.
        """
        many, step = len(windows), self._transitions.step
        middles = [(len(window) + 1) // 2 for window in windows]
        heads = [window[:m] for window, m in zip(windows, middles, strict=True)]
        tails = [window[m:][::-1] for window, m in zip(windows, middles, strict=True)]
        reached = self._reached(padded([*heads, *tails]), many)
        ahead = (reached[:-1, :many, None] + step.T).argmax(axis=-1)
        behind = (reached[:-1, many:, None] + step).argmax(axis=-1)
        for n, (head, tail) in enumerate(zip(heads, tails, strict=True)):
            final = reached[len(head) - 1, n]
            if not len(tail):
                yield [int((final + self._transitions.last).argmax())]
                continue
            joined = final[:, None] + step + reached[len(tail) - 1, many + n]
            left, right = divmod(int(joined.argmax()), len(TAGS))
            before = _followed(ahead[: len(head) - 1, n].tolist(), left)
            yield before[::-1] + _followed(behind[: len(tail) - 1, n].tolist(), right)

    def _reached(self, scores: Floats, many: int) -> Floats:
        """The best score up to each tag: of `many` heads of windows, then of as many tails."""
        one = self._transitions
        reached = np.empty_like(scores)
        reached[:1] = np.repeat((one.first, one.last), many, axis=0) + scores[:1]
        # axes: tag before, window, tag behind; so whole rows are compared
        step = np.repeat((one.step, one.step.T), many, axis=0).transpose(1, 0, 2).copy()
        ways = np.empty_like(step)
        before = reached.transpose(0, 2, 1)[..., None]
        add, greatest = np.add, np.maximum.reduce
        for come, now, score in zip(before[:-1], reached[1:], scores[1:], strict=True):
            add(come, step, ways)
            greatest(ways, 0, None, now)
            add(now, score, now)
        return reached


def _followed(come_from: list[list[int]], tag: int) -> list[int]:
    """The tags from `tag` at the last row back to the first."""
    path = [tag]
    for row in reversed(come_from):
        tag = row[tag]
        path.append(tag)
    return path


def padded(windows: Sequence[Floats]) -> Floats:
    """An array (longest, windows, tags), 0 behind the end of a window."""
    longest = max((len(w) for w in windows), default=0)
    out = np.zeros((longest, len(windows), len(TAGS)), dtype=np.float32)
    for n, window in enumerate(windows):
        out[: len(window), n] = window
    return out
