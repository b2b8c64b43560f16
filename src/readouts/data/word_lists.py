"""Short lists of words and phrases that the reader's rules refer to by name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from readouts.data.reader import read_table

_WILD = {"*": r"\w+", "YEAR": r"(?:19|20)\d\d"}
_WILD_CARDS = re.compile("|".join(map(re.escape, _WILD)))


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """A list of lower-case words or phrases, and what the rules use it for.

    In a phrase `*` stands for one or more letters ("prepar*", "last *day") and `YEAR` for a
    year of the twentieth or twenty-first century.
    """

    name: str
    words: tuple[str, ...]
    use: str


@cache
def load_word_lists() -> Mapping[str, WordList]:
    """The lists that ship with the program, by name. Raises DataError where a row is wrong."""
    folder = resources.files("readouts.data") / "tables"
    return {row.name: row for row in read_table(folder / "word_lists.csv", WordList)}


def word_set(name: str) -> frozenset[str]:
    """The words of the list. Raises KeyError for a name that the table does not hold."""
    return frozenset(load_word_lists()[name].words)


def phrase_pattern(name: str) -> str:
    """A regular expression for any phrase of the list, longest first, without its edges.

    Raises KeyError for a name that the table does not hold.
    """
    phrases = sorted(load_word_lists()[name].words, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(map(_expression, phrases))


def _expression(phrase: str) -> str:
    """The phrase as a regular expression, its wild cards spelled out."""
    at, parts = 0, []
    for found in _WILD_CARDS.finditer(phrase):
        parts += [re.escape(phrase[at : found.start()]), _WILD[found.group()]]
        at = found.end()
    return "".join([*parts, re.escape(phrase[at:])])
