"""All legal sequences of tags of a short window, with their scores."""

import itertools
import math
from collections.abc import Iterator, Sequence

from readouts.reading.attribution.spans import TAGS, legal
from readouts.reading.attribution.weights import Floats, Weights

Path = tuple[int, ...]


def legal_paths(length: int) -> Iterator[Path]:
    """Every legal sequence of `length` tags."""
    follows, begins, ends = legal()

    def longer(path: Path) -> Iterator[Path]:
        if len(path) == length:
            if ends[path[-1]]:
                yield path
            return
        for tag in range(len(TAGS)):
            if begins[tag] if not path else follows[path[-1], tag]:
                yield from longer((*path, tag))

    yield from longer(())


def score(weights: Weights, scores: Floats, path: Sequence[int]) -> float:
    """The score of one sequence, added up one by one."""
    step, first, last = (weights[f"chain.{name}"] for name in ("step", "first", "last"))
    total = float(first[path[0]]) + float(last[path[-1]])
    total += sum(float(scores[t, tag]) for t, tag in enumerate(path))
    return total + sum(float(step[a, b]) for a, b in itertools.pairwise(path))


def shares(weights: Weights, scores: Floats) -> dict[Path, float]:
    """The probability of every legal sequence."""
    found = {path: score(weights, scores, path) for path in legal_paths(len(scores))}
    top = max(found.values())
    total = math.fsum(math.exp(value - top) for value in found.values())
    return {path: math.exp(value - top) / total for path, value in found.items()}
