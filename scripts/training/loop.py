"""The training loop."""

import copy
import random
import time
from collections.abc import Callable, Sequence

import numpy as np
import torch

from training.batches import Batch, batches
from training.examples import Example
from training.losses import loss
from training.network import Network
from training.progress import say

BATCH = 3000  # padded tokens
RATE = 3e-3
WARM_UP = 0.06
CLIP = 2.0
AVERAGE = 0.998  # share that a step leaves of the average before it
SAID_EVERY = 50  # steps


def seed_all(seed: int) -> random.Random:
    """Every source of chance set; what it gives back is the chance of the order of batches.

    The same weights come out only with the same number of threads, because sums are then taken in
    the same order: the Makefile sets OMP_NUM_THREADS to 1.
    """
    torch.manual_seed(seed)
    np.random.seed(seed)
    torch.use_deterministic_algorithms(True)
    return random.Random(seed)


class _Descent:
    """One step down the slope after another."""

    def __init__(self, network: Network, steps: int) -> None:
        self._weights = [p for p in network.parameters() if p.requires_grad]
        self._optimizer = torch.optim.AdamW(
            self._weights, lr=RATE, betas=(0.9, 0.98), weight_decay=1e-3
        )
        self._schedule = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda n: _rate(n, steps)
        )

    def step(self, network: Network, batch: Batch) -> float:
        """The loss before the step."""
        self._optimizer.zero_grad()
        value = loss(network, batch)
        value.backward()
        torch.nn.utils.clip_grad_norm_(self._weights, CLIP, error_if_nonfinite=True)
        self._optimizer.step()
        self._schedule.step()
        return float(value.detach())


def train(
    network: Network,
    examples: Sequence[Example],
    epochs: int,
    chance: random.Random,
    *,
    after: Callable[[Network, int], None] | None = None,
) -> Network:
    """The network with its weights averaged over the last steps, ready to be used.

    `network` itself is trained in place. `after` is called with the averaged network and the
    number of the epoch, from 1 on, whenever one is done.
    """
    average = copy.deepcopy(network)
    steps = epochs * sum(1 for _ in batches(examples, BATCH, random.Random(0)))
    descent = _Descent(network, steps)
    done, began = 0, time.monotonic()
    for epoch in range(1, epochs + 1):
        network.train()
        total = 0.0
        for n, batch in enumerate(batches(examples, BATCH, chance), 1):
            total += descent.step(network, batch)
            done += 1
            _average(average, network, min(AVERAGE, (1 + done) / (10 + done)))
            if n % SAID_EVERY == 0:
                minutes = (time.monotonic() - began) / 60
                say(f"epoch {epoch} step {done}/{steps} loss {total / n:.4f} {minutes:.1f} min")
        average.eval()
        if after is not None:
            after(average, epoch)
    return average


def _rate(step: int, steps: int) -> float:
    """The share of `RATE` at a step: rising over the first, then falling to 0 at the last."""
    warm = max(1, int(WARM_UP * steps))
    if step < warm:
        return (step + 1) / warm
    return max(0.0, (steps - step) / max(1, steps - warm))


def _average(average: Network, network: Network, decay: float) -> None:
    """Moves `average` towards `network` by 1 - `decay`."""
    with torch.no_grad():
        for kept, new in zip(average.parameters(), network.parameters(), strict=True):
            kept.mul_(decay).add_(new, alpha=1 - decay)
