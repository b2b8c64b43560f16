"""Statements of one contact in two languages, aligned by what they mean: vectors of a model.

The cosines of sentence vectors are all high, whatever the sentences say; so none is taken at its
face value. A statement's likeness to another counts by how far it stands above those that either
has to its nearest others (CSLS, Conneau et al. 2018), and only two that are each other's best are
aligned.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from readouts.linking.slim import SlimAccount
from readouts.model import Alignment

Vectors = npt.NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]
"""Unit vectors of sentences in any language, one a row."""

_NEAREST = 3  # others whose likeness is what is usual
_ABOVE = 0.08  # how far above the usual a pair must stand (docs/method.md)
_SURE = 0.25  # so far above it that nothing more would be surer


def across(a: SlimAccount, b: SlimAccount, embed: Embed) -> tuple[Alignment, ...]:
    """The alignments of two accounts in different languages, best first, one to one.

    Their basis is `embedding` and their relation `reworded`: a translation has no words in common
    that could say more. The score (0 to 1) says how far a pair stands above the usual.
    """
    if not (a.statements and b.statements):
        return ()
    told = [_texts(account) for account in (a, b)]
    vectors = embed([text for texts in told for text in texts])
    ours, theirs = vectors[: len(told[0])], vectors[len(told[0]) :]
    found = [
        Alignment(
            a=a.statements[i].ref,
            b=b.statements[j].ref,
            relation="reworded",
            basis="embedding",
            score=round(min(above / _SURE, 1.0), 4),
        )
        for i, j, above in _mutual(ours @ theirs.T)
    ]
    return tuple(sorted(found, key=lambda one: (-one.score, one.a, one.b)))


def _texts(account: SlimAccount) -> list[str]:
    return [" ".join(statement.pieces) for statement in account.statements]


def _mutual(cosines: Vectors) -> Iterator[tuple[int, int, float]]:
    """The pairs that are each other's best, and how far they stand above what is usual."""
    above = 2 * cosines - _usual(cosines)[:, None] - _usual(cosines.T)[None, :]
    best, back = above.argmax(axis=1), above.argmax(axis=0)
    for i, j in enumerate(best.tolist()):
        if back[j] == i and above[i, j] >= _ABOVE:
            yield i, j, float(above[i, j])


def _usual(cosines: Vectors) -> Vectors:
    """For each row the mean of its likeness to its nearest, the very best left out."""
    ranked = -np.sort(-cosines, axis=1)
    others = ranked[:, 1 : 1 + _NEAREST] if cosines.shape[1] > 1 else ranked
    usual: Vectors = others.mean(axis=1)
    return usual
