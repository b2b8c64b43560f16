"""A feed as sound XML, whatever came: with broken XML feedparser can take time without bound.

libxml2 mends what it can, in time that grows with the feed's length; feedparser then has its quick
and strict way.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import Final

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8, marked
from readouts.ingest.lists.entries import MOST_ENTRIES

_ENTRIES: Final = ("{*}item", "{*}entry")
_MOST_SPELT: Final = 500_000  # ampersands: feedparser takes each as a piece of its own
_XML_NAMES: Final = (b"amp", b"lt", b"gt", b"quot", b"apos")
# A section of CDATA, passed over; a character by number; one by name; an ampersand alone.
_AMPERSAND = re.compile(
    rb"<!\[CDATA\[(?:[^\]]+|\](?!\]>))*|&#x?[0-9a-f]{1,8};|&(?P<name>\w{1,40});|&", re.IGNORECASE
)


def sound(feed: bytes) -> tuple[bytes, int]:
    """The feed as well-formed XML with its first MOST_ENTRIES entries, and how many it has.

    Characters by names that only HTML knows (&nbsp;) are kept, and so is an ampersand that stands
    for itself. What the feed's own document type defines is not resolved, nor is anything loaded.
    Raises InputError where nothing can be mended.
    """
    from lxml import etree  # type: ignore[import-untyped]

    if feed.count(b"&") > _MOST_SPELT:
        raise _unreadable()
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    spelt = _AMPERSAND.sub(_spelt_out, feed) if marked(feed) in (None, UTF8) else feed
    try:
        root = etree.fromstring(spelt, parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise _unreadable()
    entries = list(root.iter(*_ENTRIES))
    for entry in entries[MOST_ENTRIES:]:
        entry.getparent().remove(entry)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True), len(entries)


def _unreadable() -> InputError:
    return InputError("a feed that cannot be read", hint="check that it is RSS or Atom")


def _spelt_out(found: re.Match[bytes]) -> bytes:
    """The same character in a way that XML knows."""
    if found[0] == b"&":
        return b"&amp;"
    name = found["name"]
    if name is None or name in _XML_NAMES:
        return found[0]
    characters = html5.get(f"{name.decode('ascii', 'replace')};")
    if characters is None:
        return b"&amp;" + found[0][1:]
    return "".join(f"&#{ord(each)};" for each in characters).encode()
