"""Answers as tables for pandas, polars and Arrow, with the types of their nouns.

A column is a field: texts, numbers and truths as such, several as a list, spans as lists of
`[start, end]`, a noun within a noun as a struct, counts by a name as a map.
"""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import islice
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

BATCH = 2_000  # rows that are turned at a time
EXTRA = "analytics"
Row = Mapping[str, object]


def analytics(module: str) -> Any:
    """A package of the extra. Raises UsageError, in one line, where it is not installed."""
    from readouts.export.extras import loaded  # loads all exports: opening a record needs none

    return loaded(module, EXTRA)


class Frames:
    """What can go to a data frame.

    All methods raise UsageError, in one line that says how to get it, where a package of the
    extra `analytics` is missing.
    """

    __slots__ = ()

    @abstractmethod
    def _shape(self) -> "pyarrow.Schema":
        """The columns and their types, whatever was found."""

    @abstractmethod
    def _rows(self) -> Iterator[Row]:
        """The rows, one at a time; None is an empty value."""

    def to_arrow(self) -> "pyarrow.Table":
        """An Arrow table; of nothing found, one without rows but with all columns."""
        arrow = analytics("pyarrow")
        shape, rows = self._shape(), self._rows()
        batches = []
        while batch := list(islice(rows, BATCH)):
            batches.append(arrow.RecordBatch.from_pylist(batch, schema=shape))
        return arrow.Table.from_batches(batches, schema=shape)

    def to_polars(self) -> "polars.DataFrame":
        """A polars data frame."""
        frame: polars.DataFrame = analytics("polars").from_arrow(self.to_arrow())
        return frame

    def to_pandas(self) -> "pandas.DataFrame":
        """A pandas data frame; lists are arrays of NumPy."""
        analytics("pandas")
        frame: pandas.DataFrame = self.to_arrow().to_pandas()
        return frame


def shape_of(noun: type) -> "pyarrow.Schema":
    """The Arrow schema of a dataclass: its fields but for `type`."""
    arrow = analytics("pyarrow")
    return arrow.schema(list(_columns(noun, arrow)))


def rows_of(nouns: Iterable[object]) -> Iterator[Row]:
    """Dataclass instances as rows."""
    import msgspec

    return (msgspec.to_builtins(noun) for noun in nouns)


def _columns(noun: type, arrow: Any) -> Iterator[Any]:
    hints = get_type_hints(noun)
    for field in fields(noun):
        if field.name != "type":
            yield arrow.field(field.name, _type(hints[field.name], arrow))


def _type(hint: Any, arrow: Any) -> Any:
    """The Arrow type of a field. Raises TypeError for what no column can hold."""
    origin, inner = get_origin(hint), get_args(hint)
    plain = {str: arrow.string(), int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_()}
    if hint in plain:
        return plain[hint]
    if is_dataclass(hint) and isinstance(hint, type):
        return arrow.struct(list(_columns(hint, arrow)))
    if origin is Literal:
        return _one({type(each) for each in inner}, hint, arrow)
    if origin in (Union, UnionType):
        return _one({each for each in inner if each is not NoneType}, hint, arrow)
    if origin is tuple:
        return arrow.list_(_one(set(inner) - {Ellipsis}, hint, arrow))
    if origin is not None and issubclass(origin, Mapping):
        return arrow.map_(*(_type(each, arrow) for each in inner))
    raise TypeError(f"no column can hold {hint}")


def _one(hints: set[Any], hint: Any, arrow: Any) -> Any:
    if len(hints) != 1:
        raise TypeError(f"no column can hold {hint}")
    return _type(hints.pop(), arrow)
