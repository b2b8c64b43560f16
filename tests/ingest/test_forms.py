"""Which form an input has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.forms import FORMS, form_of
from readouts.ingest.nouns import Options


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("n/a.txt", "text"),
        ("n/a.TXT", "text"),
        ("a.md", "md"),
        ("a.markdown", "md"),
        ("a.html", "html"),
        ("a.HTM", "html"),
        ("a.jsonl", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.csv", "csv"),
        ("a.tsv", "tsv"),
        ("a.b.csv", "csv"),
    ],
)
def test_a_suffix_decides(source: str, form: str) -> None:
    assert form_of(source, b'{"text": "x"}', Options()) == form


@pytest.mark.parametrize("source", ["-", "readme", "a.log", "a.php?id=5"])
@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b"They met in Oslo.", "text"),
        (b"", "text"),
        (b"\n\n", "text"),
        (b"<!DOCTYPE html>\n", "html"),
        (b"\xef\xbb\xbf\n <html lang='en'>", "html"),
        (b"<!-- saved from -->", "html"),
        (b"<p>They met.</p>", "html"),
        (b"<Jones> They met.", "text"),
        (b'{"text": "x"}\n', "jsonl"),
        (b'{"text": "x",\n', "json"),
        (b"{\n", "json"),
        (b'[{"text": "x"}]', "json"),
        (b"[\n", "json"),
        (b"[Oslo] They met.", "text"),
        (b"{They met}", "text"),
        (b"id,text,date\n", "csv"),
        (b"title;body;date\n", "csv"),
        (b"url\tcontent\n", "csv"),
        (b"text,and,nothing,else\n", "text"),
        (b"In the text, the date was open.\n", "text"),
        ('\ufeff{"text": "x"}\n'.encode("utf-16-le"), "jsonl"),
        ("\ufeffid\ttext\n".encode("utf-16-be"), "csv"),
    ],
)
def test_the_beginning_decides_without_a_known_suffix(source: str, head: bytes, form: str) -> None:
    assert form_of(source, head, Options()) == form


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b'{"text": "x"}\n', "jsonl"),
        (b'{"text": "x",\n', "json"),
        (b'[{"text": "x"}]\n', "json"),
        (b"anything", "json"),
        (b"", "json"),
        (b"5\n", "json"),
    ],
)
def test_json_may_be_lines(head: bytes, form: str) -> None:
    assert form_of("a.json", head, Options()) == form


def test_a_mapped_column_makes_a_table() -> None:
    options = Options(mapping={"text": "story_html"})
    assert form_of("-", b"id,story_html\n", options) == "csv"
    assert form_of("-", b"id,story_html\n", Options()) == "text"


@given(st.binary(max_size=100))
def test_any_beginning_has_a_form(head: bytes) -> None:
    assert form_of("-", head, Options()) in FORMS
