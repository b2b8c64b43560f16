"""Which form an input has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.forms import FORMS, form_of, reader_of
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


@pytest.mark.parametrize(
    ("source", "head", "form"),
    [
        ("a.pdf", b"%PDF-1.7", "pdf"),
        ("a.txt", b"%PDF-1.7", "pdf"),
        ("-", b"%PDF-1.7", "pdf"),
        ("a.pdf", b"<!DOCTYPE html>", "html"),
        ("a.pdf", b"junk", "pdf"),
        ("a.zip", b"PK\x03\x04", "zip"),
        ("a.wacz", b"PK\x03\x04", "zip"),  # known by its members
        ("a.docx", b"PK\x03\x04", "zip"),
        ("a.warc.gz", b"\x1f\x8b\x08", "warc"),
        ("a.WARC", b"WARC/1.1", "warc"),
        ("-", b"WARC/1.0\r\n", "warc"),
        ("a.jsonl.gz", b"\x1f\x8b\x08", "gz"),
        ("a.tar.gz", b"\x1f\x8b\x08", "gz"),
        ("a.tgz", b"\x1f\x8b\x08", "gz"),
        ("a.tar", b"b.txt\0", "tar"),
        ("a.eml", b"Subject: a", "eml"),
        ("-", b"Received: from b by c", "eml"),
        ("-", b"Subject: a talk", "text"),
        ("a.mbox", b"From a@b Mon Mar  8 10:30:00 2021", "mbox"),
        ("-", b"From a@b Mon Mar  8 10:30:00 2021", "mbox"),
        ("-", b"From Monday on they met.", "text"),
        ("a.ninjs", b"{", "ninjs"),
    ],
)
def test_first_bytes_and_suffixes(source: str, head: bytes, form: str) -> None:
    assert form_of(source, head, Options()) == form


def test_every_form_has_a_reader_that_takes_a_stream() -> None:
    assert all(callable(reader_of(form)) for form in FORMS)


@given(st.binary(max_size=100))
def test_any_beginning_has_a_form(head: bytes) -> None:
    assert form_of("-", head, Options()) in FORMS
