"""Two layers of bidirectional LSTM over windows of tokens, in numpy.

Windows are sorted by length, so that each step of time computes only those that reach so far; both
directions are read side by side. Gates are stored in the order input, forget, cell, output.
"""

from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.features import COLUMNS
from readouts.reading.attribution.weights import Floats, Weights

LAYERS = ("lower", "upper")
WAYS = ("forward", "backward")
_LINE = 64  # bytes of a line of the cache; a matrix that begins on one is multiplied twice as fast
_ONE, _HALF = np.array(1.0, dtype=np.float32), np.array(0.5, dtype=np.float32)


class Encoder:
    """The network up to its states; made once from the weights."""

    def __init__(self, weights: Weights) -> None:
        self._static = weights["static"]
        self._tables = [weights[f"embed.{name}"] for name in COLUMNS]
        self._layers = [Layer(weights, name) for name in LAYERS]

    def states(self, inputs: NDArray[np.int32], lengths: Sequence[int]) -> Floats:
        """States (tokens, 2 * hidden) from features (tokens, 6) of windows one behind another."""
        steps = Steps(lengths)
        lower, upper = self._layers
        return upper.run(lower.run(*self._embedded(inputs), steps), None, steps) * _HALF

    def _embedded(self, inputs: NDArray[np.int32]) -> tuple[Floats, NDArray[np.int64]]:
        """The vectors of all different rows of features, and which of them each token has."""
        rows = (len(self._static), *map(len, self._tables[1:]))
        number = np.ravel_multi_index(tuple(inputs.T), rows)
        _, first, which = np.unique(number, return_index=True, return_inverse=True)
        return self._embed(inputs[first]), which

    def _embed(self, inputs: NDArray[np.int32]) -> Floats:
        word = inputs[:, 0]
        learned = np.where(word < len(self._tables[0]), word, 0)
        columns = (word, learned, *inputs.T[1:])
        tables = (self._static, *self._tables)
        parts = [table.take(column, axis=0) for table, column in zip(tables, columns, strict=True)]
        return np.concatenate(parts, axis=1)


class Steps:
    """In which order the tokens of windows are read.

    `rows` holds for each direction the numbers of all tokens, step of time after step of time. A
    stretch is a time in which equally many windows go on: its first row, the row behind its last,
    and the number of the windows.
    """

    def __init__(self, lengths: Sequence[int]) -> None:
        size = np.asarray(lengths, dtype=np.int64)
        starts = np.cumsum(size) - size
        order = np.argsort(-size, kind="stable")
        size, starts = size[order], starts[order]
        time = np.arange(int(size.max(initial=0)))[:, None]
        read = time < size
        self.rows = ((starts + time)[read], (starts + size - 1 - time)[read])
        self.tokens = len(self.rows[0])
        self.stretches: list[tuple[int, int, int]] = []
        place = 0
        for reach, same in groupby(read.sum(axis=1).tolist()):
            end = place + reach * len(list(same))
            self.stretches.append((place, end, reach))
            place = end
        self._rooms: dict[int, Floats] = {}

    def room(self, width: int) -> Floats:
        """An array (tokens, width) that all layers write over: new memory is slow to come by."""
        if width not in self._rooms:
            self._rooms[width] = aligned(self.tokens, width)
        return self._rooms[width]


