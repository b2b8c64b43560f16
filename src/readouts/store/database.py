"""The database that holds a record, as all of the store uses it.

One small set of SQL serves SQLite and PostgreSQL: `?` marks, INSERT ... ON CONFLICT, RETURNING.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import Any, TypeVar

from readouts.errors import RecordError
from readouts.store.connections import Connections
from readouts.store.dialect import Dialect, Row, Rows, Values

Item = TypeVar("Item")


def each_of(rows: Generator[Row, None, None], make: Callable[[Row], Item]) -> Iterator[Item]:
    """What `make` makes of each row; where it fails, the stream is given back at once."""
    with closing(rows):
        for row in rows:
            yield make(row)


class Database:
    """An open database. It may be used by any number of threads at once.

    All methods raise RecordError for what goes wrong in the database or after `close`.
    """

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._errors: tuple[type[Exception], ...] = (*dialect.errors, UnicodeEncodeError)
        self._connections = Connections(self._connect, dialect.fits)

    def execute(self, sql: str, values: Values = ()) -> Rows:
        """Run one statement; all rows of its answer are at hand at once."""
        connection = kept = self._connections.kept
        if connection is None:
            connection = self._connections.lend()
        try:
            return self.dialect.run(connection, sql, values)
        except self._errors as error:
            raise self._explained(error) from error
        finally:
            if kept is None:
                self._connections.give_back(connection)

    def executemany(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each of these rows of values, all in one transaction."""
        connection = self._connections.kept
        if connection is None:
            with self.transaction():
                return self.executemany(sql, rows)
        try:
            self.dialect.run_many(connection, sql, rows)
        except self._errors as error:
            raise self._explained(error) from error

    def stream(self, sql: str, values: Values = ()) -> Generator[Row, None, None]:
        """The rows of a question, however many, few at a time in memory.

        Outside a transaction it sees the record as it was at its first row, whatever is written
        meanwhile; inside one it must be read to its end there.
        """
        kept = self._connections.kept
        connection = kept or self._connections.lend()
        try:
            if kept is None:
                self.dialect.run(connection, self.dialect.begin_read, ())
            for row in self.dialect.stream(connection, sql, values):
                yield row
                if self._connections.closed:
                    raise RecordError("the record has been closed", where=self.place)
        except self._errors as error:
            raise self._explained(error) from error
        finally:
            if kept is None:
                self._undo(connection)
                self._connections.give_back(connection)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: rolled back on any error, Ctrl-C included; one writer at a time.

        What this thread asks inside the block sees what it has written. There is none inside
        another.
        """
        if self._connections.kept is not None:
            raise RuntimeError("a transaction inside another")
        with self._within(self.dialect.begin_write):
            yield

    @contextmanager
    def view(self) -> Iterator[None]:
        """One state of the record, while others may write to it; it may stand inside another."""
        if self._connections.kept is not None:
            yield
            return
        with self._within([self.dialect.begin_read]):
            yield

    def close(self) -> None:
        """Let go of the database."""
        self._connections.close()

    @property
    def place(self) -> str:
        """Where the record is, for messages."""
        return self.dialect.place

    @contextmanager
    def _within(self, begin: Sequence[str]) -> Iterator[None]:
        """A block that all goes to one connection, between `begin` and a commit."""
        with self._connections.keep() as connection, ExitStack() as undo:
            undo.callback(self._undo, connection)
            for statement in begin:
                self.execute(statement)
            yield
            self._commit(connection)
            undo.pop_all()

    def _connect(self) -> Any:
        try:
            return self.dialect.connect()
        except self._errors as error:
            raise self._explained(error) from error

    def _commit(self, connection: Any) -> None:
        try:
            connection.commit()
        except self._errors as error:
            raise self._explained(error) from error

    def _undo(self, connection: Any) -> None:
        """Roll back; a connection that is lost has nothing left to undo."""
        try:
            connection.rollback()
        except self._errors:
            connection.close()

    def _explained(self, error: Exception) -> RecordError:
        if isinstance(error, UnicodeEncodeError):
            what = "no record holds half of a surrogate pair"
            return RecordError(what, where=ascii(error.object), hint="check the id")
        return self.dialect.explain(error)
