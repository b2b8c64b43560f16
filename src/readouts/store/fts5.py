"""Finding words in SQLite: its module FTS5, which keeps the positions of words and no text."""

from collections.abc import Iterable, Sequence

from readouts.store.word_index import Clause, ExecuteMany, Table
from readouts.store.words import beginnings_query, phrase_query, spaced


class Fts5:
    """See WordIndex."""

    def add(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Put texts into the index."""
        rows = ((number, spaced(text)) for number, text in texts)
        many(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", rows)

    def drop(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Take texts out again: SQLite asks for the words that it is to forget."""
        rows = ((number, spaced(text)) for number, text in texts)
        many(f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)", rows)

    def empty(self, table: Table) -> str:
        """The statement that takes out all texts."""
        return f"INSERT INTO {table} ({table}) VALUES ('delete-all')"

    def count(self, table: Table) -> str:
        """The question how many texts are in the index."""
        return f"SELECT count(*) FROM {table}_docsize"

    def phrase(self, table: Table, number: str, phrase: str) -> Clause:
        """That a text has the words of a phrase in a row."""
        return _matching(table, number, phrase_query(phrase))

    def beginnings(
        self, table: Table, number: str, alternatives: Sequence[Sequence[str]]
    ) -> Clause:
        """That of one of the alternatives every word begins a word of the text."""
        return _matching(table, number, beginnings_query(alternatives))


def _matching(table: Table, number: str, query: str) -> Clause:
    return f"{number} IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)", [query]
