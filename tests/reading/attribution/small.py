"""A network of a few units with weights by chance, for tests without the weights that ship."""

import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.features import (
    PREFIXES,
    SHAPES,
    SUFFIXES,
    UNKNOWN,
    Vocabulary,
)
from readouts.reading.attribution.pointers import BUCKETS, CUES_BETWEEN
from readouts.reading.attribution.spans import TAGS
from readouts.reading.attribution.weights import Weights

HIDDEN = 5
POINTER = 4
OFTEN = 4  # words with a vector that was learned
WORDS = ("the", "minister", "said", ".", "that", "talks", "0000", "paris")
Arrays = dict[str, NDArray[np.float32]]


def small_arrays(seed: int = 0, spread: float = 0.6) -> Arrays:
    """All arrays by name, as the exporter gives them."""
    chance = np.random.default_rng(seed)

    def some(*shape: int) -> NDArray[np.float32]:
        return (chance.standard_normal(shape) * spread).astype(np.float32)

    widths = {"word": 4, "prefix": 3, "suffix": 3, "shape": 2, "quote": 2, "gap": 2}
    rows = {"word": OFTEN + 1, "prefix": PREFIXES, "suffix": SUFFIXES, "shape": SHAPES}
    out = {"static": some(len(WORDS) + 1, 6)}
    for name, width in widths.items():
        out[f"embed.{name}"] = some((rows | {"quote": 4, "gap": 6})[name], width)
    for layer, width in (("lower", 6 + sum(widths.values())), ("upper", 2 * HIDDEN)):
        for way in ("forward", "backward"):
            out[f"{layer}.{way}.input"] = some(4 * HIDDEN, width)
            out[f"{layer}.{way}.hidden"] = some(4 * HIDDEN, HIDDEN)
            out[f"{layer}.{way}.bias"] = some(4 * HIDDEN)
    out |= {"emit": some(len(TAGS), 2 * HIDDEN) * 3, "emit.bias": some(len(TAGS))}
    out |= {"chain.step": some(len(TAGS), len(TAGS))}
    out |= {"chain.first": some(len(TAGS)), "chain.last": some(len(TAGS))}
    for name in ("cue_start", "cue_end", "start_key", "end_key"):
        out |= {name: some(POINTER, 2 * HIDDEN), f"{name}.bias": some(POINTER)}
    for name in ("content", "cue"):
        out |= {name: some(POINTER, 4 * HIDDEN), f"{name}.bias": some(POINTER)}
    out |= {"no_source": some(1, 2 * HIDDEN), "no_source.bias": some(1)}
    out |= {"no_cue": some(1, 4 * HIDDEN), "no_cue.bias": some(1)}
    out |= {name: some(2 * BUCKETS + 1) for name in ("start_far", "end_far", "content_far")}
    return out | {"between": some(CUES_BETWEEN)}


def small_weights(seed: int = 0, spread: float = 0.6) -> Weights:
    """Those arrays as weights, with a vocabulary of eight words."""
    numbers = {word: n for n, word in enumerate(WORDS, UNKNOWN + 1)}
    return Weights(small_arrays(seed, spread), Vocabulary(numbers), "small")


def small_inputs(length: int, seed: int = 0) -> NDArray[np.int32]:
    """Features (length, 6) by chance."""
    chance = np.random.default_rng(seed)
    most = (len(WORDS) + 1, PREFIXES, SUFFIXES, SHAPES, 4, 3)
    return np.stack([chance.integers(0, n, length) for n in most], axis=1).astype(np.int32)
