"""Windows of like length put together."""

import random

import numpy as np
import pytest
from tests.scripts.training.made import NEWS, said, windows
from tests.scripts.training.needed import torch

from training.batches import Batch, batches, padded
from training.examples import Example
from training.syntax import UNKNOWN

TEXT = " ".join([NEWS] * 12)


def some(many: int = 25) -> list[Example]:
    """Windows of 1 to `many` tokens."""
    return [windows("river " * n)[0] for n in range(1, many + 1)]


def sizes(found: list[Batch]) -> list[int]:
    return sorted(n for batch in found for n in batch.lengths.tolist())


@pytest.mark.parametrize("size", [1, 40, 10_000])
def test_every_window_once(size: int) -> None:
    found = list(batches(some(), size, random.Random(1)))
    assert sizes(found) == list(range(1, 26))
    seen = [id(example) for batch in found for example in batch.examples]
    assert len(seen) == len(set(seen)) == 25


def test_sizes_by_chance_add_up_to_no_more_than_asked() -> None:
    alike = [windows("river " * 10)[0] for _ in range(30)]
    found = list(batches(alike, 40, random.Random(1)))
    assert sorted(len(batch.examples) for batch in found) == [2, *[4] * 7]
    assert all(batch.inputs.shape[0] * batch.inputs.shape[1] <= 40 for batch in found)


def test_a_window_larger_than_a_batch_stands_alone() -> None:
    (batch,) = batches([windows("river " * 10)[0]], 5, random.Random(1))
    assert batch.lengths.tolist() == [10]


def test_the_same_chance_gives_the_same_order() -> None:
    def order(seed: int) -> list[list[int]]:
        return [batch.lengths.tolist() for batch in batches(some(), 60, random.Random(seed))]

    assert order(1) == order(1) != order(2)


def test_of_no_windows_no_batch() -> None:
    assert list(batches([], 100, random.Random(1))) == []


def test_padding() -> None:
    short = windows("Ban said so", said("Ban said so", "Ban", "said", "so"))[0]
    short.syntax, short.weight = np.arange(9).reshape(3, 3), 0.5
    batch = padded([short, windows(NEWS)[0]])
    longest = int(batch.lengths[1])
    assert batch.inputs.shape == (2, longest, 6) and batch.tags.shape == (2, longest)
    assert batch.inputs[0, :3].tolist() == short.inputs.tolist()
    assert batch.tags[0, :3].tolist() == short.tags.tolist()
    assert not batch.inputs[0, 3:].any() and not batch.tags[0, 3:].any()
    assert batch.mask.sum(1).tolist() == batch.lengths.tolist() == [3, longest]
    assert batch.mask[0, :4].tolist() == [1, 1, 1, 0]
    assert batch.syntax[0, :3].tolist() == short.syntax.tolist()
    assert (batch.syntax[0, 3:] == UNKNOWN).all() and (batch.syntax[1] == UNKNOWN).all()
    assert batch.weights.tolist() == [0.5, 1.0]
    assert batch.inputs.dtype == batch.syntax.dtype == torch.int64
