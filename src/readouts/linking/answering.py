"""Mirrors: one side thanks for, welcomes or asks for what the other side announces."""

from collections import Counter

from readouts.linking.pairing import together
from readouts.linking.scene import Scene
from readouts.linking.signs import Scale, chance, load, signs
from readouts.model import Answer, StatementRef

_LIKELY = 0.1  # chance from which an answer is shown: they are rare, and few are told alike
_MOST = 2  # answers that a statement has at most


def answers(within: Scene, scale: Scale | None = None) -> tuple[Answer, ...]:
    """The answers between two accounts, likeliest first; `scale` is what ships by default."""
    weights = (scale or load()).answer
    ranked = []
    for one, other, voice in together(within):
        if voice is not None:
            continue
        score = chance(weights, signs(one, other, voice, within))
        if score >= _LIKELY:
            ranked.append((-score, one.weighed.statement.ref, other.weighed.statement.ref))
    given: Counter[StatementRef] = Counter()
    out = []
    for _, a, b in sorted(ranked):
        if max(given[a], given[b]) < _MOST:
            given.update((a, b))
            out.append(Answer(a=a, b=b))
    return tuple(out)
