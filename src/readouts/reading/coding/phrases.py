"""Finds the phrases of a table in a list of words, in time linear in their number."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from readouts.reading.coding.words import Word, joined, words

Payload = TypeVar("Payload")
_WORDS_KEPT = 1 << 14  # in each set of phrases; 300 bytes a word
Joins = Callable[[str, Word, Word], bool]


class Match(NamedTuple, Generic[Payload]):
    """A phrase at words `first` to `last` (inclusive) and all that the table says of it."""

    first: int
    last: int
    payloads: tuple[Payload, ...]


@dataclass(slots=True, eq=False)
class _Node(Generic[Payload]):
    """What may follow the words so far: by whole word, and by how a word begins."""

    words: "dict[str, _Node[Payload]]" = field(default_factory=dict)
    stems: "dict[str, _Node[Payload]]" = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    payloads: tuple[Payload, ...] = ()

    def follow(self, raw: str, low: str) -> "list[_Node[Payload]]":
        """The nodes that a word leads to; a capital letter of the phrase must be in the text."""
        found = []
        for form in (raw,) if raw == low else (raw, low):
            if form in self.words:
                found.append(self.words[form])
            for length in self.lengths:
                if length > len(form):
                    break
                stem = form[:length]
                if stem in self.stems:
                    found.append(self.stems[stem])
        return found


class Phrases(Generic[Payload]):
    """A set of phrases, each with a payload; `*` at a word's end stands for any ending.

    A phrase that stands twice keeps both payloads, in the order given.
    """

    def __init__(self, entries: Iterable[tuple[str, Payload]], joins: Joins = joined) -> None:
        """`joins` says whether two words that follow each other may belong to one phrase."""
        self._joins = joins
        self._root: _Node[Payload] = _Node()
        # Most words begin no phrase, and few different words make up most of a text.
        self._starts = lru_cache(_WORDS_KEPT)(self._root.follow)
        for phrase, payload in entries:
            self._add(phrase, payload)

    def _add(self, phrase: str, payload: Payload) -> None:
        node = self._root
        for part in phrase.split():
            node = _child(node, part)
        if payload not in node.payloads:
            node.payloads = (*node.payloads, payload)

    def longest(self, text: str, found: Sequence[Word], at: int) -> Match[Payload] | None:
        """The longest phrase that begins with the word `at`; of equal ones all payloads."""
        nodes = self._starts(found[at].raw, found[at].low)
        best: Match[Payload] | None = None
        last = at
        while nodes:
            payloads = _payloads(nodes)
            if payloads:
                best = Match(at, last, payloads)
            last += 1
            if last == len(found) or not self._joins(text, found[last - 1], found[last]):
                break
            raw, low = found[last].raw, found[last].low
            nodes = [child for node in nodes for child in node.follow(raw, low)]
        return best

    def find(self, text: str, found: Sequence[Word]) -> Iterator[Match[Payload]]:
        """The phrases from left to right, the longest first, none in another."""
        end, starts = 0, self._starts
        for at, word in enumerate(found):
            if at < end or not starts(word.raw, word.low):
                continue
            match = self.longest(text, found, at)
            if match is not None:
                yield match
                end = match.last + 1


def _payloads(nodes: "list[_Node[Payload]]") -> tuple[Payload, ...]:
    """What the table says of a phrase that ends at these nodes, each once."""
    if len(nodes) == 1:
        return nodes[0].payloads
    kept: list[Payload] = []
    for node in nodes:
        kept += [payload for payload in node.payloads if payload not in kept]
    return tuple(kept)


def _child(node: _Node[Payload], part: str) -> _Node[Payload]:
    """The node that the next word or stem of a phrase leads to, made where there is none."""
    stem = part.endswith("*")
    key = part.removesuffix("*")
    table = node.stems if stem else node.words
    if key not in table:
        table[key] = _Node()
        node.lengths = tuple(sorted({len(s) for s in node.stems}))
    return table[key]


def split_phrase(phrase: str) -> str:
    """A phrase of a table as the words that a text would have, so that "one-China" is two."""
    parts = []
    for part in phrase.split():
        star = part.endswith("*")
        inner = [word.raw for word in words(part, ((0, len(part)),))]
        if star and inner:
            inner[-1] += "*"
        parts += inner
    return " ".join(parts)
