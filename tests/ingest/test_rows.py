"""A row with its place and its bytes becomes a report."""

from __future__ import annotations

import hashlib

import pytest

from readouts.errors import InputError
from readouts.ingest.lines import Line
from readouts.ingest.nouns import Defaults, Options
from readouts.ingest.rows import at_line, refuse_unsound, row_report


def test_a_row() -> None:
    options = Options(mapping={"text": "story"}, defaults=Defaults(publisher="The Gazette"))
    item = row_report(
        {"story": "They met."},
        b"the bytes",
        ("n.csv", "n.csv:line 4"),
        options,
        extractor="csv, cp1252",
        notes=("a note",),
    )
    assert (item.where, item.notes) == ("n.csv:line 4", ("a note",))
    assert (item.report.text, item.report.publisher) == ("They met.", "The Gazette")
    assert (item.report.source, item.report.extractor) == ("n.csv", "csv, cp1252")
    assert item.report.original_sha256 == hashlib.sha256(b"the bytes").hexdigest()


def test_a_row_without_text() -> None:
    with pytest.raises(InputError, match="no text field"):
        row_report({"a": "b"}, b"", ("n.csv", "n.csv:line 4"), Options())


def test_at_line() -> None:
    assert at_line("news/a.jsonl", 3) == "news/a.jsonl:line 3"


def test_unsound_lines_are_refused() -> None:
    refuse_unsound(Line(1, b"a", "a"))
    with pytest.raises(InputError, match="invalid UTF-8"):
        refuse_unsound(Line(1, b"\xff", "\udcff", sound=False))
