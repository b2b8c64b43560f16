"""Where a text says that it comes from: an agency in its dateline, a credit at its end, a website.

The patterns stand in credits.csv: where they may match, and whether the name must be that of a
publisher of the tables to count (a dateline mostly names a city).
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import takewhile
from typing import Literal

from readouts.data import load_tables
from readouts.model import Span

_EDGE = 400  # code points at the start and the end of a text where credits stand
_AROUND = 80  # code points beside the word "website"
_LONG = 8  # words: a longer phrase is no name

_VERBS = frozenset(
    [
        "announced",
        "as",
        "on",
        "posted",
        "published",
        "quoted",
        "reported",
        "said",
        "says",
        "that",
        "which",
    ]
)

Where = Literal["head", "tail", "site"]


@dataclass(frozen=True, slots=True)
class Credit:
    """The publisher (by the tables' name where they know it) that a text credits, and where.

    `quoted` is true where the text cites a website for what was said; false where it
    credits the text itself.
    """

    name: str
    span: Span
    quoted: bool


@dataclass(frozen=True, slots=True)
class _Rule:
    where: Where
    known_only: bool
    needs: tuple[str, ...]  # one of these stands in what the pattern matches: a quick look first
    pattern: re.Pattern[str]


def credits(text: str) -> tuple[Credit, ...]:
    """The credits of a text, each name once, in their order."""
    found: dict[str, Credit] = {}
    for credit in sorted(_all(text), key=lambda one: (one.quoted, one.span)):
        found.setdefault(credit.name, credit)
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _all(text: str) -> Iterator[Credit]:
    for where, start, end in _windows(text):
        seen = text[start:end].casefold()
        for rule in _rules(where):
            if not any(word in seen for word in rule.needs):
                continue
            for match in rule.pattern.finditer(text, start, end):
                name = _publisher(match["name"], known_only=rule.known_only)
                if name:
                    yield Credit(name, match.span(), where == "site")


def _windows(text: str) -> Iterator[tuple[Where, int, int]]:
    """Where credits may stand, as `[start, end)`."""
    yield "head", 0, min(len(text), _EDGE)
    yield "tail", max(0, len(text) - _EDGE), len(text)
    for place in _SITE.finditer(text):
        yield "site", max(0, place.start() - _AROUND), min(len(text), place.end() + _AROUND)


@lru_cache(maxsize=10_000)
def _publisher(phrase: str, *, known_only: bool) -> str | None:
    """The name of the publisher that a phrase stands for; None if it is none."""
    words = list(takewhile(lambda word: word not in _VERBS, phrase.split()))
    if words and words[0].casefold() == "the":
        words = words[1:]
    if not words or len(words) > _LONG:
        return None
    name = " ".join(words)
    known = load_tables().publisher(name)
    if known:
        return known.name
    return None if known_only or not any(word[0].isupper() for word in words) else name


_SITE = re.compile("website|web site")


@cache
def _rules(where: Where) -> tuple[_Rule, ...]:
    with files(__package__).joinpath("credits.csv").open(encoding="utf-8") as lines:
        return tuple(
            _Rule(
                where,
                row["named"] == "known",
                tuple(row["needs"].split("|")),
                re.compile(row["pattern"], re.IGNORECASE | re.MULTILINE),
            )
            for row in csv.DictReader(lines)
            if row["where"] == where
        )
