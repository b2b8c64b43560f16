"""The page of columns is what the exports write."""

import make_columns
from readouts.export.formats import kinds
from readouts.export.tables import ITEMS, columns


def test_no_drift() -> None:
    assert make_columns.PAGE.read_text("utf-8") == make_columns.page(), "run `make docs`"


def test_every_kind_and_column_is_there() -> None:
    page = make_columns.page()
    assert all(f"| `{kind}` | " in page for kind in kinds())
    for table in ITEMS:
        section = page.split(f"## {table}\n")[1].split("\n## ")[0]
        assert section.count("\n| `") == len(columns(table))