class Layer:
    """One bidirectional layer. What it gives out is twice its state, and so what the next takes."""

    def __init__(self, weights: Weights, name: str) -> None:
        self._ways = [Direction(weights, name, way) for way in WAYS]
        self._size = self._ways[0].size

    def run(self, x: Floats, which: NDArray[np.int64] | None, steps: Steps) -> Floats:
        """Twice the states (tokens, 2 * size) from inputs (rows, width).

        `which` says which row of `x` each token has; None if each has its own.
        """
        inward, read = steps.room(8 * self._size), steps.room(2 * self._size)
        for n, (way, rows) in enumerate(zip(self._ways, steps.rows, strict=True)):
            taken = steps.room(4 * self._size)
            way.inward(x, rows if which is None else which[rows], taken)
            for place, end, reach in steps.stretches:
                into = taken[place:end].reshape(-1, reach, 4, self._size).transpose(0, 2, 1, 3)
                both = inward[place:end].reshape(-1, 4, 2, reach, self._size)
                np.add(into, way.bias, both[:, :, n])
        self._read(inward, read, steps)
        out = np.empty((steps.tokens, 2, self._size), dtype=np.float32)
        for place, end, reach in steps.stretches:
            both = read[place:end].reshape(-1, 2, reach, self._size)
            for n, rows in enumerate(steps.rows):
                out[rows[place:end], n] = both[:, n].reshape(-1, self._size)
        return out.reshape(steps.tokens, 2 * self._size)

    def _read(self, inward: Floats, out: Floats, steps: Steps) -> None:
        """Fill `out` from `inward`, both with a row for each token of each stretch of time."""
        size = self._size
        windows = steps.stretches[0][2] if steps.stretches else 0
        hidden = cell = np.zeros((2, windows, size), dtype=np.float32)
        for place, end, reach in steps.stretches:
            into = inward[place:end].reshape(-1, 4, 2 * reach, size)
            given = out[place:end].reshape(-1, 2, reach, size)
            cell = self._stretch(into, given, hidden[:, :reach], cell[:, :reach])
            hidden = given[-1]

    def _stretch(self, inward: Floats, out: Floats, hidden: Floats, cell: Floats) -> Floats:
        """Steps at which the same number of windows is read; the last cells."""
        _, windows, size = hidden.shape
        rows = 2 * windows
        ahead, behind = (way.again for way in self._ways)
        raw = aligned(rows, 4 * size)
        raw_ahead, raw_behind = raw[:windows], raw[windows:]
        raw_gates = raw.reshape(rows, 4, size).transpose(1, 0, 2)
        # The cell stands behind the gates, and each in one piece: at this size a call costs as much
        # as what it computes, and three times as much when it has to skip.
        gates = aligned(5 * rows, size).reshape(5, rows, size)
        gates[4] = cell.reshape(rows, size)
        product = aligned(2 * rows, size).reshape(2, rows, size)
        four, three, opened, kept, by = gates[:4], gates[:3], gates[0], gates[1:3], gates[3:]
        now, bent, (new, old) = gates[4], aligned(rows, size), product
        dot, add, multiply, tanh, one, half = np.dot, np.add, np.multiply, np.tanh, _ONE, _HALF
        read_ahead, read_behind = hidden
        states = out.reshape(-1, rows, size)
        for into, state, forth, back in zip(inward, states, out[:, 0], out[:, 1], strict=True):
            dot(read_ahead, ahead, raw_ahead)
            dot(read_behind, behind, raw_behind)
            add(raw_gates, into, four)
            tanh(four, four)
            add(three, one, three)
            multiply(kept, by, product)  # input gate by new cell, forget gate by old cell
            add(new, old, now)
            multiply(now, half, now)
            tanh(now, bent)
            multiply(opened, bent, state)
            read_ahead, read_behind = forth, back
        return np.asarray(now.reshape(2, windows, size))


class Direction:
    """One direction of a layer.

    sigmoid(x) is (1 + tanh(x / 2)) / 2: with halved weights one tanh serves all four gates. The
    halves of what is multiplied with a gate are left out where the next weights can be halved.
    """

    def __init__(self, weights: Weights, layer: str, way: str) -> None:
        again = weights[f"{layer}.{way}.hidden"]
        self.size = size = again.shape[1]
        order = np.arange(4 * size).reshape(4, size)[[3, 0, 1, 2]].reshape(-1)  # o, i, f, cell
        half = np.repeat(np.array([0.5, 0.5, 0.5, 1.0], dtype=np.float32), size)
        doubled = 1.0 if layer == LAYERS[0] else 0.5
        self._inward = _aligned_copy(weights[f"{layer}.{way}.input"][order].T * half * doubled)
        self.bias = (weights[f"{layer}.{way}.bias"][order] * half).reshape(4, 1, size)
        self.again = _aligned_copy(again[order].T * half * 0.5)

    def inward(self, x: Floats, rows: NDArray[np.int64], out: Floats) -> None:
        """What comes in (tokens, 4 * size), without the bias, from the `rows` of `x`."""
        if len(x) < len(rows):  # less to multiply than to copy
            # every row is there; but unless it may clip, numpy makes a copy of what it writes to
            np.take(x @ self._inward, rows, axis=0, out=out, mode="clip")
        else:
            np.dot(x[rows], self._inward, out)


def aligned(rows: int, width: int) -> Floats:
    """An array (rows, width) of no particular content that begins on a line of the cache."""
    size = rows * width * 4
    raw = np.empty(size + _LINE, dtype=np.uint8)
    skip = -raw.ctypes.data % _LINE
    return raw[skip : skip + size].view(np.float32).reshape(rows, width)


def _aligned_copy(array: NDArray[np.floating]) -> Floats:
    out = aligned(*array.shape)
    out[:] = array
    return out
