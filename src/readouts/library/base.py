"""What every part of the Python face stands on: a store, the tables in use, and keeping up."""

from collections.abc import Sequence
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

    from readouts.data import Tables
    from readouts.library.maker import Maker
    from readouts.store import RecordStore

_Name = TypeVar("_Name", bound=str | PathLike[str])


def several(given: _Name | Sequence[_Name]) -> Sequence[_Name]:
    """What is given, one alone as a sequence: a string is never taken letter by letter."""
    return (given,) if isinstance(given, str | PathLike) else given


class Base:
    """A store with the tables that its questions need; `data` is a folder with the user's own.

    What is kept between calls is never changed, and two threads that come to make it at once
    make the same: the parts of the face need no lock of their own.
    """

    def __init__(self, store: "RecordStore", data: "Path | None" = None) -> None:
        self.store = store
        self._data = data

    @cached_property
    def tables(self) -> "Tables":
        """The tables in use. Raises DataError where the user's own are not sound."""
        from readouts.data import load_tables

        return load_tables(self._data)

    @cached_property
    def maker(self) -> "Maker":
        """What makes readings now."""
        from readouts.library.maker import current_maker

        return current_maker(self.tables)

    def refresh(self) -> bool:
        """Link the record anew if it is stale and may be written; whether it is up to date."""
        from readouts.library.linked import is_stale, linker_name, relink

        linker = linker_name(self.tables)
        if is_stale(self.store, linker):
            if not self.store.writable:
                return False
            relink(self.store, self.tables, linker)
        return True

    def reword(self) -> None:
        """Link the record anew if it is stale, and find its wordings, if it may be written."""
        if self.refresh() and self.store.writable:
            self.store.reword()
