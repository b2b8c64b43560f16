"""Statements that a question finds."""

from collections.abc import Callable, Iterable

from readouts.library.base import Base
from readouts.library.found import Found
from readouts.model import FoundStatement


class FoundStatements(Found[FoundStatement]):
    """Statements in order of day, one at a time."""

    def __init__(self, record: Base, ask: Callable[[], Iterable[FoundStatement]]) -> None:
        super().__init__(FoundStatement, "statements", ask)
        self._record = record

    def _repr_html_(self) -> str:
        """The first of them, each in its sentence, with a link to where it was published."""
        from readouts.pages.found_statements import statements_cell

        return statements_cell(self, self._record.store, self._record.tables)
