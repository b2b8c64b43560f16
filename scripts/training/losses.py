"""What the network is trained to make small."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from readouts.reading.attribution.pointers import REACH, places_of_cues, places_of_tokens
from readouts.reading.attribution.spans import TokenSpan
from training.batches import Batch
from training.examples import Example
from training.network import Network, Pointers
from training.syntax import CLASSES, UNKNOWN

SYNTAX_WEIGHT = 0.3


def loss(network: Network, batch: Batch) -> Tensor:
    """Chain, pointers and syntax added, for one token on average: ()."""
    lower, upper = network.states(batch.inputs, batch.lengths)
    chain = network.chain.loss(network.emit(upper), batch.tags, batch.mask)
    pointed = torch.stack(
        [_pointed(network, upper[n], example) for n, example in enumerate(batch.examples)]
    )
    total = ((chain + pointed) * batch.weights).sum()
    return (total + SYNTAX_WEIGHT * _syntax(network, lower, batch)) / batch.mask.sum()


def _syntax(network: Network, lower: Tensor, batch: Batch) -> Tensor:
    """Cross entropy of what the parser says, added over all tokens of which it says something."""
    scores = network.syntax(lower)
    total = scores.new_zeros(())
    start = 0
    for column, size in enumerate(CLASSES):
        gold = batch.syntax[..., column].reshape(-1)
        part = scores[..., start : start + size].reshape(-1, size)
        total = total + functional.cross_entropy(part, gold, ignore_index=UNKNOWN, reduction="sum")
        start += size
    return total


def _pointed(network: Network, states: Tensor, example: Example) -> Tensor:
    """Minus the log likelihood of the gold links of one window: (); `states` (longest, width)."""
    total = states.new_zeros(())
    states = states[: len(example.tags)]
    if example.cues:
        total = total + _sources(network.pointers, states, example)
    if example.contents and example.cues:
        total = total + _governors(network.pointers, states, example)
    return total


def _sources(pointers: Pointers, states: Tensor, example: Example) -> Tensor:
    """Of both ends of the source of each cue; a source out of reach does not count."""
    cues, far = cue_places(example.cues, len(example.tags))
    first, last = pointers.sources(states, cues, far)
    gold = torch.tensor(example.sources) + 1
    pairs = zip(example.sources, example.cues, strict=True)
    inside = torch.tensor([s[0] < 0 or abs(s[0] - c[0]) <= REACH for s, c in pairs])
    start, end = (
        (functional.cross_entropy(scores, gold[:, column], reduction="none") * inside).sum()
        for column, scores in enumerate((first, last))
    )
    return start + end


def _governors(pointers: Pointers, states: Tensor, example: Example) -> Tensor:
    """Of the cue of each content."""
    contents, cues, far, between = content_places(example.contents, example.cues)
    scores = pointers.governors(states, contents, cues, far, between)
    gold = torch.tensor(example.governors) + 1
    return functional.cross_entropy(scores, gold, reduction="sum")


def cue_places(cues: Sequence[TokenSpan], length: int) -> tuple[Tensor, Tensor]:
    """Cues (n, 2) and the buckets (n, length) of the distance of each token; -1 out of reach."""
    places = np.array(cues)
    return torch.from_numpy(places), torch.from_numpy(places_of_tokens(places, length))


def content_places(
    contents: Sequence[TokenSpan], cues: Sequence[TokenSpan]
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Contents (m, 2), cues (n, 2), buckets (m, n) of distance, numbers (m, n) of cues between."""
    c, q = np.array(contents), np.array(cues)
    far, between = (torch.from_numpy(places) for places in places_of_cues(c, q))
    return torch.from_numpy(c), torch.from_numpy(q), far, between
