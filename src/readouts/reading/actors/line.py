"""A line of text as words with their classes: what the grammar of mentions reads.

Words are cut here and not taken from the parse, so that a title without a parse is read by the
same rules and so that "Al-Mansoori" is one word; the parse is asked only for grammar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from readouts import model
from readouts.reading.actors import tokens
from readouts.reading.actors.gazetteer import Entry, Gazetteer
from readouts.reading.actors.lexicon import classes_of, lexicon

_OPENS_AFTER = frozenset('.!?:;"“”«»•*([-–—|')
_RUN_TOGETHER = re.compile(r"[^\W\d_]{4,}[a-z][A-Z]")  # "KirillDirector"
_NOT_NAMES = (
    "head", "plural", "modifier", "body", "thing", "calendar", "function", "honorific",
    "side", "state", "document", "region",
    "contact",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, or the title, cut into words.

    `spans` are offsets in the report's text (in the title, for the title). `first[i]` says
    that word i opens a sentence, so that its capital letter means little. `entries[i]` is the
    country or institution whose name starts at word i; `inside[i]` that one covers word i.
    """

    index: int
    words: tuple[str, ...]
    lower: tuple[str, ...]
    spans: tuple[model.Span, ...]
    classes: tuple[frozenset[str], ...]
    first: tuple[bool, ...]
    entries: tuple[Entry | None, ...]
    inside: tuple[bool, ...]
    in_title: bool = False

    def __len__(self) -> int:
        return len(self.words)

    def span(self, start: int, end: int) -> model.Span:
        """The span in the text of the words from `start` up to, not including, `end`."""
        return (self.spans[start][0], self.spans[end - 1][1])

    def joined(self, start: int, end: int) -> str:
        """The words from `start` up to `end` with single spaces, none before "'s" or a comma."""
        text = " ".join(self.words[start:end])
        return text.replace(" '", "'").replace(" ’", "’").replace(" ,", ",")

    def has(self, i: int, *kinds: str) -> bool:
        """Whether word `i` exists and is of one of the classes."""
        return 0 <= i < len(self.words) and not self.classes[i].isdisjoint(kinds)

    def says(self, i: int, *words: str) -> bool:
        """Whether word `i` exists and, in lower case, is one of `words`."""
        return 0 <= i < len(self.lower) and self.lower[i] in words

    def capital(self, i: int) -> bool:
        """Whether word `i` exists and starts as a name does."""
        return 0 <= i < len(self.words) and tokens.capital(self.words[i])

    def entry(self, i: int) -> Entry | None:
        """The country or institution whose name starts at word `i`."""
        return self.entries[i] if 0 <= i < len(self.entries) else None

    def name_like(self, i: int) -> bool:
        """Whether word `i` may be part of a person's name, by its looks."""
        return (
            self.capital(i)
            and not self.inside[i]
            and self.classes[i].isdisjoint(_NOT_NAMES)
            and not _acronym(self.words[i])
            and not self.words[i][-1].isdigit()
            and not _contracted(self.words[i])
            and not _RUN_TOGETHER.match(self.words[i])
        )


def line(
    text: str, offset: int, index: int, gazetteer: Gazetteer, *, in_title: bool = False
) -> Line:
    """`text`, which starts at `offset` of the report's text, as a line."""
    matches = list(tokens.words(text))
    words = tuple(match.group() for match in matches)
    entries = gazetteer.entries(words)
    return Line(
        index,
        words,
        tuple(word.lower() for word in words),
        tuple((offset + match.start(), offset + match.end()) for match in matches),
        tuple(map(classes_of, words)),
        tuple(i == 0 or words[i - 1] in _OPENS_AFTER for i in range(len(words))),
        entries,
        _covered(entries),
        in_title,
    )


def _covered(entries: tuple[Entry | None, ...]) -> tuple[bool, ...]:
    """For each word whether an entry covers it."""
    covered = [False] * len(entries)
    for i, entry in enumerate(entries):
        if entry:
            covered[i : i + entry.length] = [True] * entry.length
    return tuple(covered)


def _contracted(word: str) -> bool:
    """Whether `word` is a pronoun with a verb: "I'll", "We’ve"."""
    head, mark, _ = word.replace("’", "'").partition("'")
    return bool(mark) and not lexicon().of(head).isdisjoint(("function", "pronoun"))


def _acronym(word: str) -> bool:
    return len(word) > 2 and word.isupper() and word.isascii() and "." not in word
