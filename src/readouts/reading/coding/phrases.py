"""Finds the phrases of a table in a list of words, in time linear in their number."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from readouts.reading.coding.words import Word, joined, words

Payload = TypeVar("Payload")


class Match(NamedTuple, Generic[Payload]):
    """A phrase at words `first` to `last` (inclusive) and all that the table says of it."""

    first: int
    last: int
    payloads: tuple[Payload, ...]


@dataclass(slots=True)
class _Node(Generic[Payload]):
    """What may follow the words so far: by whole word, and by how a word begins."""

    words: "dict[str, _Node[Payload]]" = field(default_factory=dict)
    stems: "dict[str, _Node[Payload]]" = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    payloads: tuple[Payload, ...] = ()

    def follow(self, word: Word) -> "Iterator[_Node[Payload]]":
        """The nodes that `word` leads to; a capital letter of the phrase must be in the text."""
        forms = (word.raw,) if word.raw == word.low else (word.raw, word.low)
        for form in forms:
            node = self.words.get(form)
            if node is not None:
                yield node
            for length in self.lengths:
                if length > len(form):
                    break
                node = self.stems.get(form[:length])
                if node is not None:
                    yield node


class Phrases(Generic[Payload]):
    """A set of phrases, each with a payload; `*` at a word's end stands for any ending.

    A phrase that stands twice keeps both payloads, in the order given.
    """

    def __init__(self, entries: Iterable[tuple[str, Payload]]) -> None:
        self._root: _Node[Payload] = _Node()
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
        nodes = list(self._root.follow(found[at]))
        best: Match[Payload] | None = None
        last = at
        while nodes:
            payloads = tuple(p for node in nodes for p in node.payloads)
            if payloads:
                best = Match(at, last, tuple(dict.fromkeys(payloads)))
            last += 1
            if last == len(found) or not joined(text, found[last - 1], found[last]):
                break
            nodes = [child for node in nodes for child in node.follow(found[last])]
        return best

    def find(self, text: str, found: Sequence[Word]) -> Iterator[Match[Payload]]:
        """The phrases from left to right, the longest first, none in another."""
        at = 0
        while at < len(found):
            match = self.longest(text, found, at)
            if match is None:
                at += 1
            else:
                yield match
                at = match.last + 1


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
