"""An open input read by its form."""

from __future__ import annotations

import io

import pytest
from tests.ingest.made_files import NEWS, paper

from readouts.errors import InputError
from readouts.ingest.nouns import Ingested, Options
from readouts.ingest.readers import read, read_within


def test_the_name_tells_the_form_where_the_source_does_not() -> None:
    rows = list(read(io.BytesIO(b"id,text\n1,a\n"), "a.gz", Options(), name="a.csv"))
    assert [row.where for row in rows if isinstance(row, Ingested)] == ["a.gz:line 2"]


def test_the_form_goes_before_the_name() -> None:
    (item,) = read(io.BytesIO(NEWS), "a.jsonl", Options(), form="text")
    assert isinstance(item, Ingested)
    assert item.report.text == NEWS.decode()


def test_first_bytes_tell_a_pdf_of_any_name() -> None:
    (item,) = read(io.BytesIO(paper()), "a.txt", Options())
    assert isinstance(item, Ingested)
    assert item.report.title == "Ministers talk fish"


def test_an_error_ends_a_member_and_not_the_run() -> None:
    with pytest.raises(InputError):
        list(read(io.BytesIO(b""), "a.csv", Options()))
    (error,) = read_within(io.BytesIO(b""), "a.zip!a.csv", Options())
    assert str(error).startswith("a.zip!a.csv: empty")
