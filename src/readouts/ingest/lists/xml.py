"""XML: which of its forms it is, told by its root element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8, marked
from readouts.ingest.lists.feeds import read_feed
from readouts.ingest.lists.sitemaps import read_sitemap
from readouts.ingest.nouns import Options, Outcome, Reader
from readouts.ingest.opening import BLOCK, seekable
from readouts.ingest.pages import read_page

# What may stand before the root: a declaration, comments, a document type.
_ROOT = re.compile(
    r"\ufeff?\s{0,999}(?:<(?:\?[^>]{0,999}\?|!--(?:(?!-->).){0,9999}--"
    r"|!DOCTYPE[^>\[]{0,999}(?:\[[^\]]{0,9999}\]\s{0,99})?)>\s{0,999}){0,20}"
    r"<(?:[\w.-]{1,99}:)?([\w.-]{1,99})",
    re.IGNORECASE | re.DOTALL,
)
_READERS: Final[dict[str, Reader]] = {
    "rss": read_feed, "feed": read_feed, "rdf": read_feed, "channel": read_feed,
    "urlset": read_sitemap, "sitemapindex": read_sitemap,
    "html": read_page,
}  # fmt: skip


def read_xml(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """What a feed, a sitemap or a page in XML holds. Raises InputError for XML of another kind."""
    with seekable(stream, options.limit_bytes) as again:
        start = again.tell()
        head = again.read(BLOCK)
        again.seek(start)
        text = head.decode(marked(head) or UTF8, "ignore")
        if not text.strip():
            raise InputError("empty: no XML in it")
        root = _ROOT.match(text)
        reader = _READERS.get(root[1].lower()) if root else None
        if reader is None:
            kind = f" (<{root[1]}>)" if root else ""
            raise InputError(
                f"XML that is neither a feed nor a sitemap{kind}",
                hint="give its text as a .txt file or as JSON Lines",
            )
        yield from reader(again, source, options)
