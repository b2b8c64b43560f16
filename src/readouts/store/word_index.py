"""What finds words, in either database (readouts.store.words says what a word is)."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, Protocol

from readouts.store.words import tokens

Table = Literal["report_words", "statement_words"]
Clause = tuple[str, Sequence[Any]]
"""A condition of SQL with its values."""

NOTHING: Clause = ("1 = 0", ())
"""What no text fits."""

ExecuteMany = Callable[[str, Iterable[Sequence[Any]]], None]


class WordIndex(Protocol):
    """Which numbered texts have which words; the texts themselves are elsewhere."""

    def add(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Put texts into the index."""

    def drop(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Take texts out again; they must be the very texts that were put in."""

    def empty(self, table: Table) -> str:
        """The statement that takes out all texts."""

    def compact(self, table: Table) -> Sequence[str]:
        """The statements that take words out of the index itself that are in use no more."""

    def numbers(self, table: Table) -> str:
        """The question which texts are in the index."""

    def phrase(self, table: Table, number: str, phrase: str) -> Clause:
        """That the text with this number (an expression) has the words of a phrase in a row."""

    def beginnings(
        self, table: Table, number: str, alternatives: Sequence[Sequence[str]]
    ) -> Clause:
        """That of one of the alternatives every word begins a word of the text, in any order."""


def asked(alternatives: Sequence[Sequence[str]]) -> list[list[list[str]]]:
    """The words of each beginning of each alternative; one with a beginning of no words is out."""
    groups = [[tokens(beginning) for beginning in group] for group in alternatives]
    return [group for group in groups if group and all(group)]
