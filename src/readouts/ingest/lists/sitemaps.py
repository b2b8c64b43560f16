"""Sitemaps: the pages of a site with the days of their last change, and sitemaps of sitemaps.

The form: https://www.sitemaps.org/protocol.html, and the news sitemaps of
https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

from readouts.errors import InputError
from readouts.ingest.listed import Address, Listed, web_address
from readouts.ingest.nouns import Options, Outcome

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped]

ROOTS: Final = {"urlset": "pages", "sitemapindex": "sitemaps"}
_MOST = 100_000  # twice what the protocol allows
_ENTRIES = ("{*}url", "{*}sitemap")


def read_sitemap(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages or sitemaps that a sitemap names, read element by element.

    What comes before a fault in the XML is listed, and the fault is an error of its own. Raises
    InputError where no address is found.
    """
    found: dict[str, Address] = {}
    fault = None
    try:
        for address in _addresses(stream):
            found.setdefault(address.url, address)
    except InputError as error:
        fault = error
    if not found:
        raise fault or InputError("empty: a sitemap without an address")
    yield Listed(f"a sitemap of {len(found):,} addresses", tuple(found.values()), where=source)
    if fault:
        yield InputError(fault.what, where=source, hint=fault.hint)


def _addresses(stream: BinaryIO) -> Iterator[Address]:
    """What each entry names. Raises InputError for broken XML and too many entries."""
    from lxml import etree  # type: ignore[import-untyped]

    # No entity is resolved and nothing is loaded: a sitemap comes from strangers.
    entries = etree.iterparse(
        stream, tag=_ENTRIES, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        for number, (_, entry) in enumerate(entries):
            if number == _MOST:
                raise InputError(f"a sitemap of more than {_MOST:,} entries; the first are taken")
            if address := _address(entry):
                yield address
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
