"""The words that tell what one side does to another in general news, and what changes that."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Literal

from readouts.data.reader import read_table

Root = Literal[
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Part = Literal["verb", "noun", "adjective"]
Carrier = Literal["pass", "commit", "end", "cancel", "say"]
Effect = Literal["commit", "will", "end", "cancel", "not", "others"]
_PREPOSITIONS = frozenset({"of", "for", "on", "to", "with", "against", "over", "at", "in"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRoot:
    """An event type of PLOVER with its quad code.

    The quads: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.
    """

    root: Root
    quad: int
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWord:
    """Phrases of lemmas that give a root.

    Each of `words` counts, where `with_` is not empty only together with one of it among what the
    phrase governs. A verb's phrase begins with the verb; a noun's has its head before its first
    preposition. With an `effect` the root is that of what the phrase governs, changed as the
    table of effects says ("lift the siege"); `root` holds where that is none or has none.
    """

    name: str
    part: Part
    words: tuple[str, ...]
    with_: tuple[str, ...]
    root: Root | None
    effect: Carrier | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventEffect:
    """What becomes of each of `roots` by an effect: "will" makes a threat of an assault."""

    name: str
    effect: Effect
    roots: tuple[str, ...]
    result: Root


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of a row, in lemmas; `head` is the place of its head, `row` where it stands."""

    lemmas: tuple[str, ...]
    head: int
    row: EventWord
    company: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class EventLexicon:
    """The phrases by part of speech and lemma of the head; roots changed by effects; quads."""

    phrases: Mapping[tuple[Part, str], tuple[Phrase, ...]]
    effects: Mapping[tuple[Effect, Root], Root]
    quads: Mapping[Root, int]

    def changed(self, root: Root, effect: Effect) -> Root:
        """The root under an effect; itself where the effect says nothing of it."""
        return self.effects.get((effect, root), root)


@cache
def load_event_lexicon() -> EventLexicon:
    """The tables that ship with the program. Raises DataError where a row is wrong."""
    phrases: dict[tuple[Part, str], list[Phrase]] = defaultdict(list)
    for row in read_table(_table("words"), EventWord, check_event_word):
        for words in row.words:
            phrase = _phrase(words, row)
            phrases[row.part, phrase.lemmas[phrase.head]].append(phrase)
    return EventLexicon(
        {key: tuple(found) for key, found in phrases.items()},
        _effects(),
        {row.root: row.quad for row in read_table(_table("roots"), EventRoot)},
    )


def check_event_word(row: EventWord) -> str | None:
    """What is wrong with a row, or None."""
    if not row.words:
        return "words must not be empty"
    return None if row.root or row.effect else "a root or an effect is needed"


def _phrase(words: str, row: EventWord) -> Phrase:
    lemmas = tuple(words.split())
    company = tuple(tuple(each.split()) for each in row.with_)
    return Phrase(lemmas, _head(lemmas) if row.part == "noun" else 0, row, company)


def _head(lemmas: tuple[str, ...]) -> int:
    """The place of a noun's head: before the first preposition, else the last."""
    places = (at for at, lemma in enumerate(lemmas) if at and lemma in _PREPOSITIONS)
    return next(places, len(lemmas)) - 1


def _effects() -> Mapping[tuple[Effect, Root], Root]:
    rows = read_table(_table("effects"), EventEffect)
    return {(row.effect, root): row.result for row in rows for root in row.roots}  # type: ignore[misc]


def _table(name: str) -> Traversable:
    return resources.files(__package__) / f"{name}.csv"
