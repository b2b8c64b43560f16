"""What a question finds, to be gone through, printed, or taken to a data frame."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar, overload

from readouts.errors import ReadoutsError
from readouts.library.frames import Frames, Row, rows_of, shape_of
from readouts.library.lines import SHOWN, counted, line_of

if TYPE_CHECKING:
    import pyarrow

Item = TypeVar("Item")


class Found(Frames, Iterable[Item]):
    """What fits a question, one at a time, however many; every look asks the record anew.

    Nothing is asked before the first look: words that stand for nothing raise UsageError there,
    and a record that is closed RecordError. `noun` is the kind of what is found, `what` the plural
    of its name.
    """

    def __init__(self, noun: type[Item], what: str, ask: Callable[[], Iterable[Item]]) -> None:
        self._noun, self._what, self._ask = noun, what, ask

    def __iter__(self) -> Iterator[Item]:
        return iter(self._ask())

    def __repr__(self) -> str:
        """The first of them, a line each."""
        try:
            head = list(islice(self, SHOWN + 1))
            lines = [self._line(item) for item in head[:SHOWN]]
            return "\n  ".join([self._heading(len(head)), *lines])
        except ReadoutsError as error:  # a session that prints it must not fail
            return f"{self._what}: {error}"

    def _heading(self, seen: int) -> str:
        return f"{self._what}, the first {SHOWN}:" if seen > SHOWN else counted(seen, self._what)

    def _line(self, item: Item) -> str:
        return line_of(item)

    def _shape(self) -> "pyarrow.Schema":
        return shape_of(self._noun)

    def _rows(self) -> Iterator[Row]:
        return rows_of(self)


class FoundList(Found[Item], Sequence[Item]):
    """The same, asked for at once and kept, so that it stays when the record is closed."""

    def __init__(self, noun: type[Item], what: str, items: Sequence[Item]) -> None:
        super().__init__(noun, what, lambda: items)
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | Sequence[Item]:
        return self._items[place]

    def __eq__(self, other: object) -> bool:
        """Whether the other is a sequence of the same items."""
        if isinstance(other, Sequence):
            return list(self) == list(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # as a list has none

    def _heading(self, seen: int) -> str:
        more = f", the first {SHOWN}:" if seen > SHOWN else ""
        return f"{counted(len(self), self._what)}{more}"


class FoundTable(Frames):
    """A table of the record as the exports write it, read anew at every look (docs/columns.md)."""

    def __init__(self, name: str, rows: Callable[[], Iterator[Row]]) -> None:
        self._name, self._ask = name, rows

    def __iter__(self) -> Iterator[Row]:
        return self._ask()

    def __repr__(self) -> str:
        """Its name."""
        return f"table of {self._name}"

    def _shape(self) -> "pyarrow.Schema":
        from readouts.export.parquet import schema

        return schema(self._name)

    def _rows(self) -> Iterator[Row]:
        return self._ask()
