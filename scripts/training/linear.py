"""Linear classifiers over hashed signs, fitted all at once by L-BFGS with a ridge."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from readouts.reading.coding.scorer import ROWS, row_of
from readouts.reading.coding.signs import Sign

Floats = NDArray[np.float32]
_ROUNDS = 90
_MEMORY = 8
SEED = 1


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights (ROWS, classes) and bias (classes,)."""

    weights: Floats
    bias: Floats

    def scores(self, signs: "torch.Tensor") -> Floats:
        """Scores (statements, classes)."""
        return np.asarray(torch.sparse.mm(signs, torch.tensor(self.weights)).numpy() + self.bias)


def matrix(statements: Sequence[Sequence[Sign]]) -> "torch.Tensor":
    """A sparse matrix (statements, ROWS) of the values of the signs, each name once."""
    at, rows, values = [], [], []
    for n, signs in enumerate(statements):
        first: dict[str, float] = {}
        for name, value, _ in signs:
            first.setdefault(name, value)
        for name, value in first.items():
            at.append(n)
            rows.append(row_of(name))
            values.append(value)
    indices, size = torch.tensor([at, rows]), (len(statements), ROWS)
    return torch.sparse_coo_tensor(indices, values, size, check_invariants=True).coalesce().float()


def fit(signs: "torch.Tensor", right: Floats, *, ridge: float, one_of: bool) -> Fitted:
    """Classifiers for the classes of `right` (statements, classes), which holds 0 and 1.

    `one_of`: each statement has exactly one class (softmax); else each class is a yes or no.
    """
    torch.manual_seed(SEED)
    gold = torch.tensor(right)
    weights = torch.zeros(ROWS, right.shape[1], requires_grad=True)
    bias = torch.zeros(right.shape[1], requires_grad=True)
    descent = torch.optim.LBFGS(
        [weights, bias], max_iter=_ROUNDS, history_size=_MEMORY, line_search_fn="strong_wolfe"
    )

    def closure() -> "torch.Tensor":
        descent.zero_grad()
        loss = _loss(torch.sparse.mm(signs, weights) + bias, gold, one_of) + (
            ridge / 2 * weights.square().sum()
        )
        loss.backward()
        return loss

    descent.step(closure)
    return Fitted(weights.detach().numpy(), bias.detach().numpy())


def _loss(scores: "torch.Tensor", gold: "torch.Tensor", one_of: bool) -> "torch.Tensor":
    if one_of:
        return -(gold * torch.log_softmax(scores, dim=1)).sum()
    each = torch.nn.functional.binary_cross_entropy_with_logits(scores, gold, reduction="sum")
    return each
