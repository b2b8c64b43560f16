"""Write docs/columns.md out of the formats and columns of the exports.

usage: make_columns.py [PAGE]
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from readouts.export.formats import KINDS, formats, kinds
from readouts.export.tables import ITEMS, columns

PAGE = Path(__file__).parents[1] / "docs" / "columns.md"
HEAD = """# What a record can be exported as

Written by `make docs` out of the program's own tables. [output](output.md#exports) says how the
formats write values, [how-to](how-to.md#take-the-record-elsewhere) which one to take.
"""
TYPES = {
    "text": "text",
    "texts": "list of text",
    "day": "day",
    "days": "list of days",
    "number": "whole number",
    "numbers": "list of whole numbers",
    "score": "number",
    "scores": "list of numbers",
    "truth": "true or false",
    "spans": "spans",
    "spans_each": "list of spans",
}


def formats_table() -> Iterator[str]:
    """What there is, and in which formats."""
    yield "| what | holds | formats |\n|---|---|---|"
    for kind in kinds():
        names = ", ".join(f"`{each.name}`" for each in formats(kind))
        yield f"| `{kind}` | {_cell(KINDS.get(kind, ''))} | {names} |"


def columns_table(table: str) -> Iterator[str]:
    """The columns of one table."""
    yield f"\n## {table}\n\n{KINDS[table]}.\n\n| column | type | |\n|---|---|---|"
    for each in columns(table):
        yield f"| `{each.column}` | {TYPES[each.type]} | {_cell(each.about)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def page() -> str:
    """The whole page."""
    tables = (line for table in ITEMS for line in columns_table(table))
    return "\n".join([HEAD, *formats_table(), *tables]) + "\n"


if __name__ == "__main__":
    (Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE).write_text(page(), "utf-8")
