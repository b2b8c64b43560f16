"""What two accounts speak of in every sentence and so tells little, and what is rare there.

An issue that runs through a whole call pairs any statement with any other; one that comes up
once in each account all but names its partner.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from readouts.linking.concepts import concept_weights
from readouts.linking.score import Weighed, voices, weighed
from readouts.linking.slim import SlimAccount
from readouts.model import StatementRef
from readouts.text.background import weight
from readouts.text.likeness import likeness

# Of 11 pairs of accounts of one text and 50 of two governments, the former have a share of 0.44
# and more of the words of both in common, the latter one of 0.37 and less.
_ONE_TEXT = 0.4
Rarity = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as the scene sees it: its words but for names, its issues and concepts."""

    weighed: Weighed
    issues: frozenset[str]
    concepts: frozenset[str]
    things: frozenset[str]  # words, issues and concepts: without a common one there is no pair

    @property
    def ref(self) -> StatementRef:
        """The statement as the record names it."""
        return self.weighed.statement.ref


Meeting = tuple[Told, Told, str | None]


@dataclass(frozen=True)
class Scene:
    """The statements of two accounts, and how much each thing tells among them.

    `one_text` says that one account is a copy, a rewrite or another translation of what the other
    is. The weights of issues and concepts are from 0 (in every statement) to 1; those of words also
    count how rare the word is in readouts.
    """

    a: tuple[Told, ...]
    b: tuple[Told, ...]
    one_text: bool
    issues: Rarity
    concepts: Rarity
    words: Rarity

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """Each two statements with a word, issue or concept in common, and how speakers meet."""
        met: dict[object, str | None] = {}
        out = []
        for one, other in product(self.a, self.b):
            if one.things.isdisjoint(other.things):
                continue
            a, b = one.weighed.statement, other.weighed.statement
            speakers = (a.speakers, b.speakers)
            if speakers not in met:
                met[speakers] = voices(a, b)
            out.append((one, other, met[speakers]))
        return tuple(out)


def scene(a: SlimAccount, b: SlimAccount) -> Scene:
    """The scene of two accounts."""
    names = a.names | b.names
    left, right = ([_told(one) for one in weighed(account, names)] for account in (a, b))
    both = [*left, *right]
    general = concept_weights()
    concepts = _rarity(told.concepts for told in both)
    words = _rarity(told.weighed.words.keys for told in both)
    return Scene(
        a=tuple(left),
        b=tuple(right),
        one_text=likeness(a.bag, b.bag).both >= _ONE_TEXT,
        issues=_rarity(told.issues for told in both),
        concepts={concept: rare * general[concept] for concept, rare in concepts.items()},
        words={word: rare * weight(word) for word, rare in words.items()},
    )


def _told(one: Weighed) -> Told:
    statement = one.statement
    issues = frozenset(statement.issues) - {"other"}
    things = issues | statement.concepts | one.words.keys
    return Told(one, issues, statement.concepts, things)


def _rarity(things: Iterable[Set[str]]) -> Rarity:
    """For each thing, from which share of the statements it is absent, on a scale of logarithms."""
    sets = list(things)
    counts = Counter(thing for one in sets for thing in one)
    most = math.log(len(sets) + 1)
    return {thing: 1 - math.log(count) / most for thing, count in counts.items()}
