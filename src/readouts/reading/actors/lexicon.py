"""The words that tell people, offices, bodies and places apart, from `lexicon.csv`.

Each row gives a class, a value and words in lower case. A word may be in several classes
("general" heads a title and modifies one); the grammar decides by what stands beside it.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

NO_CLASSES: frozenset[str] = frozenset()
_ABSTRACT = frozenset({"modifier"})


def wordset(text: str) -> frozenset[str]:
    """The words of a short list in code."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`classes` of each word, and the `values` of (class, word) where the class has them.

    `endings` are those of abstract nouns, which are no names: "Nonproliferation".
    """

    classes: Mapping[str, frozenset[str]]
    values: Mapping[tuple[str, str], str]
    endings: tuple[str, ...] = ()

    def of(self, word: str) -> frozenset[str]:
        """The classes of `word` (any case); without its dots where only so it is known."""
        lower = word.lower()
        found = self.classes.get(lower)
        if found is None and lower.endswith(self.endings) and word != lower:
            return _ABSTRACT
        return found or self.classes.get(lower.rstrip("."), NO_CLASSES)

    def value(self, kind: str, word: str) -> str:
        """The value of `word` in the class `kind`; "" where it has none."""
        return self.values.get((kind, word.lower()), "")


@lru_cache(maxsize=16384)
def classes_of(word: str) -> frozenset[str]:
    """The classes of `word`; kept, since most words of a text come again."""
    return lexicon().of(word)


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the program (a cached pure load)."""
    text = (files(__package__) / "lexicon.csv").read_text("utf-8")
    classes: dict[str, set[str]] = {}
    values: dict[tuple[str, str], str] = {}
    for row in csv.DictReader(text.splitlines()):
        for word in row["words"].split("|"):
            classes.setdefault(word, set()).add(row["class"])
            if row["value"]:
                values[row["class"], word] = row["value"]
    endings = tuple(sorted(word for word, kinds in classes.items() if "ending" in kinds))
    return Lexicon({word: frozenset(kinds) for word, kinds in classes.items()}, values, endings)


@cache
def offices() -> Mapping[tuple[str, ...], str]:
    """Office class by the words of a title, from `offices.csv`, most words first."""
    text = (files(__package__) / "offices.csv").read_text("utf-8")
    rows = (
        (tuple(row["title"].split()), row["class"]) for row in csv.DictReader(text.splitlines())
    )
    return dict(sorted(rows, key=lambda row: (-len(row[0]), row[0])))
