"""The little in which databases differ; all other SQL is written once, in what they share."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol

from readouts.errors import RecordError
from readouts.store.word_index import WordIndex

Row = tuple[Any, ...]
Values = Sequence[Any]


def marks(values: Sequence[Any]) -> str:
    """A mark for each value, for `IN (...)`; NULL, which nothing equals, for none."""
    return ", ".join("?" * len(values)) or "NULL"


class Rows(list[Row]):
    """All rows of an answer, at hand."""

    def fetchone(self) -> Any:
        """The first row; None where there is none."""
        return self[0] if self else None

    def fetchall(self) -> list[Row]:
        """All of them."""
        return self


Run = Callable[[str], Rows]
"""Runs one statement without values."""


class Dialect(Protocol):
    """One kind of database, at one place. `place` is safe to show: it has no password.

    Methods that take a connection raise `errors`, which `explain` turns into what a user reads.
    """

    @property
    def place(self) -> str:
        """Where the record is, for messages."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What connections raise."""

    @property
    def words(self) -> WordIndex:
        """How words are found."""

    @property
    def begin_write(self) -> Sequence[str]:
        """What begins a transaction that is alone in writing."""

    @property
    def begin_read(self) -> str:
        """What begins a transaction that sees one state of the record."""

    def connect(self) -> Any:
        """A connection outside any transaction."""

    def fits(self, connection: Any) -> bool:
        """Whether a connection can be used again."""

    def run(self, connection: Any, sql: str, values: Values) -> Rows:
        """Run one statement."""

    def run_many(self, connection: Any, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each of these rows of values."""

    def stream(self, connection: Any, sql: str, values: Values) -> Iterator[Row]:
        """The rows of a question, few at a time in memory."""

    def explain(self, error: Exception) -> RecordError:
        """What to say of an error, and what to do about it."""

    def writable(self, run: Run) -> bool:
        """Whether the record may be written."""

    def version(self, run: Run) -> int | None:
        """The number of the last migration that the record has seen; None for an empty place.

        Raises RecordError where another program's data is there.
        """

    def set_version(self, run: Run, number: int) -> None:
        """Note that a migration is done."""

    def nothing_here(self) -> RecordError:
        """What to say where there is no record."""

    def ddl(self, statement: str) -> str:
        """A statement of a migration as this database writes it; "" where it is not for it."""

    def server(self, run: Run) -> str:
        """Name and version of the database."""

    def size(self, run: Run) -> int:
        """Bytes that the record takes."""

    def sweep(self, run: Run) -> bool:
        """Write the data anew without traces of what was deleted; False where others hold some.

        Outside any transaction.
        """

    def damage(self, run: Run) -> list[str]:
        """What is wrong with the data as such, a line each."""
