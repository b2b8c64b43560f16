"""Scores from signs: a weight for each sign and class, eight bits each, by the hash of its name."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from readouts.model import Span
from readouts.reading.coding.signs import Sign

ROWS = 1 << 16
"""Rows of a table of weights; two signs of one row share their weights."""
Floats = NDArray[np.float32]
FILE = "weights.npz"


class Scorer:
    """Scores each class by the sum of what its signs weigh.

    `weights` (ROWS, classes) are whole numbers, to be taken times `scale` (classes,).
    """

    def __init__(
        self, classes: Sequence[str], weights: NDArray[np.int8], scale: Floats, bias: Floats
    ) -> None:
        self.classes = tuple(classes)
        self._weights, self._scale, self._bias = weights, scale, bias

    def scores(self, seen: "Seen") -> Floats:
        """A score for each class."""
        weights = self._weights[seen.rows].astype(np.float32)
        return np.asarray(seen.values @ weights * self._scale + self._bias)

    def reason(self, seen: "Seen", name: str) -> Span | None:
        """The words that speak most for a class; None where none speak for it."""
        shown = [n for n, span in enumerate(seen.spans) if span is not None]
        if not shown or name not in self.classes:
            return None
        weight = self._weights[seen.rows[shown], self.classes.index(name)]
        best = int(np.argmax(weight))
        return seen.spans[shown[best]] if weight[best] > 0 else None


class Seen(NamedTuple):
    """Signs side by side: the rows of their weights, their values, their words where they are."""

    rows: NDArray[np.int64]
    values: Floats
    spans: tuple[Span | None, ...]


def seen(signs: Iterable[Sign]) -> Seen:
    """The signs ready to be scored; of those with one name the first counts."""
    once: dict[str, tuple[float, Span | None]] = {}
    for name, value, span in signs:
        once.setdefault(name, (value, span))
    rows = np.array([row_of(name) for name in once], dtype=np.int64)
    values = np.array([value for value, _ in once.values()], dtype=np.float32)
    return Seen(rows, values, tuple(span for _, span in once.values()))


class Scorers(NamedTuple):
    """The scorers that ship."""

    acts: Scorer
    polarities: Scorer
    issues: Scorer


@lru_cache(maxsize=1 << 15)
def row_of(name: str) -> int:
    """The row of a sign's weights."""
    return crc32(name.encode("utf-8", "replace")) % ROWS


def pack(tables: dict[str, tuple[Sequence[str], Floats, Floats]]) -> bytes:
    """The bytes of a file of weights: of each name the classes, weights (ROWS, classes), bias."""
    stored: dict[str, NDArray[np.generic]] = {}
    for name, (classes, weights, bias) in sorted(tables.items()):
        scale = np.maximum(np.abs(weights).max(axis=0) / 127, 1e-8).astype(np.float32)
        stored[f"{name}.classes"] = np.frombuffer("\n".join(classes).encode(), dtype=np.uint8)
        stored[f"{name}.weights"] = np.rint(weights / scale).astype(np.int8)
        stored[f"{name}.scale"] = scale
        stored[f"{name}.bias"] = bias.astype(np.float32)
    out = BytesIO()
    np.savez_compressed(out, **stored)  # type: ignore[arg-type]
    return out.getvalue()


def unpack(stored: bytes) -> Scorers:
    """The scorers from the bytes of a file of weights."""
    with np.load(BytesIO(stored)) as file:
        return Scorers(*(_scorer(file, name) for name in Scorers._fields))


@cache
def shipped() -> Scorers:
    """The scorers that ship with the program."""
    return unpack(files(__package__).joinpath(FILE).read_bytes())


def _scorer(file: "np.lib.npyio.NpzFile", name: str) -> Scorer:
    classes = bytes(file[f"{name}.classes"]).decode().split("\n")
    return Scorer(classes, *(file[f"{name}.{part}"] for part in ("weights", "scale", "bias")))
