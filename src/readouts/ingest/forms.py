"""Which form an input has: by its suffix, else by how it begins."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8, marked
from readouts.ingest.json_values import loads
from readouts.ingest.lists.gdelt import DOC_HEADER
from readouts.ingest.lists.json_feeds import is_list
from readouts.ingest.nouns import Options
from readouts.ingest.tables import DELIMITERS, text_columns

FORMS: Final = ("text", "md", "html", "jsonl", "json", "csv", "tsv", "xml", "urls", "gdelt")
_SUFFIXES: Final = {
    ".txt": "text", ".text": "text", ".md": "md", ".markdown": "md",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".json": "json", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".xml": "xml", ".rss": "xml",
    ".atom": "xml", ".rdf": "xml", ".urls": "urls", ".export.csv": "gdelt",
    ".mentions.csv": "gdelt", ".gkg.csv": "gdelt",
}  # fmt: skip
_PAGE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1|script)\b"
    r"|<!--",
    re.IGNORECASE,
)
_XML = re.compile(r"<(?:\?xml|rss|feed|rdf:rdf|urlset|sitemapindex)\b", re.IGNORECASE)
_JSON = re.compile(r"(?:\[\s*)?\{\s*(?:[\"}]|$)|\[\s*$")
_LONGEST_HEADER = 4_096
_LEAST_COLUMNS = 2  # one known word with a comma beside it also begins many a sentence


def form_of(source: str, head: bytes, options: Options) -> str:
    """The form of an input of which `source` is the name and `head` the beginning.

    A `.json` file is JSON Lines if its first line is an object by itself. Without a known
    suffix: a page begins with a tag, JSON with a brace, a table with known columns; all else
    is text.
    """
    suffixes = PurePath(source.lower()).suffixes[-2:]
    form = _SUFFIXES.get("".join(suffixes)) or _SUFFIXES.get("".join(suffixes[-1:]))
    if form is not None and form not in ("json", "csv"):
        return form
    text = head.decode(marked(head) or UTF8, "ignore").lstrip("\ufeff \t\r\n\f\v")
    if form == "json" or _JSON.match(text):
        return "jsonl" if _is_report(text) else "json"
    if text.startswith(DOC_HEADER):
        return "gdelt"
    if form:
        return form
    if _XML.match(text):
        return "xml"
    if _PAGE.match(text):
        return "html"
    line = text[:_LONGEST_HEADER].splitlines()[0] if text else ""
    return "csv" if text_columns(line, DELIMITERS, options)[0] >= _LEAST_COLUMNS else "text"


def _is_report(text: str) -> bool:
    """Whether a line is a JSON object by itself, and no list of pages."""
    try:
        value = loads(text)
    except InputError:
        return False
    return isinstance(value, dict) and not is_list(value)
