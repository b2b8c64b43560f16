"""A name that tells the form of what a web server gave: its address may say another or none."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

_NAMES: Final = {
    "text/html": "page.html", "application/xhtml+xml": "page.html",
    "application/rss+xml": "list.xml", "application/atom+xml": "list.xml",
    "application/rdf+xml": "list.xml", "application/xml": "list.xml", "text/xml": "list.xml",
    "application/json": "list.json", "application/feed+json": "list.json",
    "application/x-ndjson": "rows.jsonl", "application/pdf": "page.pdf",
    "text/csv": "rows.csv", "text/tab-separated-values": "rows.tsv", "text/markdown": "page.md",
    "message/rfc822": "mail.eml", "application/warc": "pages.warc",
}  # fmt: skip
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed|rdf:rdf|urlset|sitemapindex)\b", re.I)


def name_of(url: str, kind: str | None, body: bytes) -> str:
    """A file name of the right form.

    The stated type decides, but for XML that a server calls HTML; a type that tells nothing
    (text/plain, application/octet-stream) leaves it to the address and the first bytes.
    """
    name = _NAMES.get((kind or "").lower())
    if name == "page.html" and _XML.match(body[:1_000]):
        return "list.xml"
    return name or PurePosixPath(urlsplit(url).path).name or "page"
