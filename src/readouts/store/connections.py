"""Connections to one database, so that threads do not get in each other's way."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from readouts.errors import RecordError


class Connection(Protocol):
    """What connections to both databases have in common."""

    def commit(self) -> None:
        """End the transaction, if there is one."""

    def rollback(self) -> None:
        """Undo the transaction, if there is one."""

    def close(self) -> None:
        """Let go of the database."""


class Connections:
    """Connections that are lent: each is in the hands of one user at a time.

    A thread keeps one for the length of a transaction and lends one for a single question else;
    so there are never more than there are threads and streams at work. `fits` says whether a
    connection that is given back can be used again.
    """

    def __init__(self, make: Callable[[], Any], fits: Callable[[Any], bool]) -> None:
        self._make, self._fits = make, fits
        self._spare: list[Any] = []  # its append and pop are atomic
        self._kept = threading.local()
        self.closed = False

    @property
    def kept(self) -> Any | None:
        """The one that this thread keeps, if it does."""
        return getattr(self._kept, "connection", None)

    @contextmanager
    def keep(self) -> Iterator[Any]:
        """Keep one connection for all that this thread does in the block."""
        connection = self._kept.connection = self.lend()
        try:
            yield connection
        finally:
            del self._kept.connection
            self.give_back(connection)

    def lend(self) -> Any:
        """One that nobody uses. Raises RecordError after the end."""
        if self.closed:
            raise RecordError("the record has been closed", hint="open it again")
        try:
            return self._spare.pop()
        except IndexError:
            return self._make()

    def give_back(self, connection: Any) -> None:
        """Take back one that was lent."""
        if self.closed or not self._fits(connection):
            connection.close()
        else:
            self._spare.append(connection)
            self._close_if_closed()

    def close(self) -> None:
        """Close them all; those still in use are closed as they come back."""
        self.closed = True
        self._close_if_closed()

    def _close_if_closed(self) -> None:
        while self.closed and self._spare:
            try:
                self._spare.pop().close()
            except IndexError:  # another thread was faster
                return
