"""Sitemaps: the pages of a site with the days of their last change, and sitemaps of sitemaps.

The form: https://www.sitemaps.org/protocol.html, and the news sitemaps of
https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

from readouts.errors import InputError
from readouts.ingest.listed import Address, gathered, web_address
from readouts.ingest.nouns import Options, Outcome

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped]

ROOTS: Final = {"urlset": "pages", "sitemapindex": "sitemaps"}
_ENTRIES = ("{*}url", "{*}sitemap")


def read_sitemap(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages or sitemaps that a sitemap names, read element by element.

    What comes before a fault in the XML is listed, and the fault is an error of its own. Raises
    InputError where no address is found.
    """
    yield from gathered("a sitemap", _addresses(stream), where=source)


def _addresses(stream: BinaryIO) -> Iterator[Address | None]:
    """What each entry names, if anything. Raises InputError for broken XML."""
    from lxml import etree  # type: ignore[import-untyped]

    # No entity is resolved and nothing is loaded: a sitemap comes from strangers.
    entries = etree.iterparse(
        stream, tag=_ENTRIES, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        for _, entry in entries:
            yield _address(entry)
            _forget(entry)
    except etree.XMLSyntaxError as error:
        raise InputError(f"broken XML: {error}", hint="the entries before are taken") from None


def _address(entry: _Element) -> Address | None:
    url = web_address(_text(entry, "loc"))
    if url is None:
        return None
    return Address(
        url=url,
        title=_text(entry, "news/title"),
        publisher=_text(entry, "news/publication/name"),
        published=_text(entry, "news/publication_date"),
        modified=_text(entry, "lastmod"),
    )


def _text(entry: _Element, path: str) -> str | None:
    found = entry.findtext("/".join(f"{{*}}{name}" for name in path.split("/")))
    return " ".join(str(found).split()) or None if found else None


def _forget(entry: _Element) -> None:
    """Let go of an entry and those before it, so that a long sitemap takes little memory."""
    entry.clear()
    while entry.getprevious() is not None:
        del entry.getparent()[0]
