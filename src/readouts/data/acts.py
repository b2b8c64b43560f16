"""The words that tell what a speaker does with a statement, and whether for or against."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from readouts.data.reader import read_table

ActName = Literal[
    "STATE", "SUPPORT", "OPPOSE", "CONDEMN", "CALL_FOR", "COMMIT", "AGREE", "THANK",
    "CONGRATULATE", "CONDOLE", "PRAISE", "CONCERN", "WARN", "DENY", "REJECT", "ASK", "DISCUSS",
]  # fmt: skip
PolarityName = Literal["favor", "against", "neutral"]
Place = Literal["noun", "verb", "own", "cue", "skip", "open", "judge", "target", "value"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActPhrase:
    """A phrase that gives the content's act, where the cue leaves it open.

    `where` says in which place it does so. In the content: `noun`, as head of a content without
    a verb ("support for"); `verb`, as its main predicate; `own`, as a predicate whose subject is
    the speaker's side ("China will"); `skip`, words before the content proper ("we believe
    that"); `target`, a demand that is against somebody; `value`, what
    something is considered to be. In the cue: `cue`, gives the act; `open`,
    leaves it to the content in spite of the cue's own act; `judge`, calls something good or bad.

    `be`, `have` and `will` stand for all their forms; adverbs, articles and words of degree are
    left out of both. `deed` is the act instead, where the phrase is followed by something to be
    done ("importance of ending"); `joint`, where several speak ("their intention to").
    """

    key: str
    where: Place
    phrase: str
    act: ActName
    polarity: PolarityName | None
    deed: ActName | None
    joint: ActName | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceWord:
    """A word that speaks for (`favor`) or against what it is said of."""

    phrase: str
    polarity: Literal["favor", "against"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordClass:
    """Words of one function in a sentence; the notes say what coding needs them for."""

    name: str
    words: tuple[str, ...]
    notes: str | None


def check_act_phrase(row: ActPhrase) -> str | None:
    """What is wrong with a row, or None."""
    expected = f"{row.where}: {row.phrase}"
    return None if row.key == expected else f"the key must be {expected!r}"


@cache
def load_word_classes() -> Mapping[str, frozenset[str]]:
    """The words of each class that ships, by its name. Raises DataError for an unsound row."""
    folder = resources.files("readouts.data") / "tables"
    rows = read_table(folder / "word_classes.csv", WordClass)
    return {row.name: frozenset(row.words) for row in rows}
