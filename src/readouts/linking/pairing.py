"""Which statements of two accounts go together, told in the same words or in others.

Translations, rewrites and reprints of one text are paired by their words, one to one, but a part
may have two wholes. The accounts of two governments are paired by what they speak of: there one
account's sentence is another's two or three.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from readouts.linking.scene import Scene, Told
from readouts.linking.score import Pair, moved, pair
from readouts.linking.signs import Scale, chance, load, odds, signs
from readouts.model import StatementRef
from readouts.text.likeness import likeness

_BY_WORDS = 0.2  # score at which a pair of one text is more often right than wrong
_ONE_SIDED = 0.5  # what a second partner must have in common: all or most of the shorter one
_BY_SENSE = 0.24  # chance at which the expected F1 is best: about half of what is reached
_PARTNERS = 2  # of a statement at most
_FAR, _UNRIVALLED = 3.0, 1.0  # log odds: a lead that is as good as any, that of an only pair
Scores = dict[tuple[StatementRef, StatementRef], float]


def paired_by_words(within: Scene) -> list[Pair]:
    """The pairs of accounts of one text, best first."""
    every = (pair(one.weighed, other.weighed) for one, other in product(within.a, within.b))
    likely = (found for found in every if found and found.score >= _BY_WORDS)
    taken: set[StatementRef] = set()
    out = []
    for found in sorted(likely, key=lambda p: p.order):
        again = {found.a.ref, found.b.ref} & taken
        if again and (len(again) == 2 or found.words.most < _ONE_SIDED):
            continue
        taken |= {found.a.ref, found.b.ref}
        out.append(found)
    return out


def paired_by_sense(within: Scene, scale: Scale | None = None) -> list[Pair]:
    """The pairs of accounts of two hands, best first; `scale` is what ships by default."""
    out: list[Pair] = []
    partners: Counter[StatementRef] = Counter()
    for found in sorted(_likely_by_sense(within, scale or load()), key=lambda p: p.order):
        if max(partners[found.a.ref], partners[found.b.ref]) < _PARTNERS:
            partners.update((found.a.ref, found.b.ref))
            out.append(found)
    return out


def _likely_by_sense(within: Scene, scale: Scale) -> Iterator[Pair]:
    """Every pair that may tell the same, whatever the words: the mean of two chances.

    One is by what the two have in common, the other sees their rivals, too: a statement that
    fits another partner much better is hardly told here.
    """
    scores: Scores = {}
    told: dict[tuple[StatementRef, StatementRef], Pair] = {}
    for one, other, voice in within.meetings:
        words = likeness(one.weighed.words, other.weighed.words)
        if voice or _topics(one, other) or moved(words):
            both = (one.ref, other.ref)
            scores[both] = odds(scale.same, signs(one, other, voice, within))
            if words.shared or one.concepts & other.concepts:  # an issue alone pairs nothing
                told[both] = Pair(one.weighed.statement, other.weighed.statement, words, 0.0)
    for both, lead in leads(scores).items():
        beside = chance(odds(scale.beside, (1.0, scores[both], lead)))
        score = round((chance(scores[both]) + beside) / 2, 4)
        if score >= _BY_SENSE and both in told:
            yield replace(told[both], score=score)


def leads(scores: Scores) -> Scores:
    """For each pair, how far (-3 to 3) it is above the best other pair of either of its two."""
    best: dict[StatementRef, list[float]] = defaultdict(list)
    for both, score in scores.items():
        for ref in both:
            best[ref] = sorted([*best[ref], score], reverse=True)[:2]
    return {both: _lead(score, [best[ref] for ref in both]) for both, score in scores.items()}


def _lead(score: float, best: Iterable[Sequence[float]]) -> float:
    """`best` are the two highest scores of each of the two, this one may be among them."""
    rivals = [rival for first, *rest in best for rival in (rest if first == score else [first])]
    return min(max(score - max(rivals, default=score - _UNRIVALLED), -_FAR), _FAR)


def _topics(one: Told, other: Told) -> bool:
    """Whether both only name what was talked about: who raised it is then of no account."""
    return one.weighed.statement.act == other.weighed.statement.act == "DISCUSS"
