"""Finding words in SQLite: its module FTS5, which keeps the positions of words and no text."""

from collections.abc import Iterable, Sequence

from readouts.store.word_index import NOTHING, Clause, ExecuteMany, Table, asked
from readouts.store.words import tokens


class Fts5:
    """See WordIndex."""

    def add(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Put texts into the index."""
        many(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", _rows(texts))

    def drop(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Take texts out again: SQLite asks for the words that it is to forget."""
        many(f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)", _rows(texts))

    def empty(self, table: Table) -> str:
        """The statement that takes out all texts."""
        return f"INSERT INTO {table} ({table}) VALUES ('delete-all')"

    def compact(self, table: Table) -> Sequence[str]:
        """The statement that gathers the index into one segment, without dead words."""
        return [f"INSERT INTO {table} ({table}) VALUES ('optimize')"]

    def numbers(self, table: Table) -> str:
        """The question which texts are in the index."""
        return f"SELECT id FROM {table}_docsize"

    def phrase(self, table: Table, number: str, phrase: str) -> Clause:
        """That a text has the words of a phrase in a row."""
        words = tokens(phrase)
        return _matching(table, number, _quoted(words)) if words else NOTHING

    def beginnings(
        self, table: Table, number: str, alternatives: Sequence[Sequence[str]]
    ) -> Clause:
        """That of one of the alternatives every word begins a word of the text."""
        groups = [[f"{_quoted(words)} *" for words in group] for group in asked(alternatives)]
        query = " OR ".join(f"({' AND '.join(group)})" for group in groups)
        return _matching(table, number, query) if groups else NOTHING


def _rows(texts: Iterable[tuple[int, str]]) -> Iterable[tuple[int, str]]:
    return ((number, " ".join(tokens(text))) for number, text in texts)


def _quoted(words: Sequence[str]) -> str:
    """Words in a row; none of them has a mark that means anything to FTS5."""
    return f'"{" ".join(words)}"'


def _matching(table: Table, number: str, query: str) -> Clause:
    return f"{number} IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)", [query]
