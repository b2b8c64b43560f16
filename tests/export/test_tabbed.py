"""Tab-separated lines."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from readouts.export.tabbed import tabbed

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(st.lists(TEXT, min_size=2, max_size=6))
def test_every_reader_finds_the_same_cells(cells: list[str]) -> None:
    line = tabbed(cells).decode("utf-8")
    assert line.endswith("\n")
    assert line.count("\n") == 1
    plain = line[:-1].split("\t")
    assert len(plain) == len(cells)
    if any(plain):
        (quoting,) = csv.reader(io.StringIO(line, newline=""), delimiter="\t")
        assert quoting == plain


def test_values() -> None:
    assert tabbed(['Joe "Joe" B.', None, 1.5, 0]) == b"Joe 'Joe' B.\t\t1.5\t0\n"
