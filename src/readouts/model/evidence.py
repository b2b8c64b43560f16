"""Where a value comes from: a span of the report, or a row of a table."""

from typing import Literal

import msgspec

from readouts.model.span import Span


class Evidence(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, rename={"within": "in"}
):
    """Either `{"in": "text" | "title", "span": [start, end]}` or `{"table": name, "row": key}`.

    The only noun that is a msgspec struct and not a dataclass: its JSON key `in` is a
    reserved word in Python, and only structs can rename a field.
    """

    within: Literal["text", "title"] | None = None
    span: Span | None = None
    table: str | None = None
    row: str | None = None


def in_text(start: int, end: int) -> Evidence:
    """Evidence that stands in the report's text at `[start, end)`."""
    return Evidence(within="text", span=(start, end))


def in_title(start: int, end: int) -> Evidence:
    """Evidence that stands in the report's separate title at `[start, end)`."""
    return Evidence(within="title", span=(start, end))


def in_table(table: str, row: str) -> Evidence:
    """Evidence that is the row `row` of the data table `table`."""
    return Evidence(table=table, row=row)
