"""Finding words in PostgreSQL: an index of which words a text has, then a look at their order.

The positions of PostgreSQL's own full-text search end at 16,383, so a phrase would be missed or
made up further down; here the words of each text are kept in order, and looked at.
"""

from collections.abc import Iterable, Sequence

from readouts.store.word_index import NOTHING, Clause, ExecuteMany, Table, asked
from readouts.store.words import tokens

_MOST = 900_000  # bytes of different words; PostgreSQL's tsvector takes no more than a megabyte


class Gin:
    """See WordIndex."""

    def add(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Put texts into the index; one with too many different words is looked through instead."""
        many(
            f"INSERT INTO {table} VALUES (?, ?, array_to_tsvector(CAST(? AS text[])))",
            (_row(number, tokens(text)) for number, text in texts),
        )

    def drop(self, many: ExecuteMany, table: Table, texts: Iterable[tuple[int, str]]) -> None:
        """Take texts out again."""
        many(f"DELETE FROM {table} WHERE number = ?", ((number,) for number, _ in texts))

    def empty(self, table: Table) -> str:
        """The statement that takes out all texts."""
        return f"DELETE FROM {table}"

    def compact(self, table: Table) -> Sequence[str]:
        """Nothing: words are rows here, and go with the dead rows."""
        return ()

    def numbers(self, table: Table) -> str:
        """The question which texts are in the index."""
        return f"SELECT number FROM {table}"

    def phrase(self, table: Table, number: str, phrase: str) -> Clause:
        """That a text has the words of a phrase in a row."""
        words = tokens(phrase)
        return _found(table, number, _all(words), _IN_A_ROW, [_line(words)]) if words else NOTHING

    def beginnings(
        self, table: Table, number: str, alternatives: Sequence[Sequence[str]]
    ) -> Clause:
        """That of one of the alternatives every word begins a word of the text."""
        groups = asked(alternatives)
        if not groups:
            return NOTHING
        begin = [[f"{_all(words)}:*" for words in group] for group in groups]
        query = " | ".join(f"({' & '.join(group)})" for group in begin)
        look = " OR ".join(f"({' AND '.join([_IN_A_ROW] * len(group))})" for group in groups)
        lines = [_line(words).rstrip() for group in groups for words in group]
        return _found(table, number, query, f"({look})", lines)


_IN_A_ROW = "strpos(tokens, ?) > 0"


def _row(number: int, words: Sequence[str]) -> tuple[int, str, list[str] | None]:
    different = sorted(set(words))
    small = sum(len(word.encode()) for word in different) < _MOST
    return number, _line(words), different if small else None


def _line(words: Sequence[str]) -> str:
    """Words as they are kept: a space before and behind each."""
    return f" {' '.join(words)} "


def _all(words: Sequence[str]) -> str:
    """A query for all of these words; none of them has a mark that means anything to it."""
    return " & ".join(f"'{word}'" for word in dict.fromkeys(words))


def _found(table: Table, number: str, query: str, look: str, lines: Sequence[str]) -> Clause:
    small = f"SELECT number FROM {table} WHERE lexemes @@ CAST(? AS tsquery) AND {look}"
    large = f"SELECT number FROM {table} WHERE lexemes IS NULL AND {look}"
    return f"{number} IN ({small} UNION ALL {large})", [query, *lines, *lines]
