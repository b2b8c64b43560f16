"""Which statements of two accounts go together, told in the same words or in others.

Translations, rewrites and reprints of one text are paired by their words, one to one, but a part
may have two wholes. The accounts of two governments are paired by what they speak of: there one
account's sentence is another's two or three.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from readouts.linking.scene import Scene, Told
from readouts.linking.score import Pair, moved, pair, voices
from readouts.linking.signs import Scale, chance, load, odds, signs
from readouts.linking.slim import SlimAccount
from readouts.model import StatementRef
from readouts.text.likeness import Likeness, likeness

# Measured on 11 pairs of accounts of one text and 50 of two governments: share of the words of
# both that both have is 0.44 and more, and 0.37 and less.
_ONE_TEXT = 0.4
_BY_WORDS = 0.2  # score at which a pair of one text is more often right than wrong
_ONE_SIDED = 0.5  # what a second partner must have in common: all or most of the shorter one
_BY_SENSE = 0.22  # chance at which the expected F1 is best: about half of what is reached
_PARTNERS = 2  # of a statement at most
_FAR, _UNRIVALLED = 3.0, 1.0  # log odds: a lead that is as good as any, that of an only pair
Scores = dict[tuple[StatementRef, StatementRef], float]


def of_one_text(a: SlimAccount, b: SlimAccount) -> bool:
    """Whether one is a copy, a rewrite or another translation of what the other is."""
    return likeness(a.bag, b.bag).both >= _ONE_TEXT


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
    told: dict[tuple[StatementRef, StatementRef], tuple[Told, Told]] = {}
    for one, other, voice in together(within):
        if voice or _topics(one, other) or moved(_words(one, other)):
            both = (one.ref, other.ref)
            scores[both] = odds(scale.same, signs(one, other, voice, within))
            told[both] = (one, other)
    for both, lead in leads(scores).items():
        beside = chance(odds(scale.beside, (1.0, scores[both], lead)))
        score = round((chance(scores[both]) + beside) / 2, 4)
        if score >= _BY_SENSE:
            one, other = told[both]
            yield Pair(one.weighed.statement, other.weighed.statement, _words(one, other), score)


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


def together(within: Scene) -> Iterator[tuple[Told, Told, str | None]]:
    """Each two statements with a word, issue or concept in common, and how their speakers meet."""
    met: dict[tuple[object, object], str | None] = {}
    for one, other in product(within.a, within.b):
        if not (
            one.concepts & other.concepts
            or one.issues & other.issues
            or one.weighed.words.keys & other.weighed.words.keys
        ):
            continue
        a, b = one.weighed.statement, other.weighed.statement
        speakers = (a.speakers, b.speakers)
        if speakers not in met:
            met[speakers] = voices(a, b)
        yield one, other, met[speakers]


def _words(one: Told, other: Told) -> Likeness:
    return likeness(one.weighed.words, other.weighed.words)


def _topics(one: Told, other: Told) -> bool:
    """Whether both only name what was talked about: who raised it is then of no account."""
    return one.weighed.statement.act == other.weighed.statement.act == "DISCUSS"
