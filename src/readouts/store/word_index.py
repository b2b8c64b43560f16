"""What finds words, in either database (readouts.store.words says what a word is)."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, Protocol

Table = Literal["report_words", "statement_words"]
Clause = tuple[str, Sequence[Any]]
"""A condition of SQL with its values."""

ExecuteMany = Callable[[str, Iterable[Sequence[Any]]], None]


class WordIndex(Protocol):
    """Which numbered texts have which words; the texts themselves are elsewhere."""

    def add(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Put texts into the index."""

    def drop(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Take texts out again; they must be the very texts that were put in."""

    def empty(self, table: Table) -> str:
        """The statement that takes out all texts."""

    def count(self, table: Table) -> str:
        """The question how many texts are in the index."""

    def phrase(self, table: Table, number: str, phrase: str) -> Clause:
        """That the text with this number (an expression) has the words of a phrase in a row."""

    def beginnings(
        self, table: Table, number: str, alternatives: Sequence[Sequence[str]]
    ) -> Clause:
        """That of one of the alternatives every word begins a word of the text, in any order."""
