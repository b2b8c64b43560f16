"""Tables as Parquet, with real types: lists as lists, days as days."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from readouts.export.extras import loaded
from readouts.export.source import Asked
from readouts.export.tables import Row, Type, columns, rows

if TYPE_CHECKING:
    import pyarrow

BATCH = 2_000  # rows that are held at a time, and in one row group of the file


def write_parquet(table: str, asked: Asked, sink: BinaryIO) -> int:
    """A Parquet file (zstd), batch by batch; the number of rows.

    Raises UsageError where pyarrow is not installed.
    """
    parquet = loaded("pyarrow.parquet", "analytics")
    shape, count = schema(table), 0
    with parquet.ParquetWriter(sink, shape, compression="zstd") as writer:
        for batch in record_batches(table, asked, shape):
            writer.write_batch(batch)
            count += batch.num_rows
    return count


def record_batches(
    table: str, asked: Asked, shape: "pyarrow.Schema | None" = None
) -> "Iterator[pyarrow.RecordBatch]":
    """The rows of a table as record batches of at most BATCH rows. Raises as `write_parquet`."""
    arrow = loaded("pyarrow", "analytics")
    shape = shape or schema(table)
    for batch in _batches(rows(table, asked)):
        yield arrow.RecordBatch.from_pylist(batch, schema=shape)


def schema(table: str) -> "pyarrow.Schema":
    """The Arrow schema of a table. Raises as `write_parquet`."""
    arrow = loaded("pyarrow", "analytics")
    types = _types(arrow)
    return arrow.schema([arrow.field(each.column, types[each.type]) for each in columns(table)])


def _batches(found: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(found, BATCH)):
        yield batch


def _types(arrow: Any) -> Mapping[Type, Any]:
    span = arrow.list_(arrow.int64())
    return {
        "text": arrow.string(),
        "texts": arrow.list_(arrow.string()),
        "day": arrow.date32(),
        "days": arrow.list_(arrow.date32()),
        "number": arrow.int64(),
        "numbers": arrow.list_(arrow.int64()),
        "score": arrow.float64(),
        "scores": arrow.list_(arrow.float64()),
        "truth": arrow.bool_(),
        "spans": arrow.list_(span),
        "spans_each": arrow.list_(arrow.list_(span)),
    }
