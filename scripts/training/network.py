"""The network in torch: embeddings, two BiLSTM layers, a chain over tags, pointers between spans.

`readouts.reading.attribution` computes the same from the exported weights without torch.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from readouts.reading.attribution.features import GAPS, PREFIXES, SHAPES, SUFFIXES
from readouts.reading.attribution.pointers import BUCKETS, CUES_BETWEEN
from readouts.reading.attribution.spans import TAGS, legal
from training.syntax import CLASSES

NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Sizes:
    """Widths of the layers and rates of dropout."""

    word: int = 64
    prefix: int = 24
    suffix: int = 32
    shape: int = 16
    quote: int = 4
    gap: int = 4
    hidden: int = 128
    pointer: int = 96
    dropout: float = 0.25
    out_dropout: float = 0.3
    word_dropout: float = 0.04


class Embedding(nn.Module):
    """Numbers of features (batch, length, 6) to vectors (batch, length, width)."""

    def __init__(self, static: Tensor, often: int, sizes: Sizes) -> None:
        super().__init__()
        self.static = nn.Embedding.from_pretrained(static, freeze=True)
        self.often = often
        self.word_dropout = sizes.word_dropout
        rows = ((often + 1, sizes.word), (PREFIXES, sizes.prefix), (SUFFIXES, sizes.suffix))
        small = ((SHAPES, sizes.shape), (4, sizes.quote), (2 * GAPS, sizes.gap))
        self.tables = nn.ModuleList(nn.Embedding(n, width) for n, width in rows + small)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.width = static.shape[1] + sum(width for _, width in rows + small)

    def forward(self, inputs: Tensor) -> Tensor:
        """In training some words are hidden, so that the others have to do without them."""
        word = inputs[..., 0]
        if self.training:
            word = word * (torch.rand(word.shape) >= self.word_dropout)
        learned = torch.where(word <= self.often, word, torch.zeros_like(word))
        columns = (learned, *(inputs[..., i] for i in range(1, 6)))
        parts = (table(column) for table, column in zip(self.tables, columns, strict=True))
        return torch.cat((self.static(word), *parts), dim=-1)


def locked_dropout(x: Tensor, rate: float, training: bool) -> Tensor:
    """Dropout of `x` (batch, length, width) with one mask for all tokens of a window."""
    if not training or rate == 0:
        return x
    keep = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
    return x * keep


class BothWays(nn.Module):
    """A bidirectional LSTM as two of one direction, the second over the windows turned round.

    Padding then comes last in both, and nothing has to be packed: packed sequences are thirty
    times slower backward on a CPU.
    """

    def __init__(self, width: int, size: int) -> None:
        super().__init__()
        self.forth = nn.LSTM(width, size, batch_first=True)
        self.back = nn.LSTM(width, size, batch_first=True)
        for name, weight in self.named_parameters():
            if "weight_hh" in name:
                nn.init.orthogonal_(weight)
            elif "bias" in name:
                nn.init.zeros_(weight)
            if "bias_ih" in name:  # remember, until taught to forget
                weight.data[size : 2 * size] = 1.0

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        """States (batch, length, 2 * size) of `x` (batch, length, width)."""
        turned = (lengths[:, None] - 1 - torch.arange(x.shape[1])[None]) % x.shape[1]
        rows = torch.arange(x.shape[0])[:, None]
        forth, _ = self.forth(x)
        back, _ = self.back(x[rows, turned])
        return torch.cat((forth, back[rows, turned]), -1)


class Chain(nn.Module):
    """A linear-chain conditional random field over the tags."""

    def __init__(self) -> None:
        super().__init__()
        follows, begins, ends = (torch.from_numpy(np.where(ok, 0.0, NEVER)) for ok in legal())
        self.register_buffer("follows", follows.float())
        self.register_buffer("begins", begins.float())
        self.register_buffer("ends", ends.float())
        self.step = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.first = nn.Parameter(torch.zeros(len(TAGS)))
        self.last = nn.Parameter(torch.zeros(len(TAGS)))

    def loss(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Minus the log likelihood of `tags` (batch, length) given `scores` (batch, length, 13).

        One number for each window: (batch,). `mask` (batch, length) is 0.0 on padding.
        """
        return self._total(scores, mask) - self._gold(scores, tags, mask)

    def _gold(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        emitted = scores.gather(2, tags[..., None])[..., 0] * mask
        steps = self.step[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        final = tags.gather(1, mask.sum(1).long()[:, None] - 1)[:, 0]
        return emitted.sum(1) + steps.sum(1) + self.first[tags[:, 0]] + self.last[final]

    def _total(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The log partition function, by pairwise products of matrices kept near 1."""
        batch, length, n = scores.shape
        start = scores[:, 0] + self.first + self.begins
        if length == 1:
            return torch.logsumexp(start + self.last + self.ends, -1)
        logs = scores[:, 1:, None, :] + self.step + self.follows
        top = logs.detach().amax((2, 3))
        one = torch.eye(n)
        kept = mask[:, 1:, None, None]
        matrices = torch.exp(logs - top[..., None, None]) * kept + one * (1 - kept)
        total = (top * mask[:, 1:]).sum(1)
        while matrices.shape[1] > 1:
            if matrices.shape[1] % 2:
                matrices = torch.cat((matrices, one.expand(batch, 1, n, n)), 1)
            matrices = matrices[:, 0::2] @ matrices[:, 1::2]
            top = matrices.detach().amax((2, 3))
            matrices = matrices / top[..., None, None]
            total = total + top.log().sum(1)
        top = start.detach().amax(1)
        begin = torch.exp(start - top[:, None])
        end = torch.exp(self.last + self.ends)
        reached = torch.einsum("bi,bij,j->b", begin, matrices[:, 0], end)
        return total + top + torch.log(reached.clamp_min(1e-30))


class Pointers(nn.Module):
    """From a cue to its source, and from a content to its cue."""

    def __init__(self, width: int, sizes: Sizes) -> None:
        super().__init__()
        self.size = sizes.pointer
        self.cue_start = nn.Linear(width, sizes.pointer)
        self.cue_end = nn.Linear(width, sizes.pointer)
        self.start_key = nn.Linear(width, sizes.pointer)
        self.end_key = nn.Linear(width, sizes.pointer)
        self.start_far = nn.Parameter(torch.zeros(2 * BUCKETS + 1))
        self.end_far = nn.Parameter(torch.zeros(2 * BUCKETS + 1))
        self.no_source = nn.Linear(width, 1)
        self.content = nn.Linear(2 * width, sizes.pointer)
        self.cue = nn.Linear(2 * width, sizes.pointer)
        self.content_far = nn.Parameter(torch.zeros(2 * BUCKETS + 1))
        self.between = nn.Parameter(torch.zeros(CUES_BETWEEN))
        self.no_cue = nn.Linear(2 * width, 1)

    def sources(self, states: Tensor, cues: Tensor, far: Tensor) -> tuple[Tensor, Tensor]:
        """Scores (cues, 1 + length) of the first and of the last token of each cue's source.

        `states` (length, width), `cues` (cues, 2), `far` (cues, length) buckets of distance, -1
        out of reach. Column 0 is "none".
        """
        head = states[cues[:, 0]]
        none = self.no_source(head)
        scale = self.size**-0.5
        out = []
        for query, key, bias in (
            (self.cue_start, self.start_key, self.start_far),
            (self.cue_end, self.end_key, self.end_far),
        ):
            score = query(head) @ key(states).T * scale + bias[far.clamp_min(0)]
            score = score.masked_fill(far < 0, NEVER)
            out.append(torch.cat((none, score), 1))
        return out[0], out[1]

    def governors(
        self, states: Tensor, contents: Tensor, cues: Tensor, far: Tensor, between: Tensor
    ) -> Tensor:
        """Scores (contents, 1 + cues) of the cues of each content; column 0 is "none".

        `contents` (contents, 2) and `cues` (cues, 2) are spans, `far` and `between`
        (contents, cues) buckets of distance and numbers of cues between.
        """
        content = torch.cat((states[contents[:, 0]], states[contents[:, 1]]), -1)
        cue = torch.cat((states[cues[:, 0]], states[cues[:, 1]]), -1)
        score = self.content(content) @ self.cue(cue).T * self.size**-0.5
        score = score + self.content_far[far] + self.between[between]
        return torch.cat((self.no_cue(content), score), 1)


class Network(nn.Module):
    """All of it.

    `static` (words + 1, width) are the vectors that stay as they are, row 0 for unknown words;
    the first `often` words have a vector of their own beside.
    """

    def __init__(self, static: Tensor, often: int, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.embedding = Embedding(static, often, sizes)
        self.lower = BothWays(self.embedding.width, sizes.hidden)
        self.upper = BothWays(2 * sizes.hidden, sizes.hidden)
        self.emit = nn.Linear(2 * sizes.hidden, len(TAGS))
        self.chain = Chain()
        self.pointers = Pointers(2 * sizes.hidden, sizes)
        self.syntax = nn.Linear(2 * sizes.hidden, sum(CLASSES))

    def states(self, inputs: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """States of the lower and of the upper layer, (batch, length, 2 * hidden)."""
        x = locked_dropout(self.embedding(inputs), self.sizes.dropout, self.training)
        lower = self.lower(x, lengths)
        x = locked_dropout(lower, self.sizes.dropout, self.training)
        upper = self.upper(x, lengths)
        return lower, locked_dropout(upper, self.sizes.out_dropout, self.training)
