"""Lines of JSON and CSV."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from readouts.export import csv_lines, json_lines
from readouts.model import RecordReport

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(st.lists(TEXT, max_size=4))
def test_json_lines_are_one_a_noun(names: list[str]) -> None:
    lines = list(json_lines(RecordReport(id=name) for name in names))
    assert all(line.count(b"\n") == 1 and line.endswith(b"\n") for line in lines)
    assert [json.loads(line)["id"] for line in lines] == names


@given(st.lists(st.tuples(TEXT, TEXT), max_size=4), st.sampled_from(",\t"))
def test_csv_reads_back(rows: list[tuple[str, str]], delimiter: str) -> None:
    columns = ("a", "b")
    cells = [dict(zip(columns, row, strict=True)) for row in rows]
    written = b"".join(csv_lines(columns, cells, delimiter)).decode("utf-8")
    read = list(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter))
    assert read == [list(columns), *map(list, rows)]


def test_a_table_without_rows_has_its_header() -> None:
    assert list(csv_lines(("a", "b"), [])) == [b"a,b\r\n"]
