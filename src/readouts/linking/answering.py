"""Mirrors: one side thanks for, welcomes or asks for what the other side announces."""

from collections import Counter
from collections.abc import Set

from readouts.linking.scene import Scene
from readouts.linking.signs import Scale, chance, load, odds, signs
from readouts.model import Answer, StatementRef

_LIKELY = 0.1  # chance from which an answer is shown: they are rare, and few are told alike
_MOST = 2  # answers that a statement has at most


def answers(
    within: Scene, told_again: Set[StatementRef] = frozenset(), scale: Scale | None = None
) -> tuple[Answer, ...]:
    """The answers between two accounts, likeliest first; `scale` is what ships by default.

    Statements that the other account tells again are none: their answer stands beside them.
    """
    weights = (scale or load()).answer
    ranked = []
    for one, other, voice in within.meetings:
        if voice is not None or {one.ref, other.ref} & told_again:
            continue
        score = chance(odds(weights, signs(one, other, voice, within)))
        if score >= _LIKELY:
            ranked.append((-score, one.ref, other.ref))
    given: Counter[StatementRef] = Counter()
    out = []
    for _, a, b in sorted(ranked):
        if max(given[a], given[b]) < _MOST:
            given.update((a, b))
            out.append(Answer(a=a, b=b))
    return tuple(out)
