"""Windows of like length put together."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from readouts.reading.attribution.features import COLUMNS
from training.examples import Example
from training.syntax import CLASSES, UNKNOWN

JITTER = 30  # tokens, at most, by which a window's length is mistaken, so that batches vary


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded arrays of several windows, and the windows.

    `inputs` (batch, longest, 6), `tags` (batch, longest), `lengths` (batch,) in tokens, `mask`
    (batch, longest) 1.0 on tokens and 0.0 on padding, `syntax` (batch, longest, 3) with -1 where
    nothing is known, `weights` (batch,).
    """

    inputs: Tensor
    tags: Tensor
    lengths: Tensor
    mask: Tensor
    syntax: Tensor
    weights: Tensor
    examples: Sequence[Example]


def batches(examples: Sequence[Example], size: int, chance: random.Random) -> Iterator[Batch]:
    """All windows once, in batches of at most `size` padded tokens, in an order by chance."""
    order = sorted(examples, key=lambda e: len(e.tags) + chance.random() * JITTER)
    groups: list[list[Example]] = [[]]
    for example in order:
        if groups[-1] and len(example.tags) * (len(groups[-1]) + 1) > size:
            groups.append([])
        groups[-1].append(example)
    chance.shuffle(groups)
    for group in groups:
        if group:
            yield padded(group)


def padded(group: Sequence[Example]) -> Batch:
    """The windows of `group`, at least one, in arrays as long as the longest."""
    longest = max(len(e.tags) for e in group)
    inputs = np.zeros((len(group), longest, len(COLUMNS)), dtype=np.int64)
    tags = np.zeros((len(group), longest), dtype=np.int64)
    syntax = np.full((len(group), longest, len(CLASSES)), UNKNOWN, dtype=np.int64)
    for n, example in enumerate(group):
        inputs[n, : len(example.tags)] = example.inputs
        tags[n, : len(example.tags)] = example.tags
        if example.syntax is not None:
            syntax[n, : len(example.tags)] = example.syntax
    lengths = torch.tensor([len(e.tags) for e in group])
    mask = (torch.arange(longest)[None] < lengths[:, None]).float()
    weights = torch.tensor([e.weight for e in group])
    return Batch(
        torch.from_numpy(inputs),
        torch.from_numpy(tags),
        lengths,
        mask,
        torch.from_numpy(syntax),
        weights,
        group,
    )
