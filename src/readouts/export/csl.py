"""References in CSL-JSON (Citation Style Language 1.0.2, csl-data.json): one array of items."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from readouts.export.cited import address, bounds, note, parts, plain
from readouts.model import Citation


def csl_lines(citations: Iterable[Citation]) -> Iterator[bytes]:
    """The array, an item a line."""
    before = b"["
    for citation in citations:
        yield before + b"\n" + msgspec.json.encode(_item(citation))
        before = b","
    yield b"[]\n" if before == b"[" else b"\n]\n"


def _kind(citation: Citation) -> str:
    if citation.of == "contact":
        return "event"
    if citation.press:
        return "article-newspaper"
    return "webpage" if citation.url else "document"


def _item(citation: Citation) -> dict[str, Any]:
    """The values that are known, under the names of the schema."""
    publisher, day = plain(citation.publisher or ""), _date(citation)
    item = {
        "id": citation.key,
        "type": _kind(citation),
        "title": plain(citation.title),
        "author": [{"literal": publisher}] if publisher else None,
        "publisher": publisher,
        "issued": day,
        "event-date": day if citation.of == "contact" else None,
        "event-place": plain(citation.place or ""),
        "language": plain(citation.language or ""),
        "URL": address(citation.url or ""),
        "accessed": {"date-parts": [parts(citation.accessed)]} if citation.accessed else None,
        "abstract": plain(citation.quote or ""),
        "note": note(citation),
    }
    return {name: value for name, value in item.items() if value}


def _date(citation: Citation) -> dict[str, Any] | None:
    days = bounds(citation)
    if not days:
        return None
    return {"date-parts": days, **({"circa": True} if citation.circa else {})}
