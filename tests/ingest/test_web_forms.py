"""The form of what a server gave."""

import pytest

from readouts.ingest.web_forms import name_of


@pytest.mark.parametrize(
    ("url", "kind", "body", "name"),
    [
        ("https://example.org/a.pdf", "text/html", b"<html>", "page.html"),
        ("https://example.org/feed", "text/html", b"<?xml version='1.0'?><rss>", "list.xml"),
        ("https://example.org/feed", "text/html", b"\xef\xbb\xbf\n<rss>", "list.xml"),
        ("https://example.org/feed", "Application/RSS+xml", b"", "list.xml"),
        ("https://example.org/a", "application/pdf", b"%PDF-", "page.pdf"),
        ("https://example.org/s.xml.gz", "application/x-gzip", b"\x1f\x8b", "s.xml.gz"),
        ("https://example.org/a.csv?x=y.html", "text/plain", b"", "a.csv"),
        ("https://example.org/a.jsonl", "application/octet-stream", b"", "a.jsonl"),
        ("https://example.org/", None, b"", "page"),
        ("https://example.com", "text/plain", b"", "page"),
    ],
)
def test_names(url: str, kind: str | None, body: bytes, name: str) -> None:
    assert name_of(url, kind, body) == name
