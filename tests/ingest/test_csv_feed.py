"""Rows of CSV, broken ones among them."""

from __future__ import annotations

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.csv_feed import CsvRow, csv_rows
from readouts.ingest.lines import lines

LIMIT = 10_000
cell = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12) | st.sampled_from(
    ['"', "a,b", "one\ntwo", "one\r\ntwo", 'he said "no"', ",", "", "\ufeff"]
)
rows_of_cells = st.lists(st.lists(cell, min_size=2, max_size=4), min_size=1, max_size=5)


def read(data: bytes, delimiter: str = ",", limit: int = LIMIT) -> list[CsvRow]:
    return list(csv_rows(lines(io.BytesIO(data), limit, newline=""), delimiter, limit))


def written(rows: list[list[str]], **options: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, **options).writerows(rows)  # type: ignore[arg-type]
    return text.getvalue().encode()


@given(rows_of_cells, st.sampled_from([",", ";", "\t", "|"]), st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_comes_back(rows: list[list[str]], delimiter: str, end: str) -> None:
    data = written(rows, delimiter=delimiter, lineterminator=end)
    assert [list(row.cells) for row in read(data, delimiter)] == rows


@given(rows_of_cells)
def test_the_bytes_of_the_rows_are_those_of_the_file(rows: list[list[str]]) -> None:
    data = written(rows, lineterminator="\n")
    assert b"\n".join(row.raw for row in read(data)) + b"\n" == data


def test_numbers_are_of_the_first_line() -> None:
    assert [row.number for row in read(b'a,b\n1,"x\ny\nz"\n\n2,w\n')] == [1, 2, 6]


def test_blank_lines_are_no_rows() -> None:
    assert [row.cells for row in read(b"a,b\n\n\r\n1,2")] == [("a", "b"), ("1", "2")]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends(end: bytes) -> None:
    assert [row.cells for row in read(b"a,b" + end + b"1,2" + end)] == [("a", "b"), ("1", "2")]


def test_a_mark_that_is_never_closed_costs_one_row() -> None:
    _, broken, *others = read(b'id,text\n1,"never\n2,two\n3,three\n')
    assert broken.number == 2
    assert broken.raw == b'1,"never'
    assert str(broken.error).startswith("broken CSV: a quotation mark is never closed;")
    assert [row.cells for row in others] == [("2", "two"), ("3", "three")]


def test_a_mark_that_is_closed_too_late_costs_one_row() -> None:
    _, broken, other = read(b'id,text\n1,"never\n2,"two"\n')
    assert broken.error is not None
    assert other.cells == ("2", "two")


def test_a_mark_inside_a_cell() -> None:
    _, broken, other = read(b'id,text\n1,"he said "no" to it"\n2,two\n')
    assert str(broken.error).startswith(
        "broken CSV: a quotation mark is not closed, or not doubled"
    )
    assert other.cells == ("2", "two")


def test_a_row_over_the_limit() -> None:
    _, long, other = read(b"id,text\n1," + b"x" * 300 + b"\n2,two\n", limit=100)
    assert str(long.error).startswith("over the limit of 100 bytes")
    assert other.cells == ("2", "two")


def test_a_row_of_many_lines_over_the_limit() -> None:
    data = b'id,text\n1,"' + b"x" * 60 + b"\n" + b"y" * 60 + b'"\n2,two\n'
    rows = read(data, limit=100)
    assert str(rows[1].error).startswith("over the limit of 100 bytes")
    assert rows[-1].cells == ("2", "two")


def test_a_mark_that_is_not_closed_within_the_limit() -> None:
    rows = read(b'id,text\n1,"' + b"x\n" * 500 + b"2,two\n", limit=100)
    assert "a quotation mark is not closed within the limit" in str(rows[1].error)
    assert rows[-1].cells == ("2", "two")


def test_a_long_cell() -> None:
    rows = read(b'id,text\n1,"' + b"x" * 500_000 + b'"\n', limit=1_000_000)
    assert len(rows[1].cells[1]) == 500_000


def test_the_field_limit_is_never_lowered() -> None:
    read(b"a,b\n", limit=2_000_000)
    read(b"a,b\n", limit=10)
    assert csv.field_size_limit() >= 2_000_000


def test_wrong_bytes_spoil_their_row_only() -> None:
    _, broken, other = read(b'id,text\n1,"a\n\xff\nb"\n2,two\n')
    assert str(broken.error).startswith("invalid UTF-8")
    assert other.cells == ("2", "two")


def test_nothing() -> None:
    assert read(b"") == []


@given(st.binary(max_size=120))
def test_any_bytes_are_rows_or_errors(data: bytes) -> None:
    for row in read(data, limit=50):
        assert row.cells or row.error


@pytest.mark.parametrize("line", [b'1,"a\n', b'2,"",""\n', b"2,b\n", b'"""\n', b'x"",""\n'])
def test_time_is_linear(line: bytes) -> None:
    begun = time.process_time()
    read(b'id,text\n1,"a\n' + line * 20_000, limit=10_000_000)
    assert time.process_time() - begun < 5  # were it quadratic, some minutes
