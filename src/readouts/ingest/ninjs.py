"""News items in ninjs, the JSON of IPTC, versions 1 to 3: the fields of a report in an item.

Properties as in https://iptc.org/standards/ninjs/; Superdesk and others write `body_html`, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from readouts.errors import InputError
from readouts.ingest.blocks import text_of, tree_of

_OF_ITEMS: Final = frozenset(
    ("versioncreated", "firstcreated", "pubstatus", "copyrightholder", "body_text", "body_xhtml",
     "body_html", "bodies", "headlines", "byline", "located", "infosources", "representationtype")
)  # fmt: skip
_LEAST: Final = 2  # of them: rows of other programs may have one by chance
_BODIES: Final = ("body_text", "body_xhtml", "body_html")
_WITHDRAWN: Final = ("canceled", "cancelled", "withheld")
_DATES: Final = ("firstcreated", "contentcreated", "versioncreated")  # that of publication first
_MAIN: Final = ("main", "body", "")  # roles of the body that is the story


def is_item(value: Mapping[str, Any]) -> bool:
    """Whether a JSON object is an item in ninjs, by the names of its properties."""
    named = _OF_ITEMS.intersection(value)
    return len(named) >= _LEAST and "text" not in value


def as_row(item: Mapping[str, Any]) -> dict[str, str | None]:
    """The item as a row with our names; the publisher is who holds the rights to its text.

    Raises InputError for an item that was withdrawn, and for one without a body.
    """
    status = str(item.get("pubstatus", "usable")).strip().lower()
    if status in _WITHDRAWN:
        raise InputError(f"an item that is {status} by its publisher", hint="leave it out")
    uri = _string(item.get("uri")) or _string(item.get("guid"))
    is_address = bool(uri and uri.lower().startswith(("http:", "https:")))
    dates = [date for name in _DATES if (date := _string(item.get(name)))]
    return {
        "text": _text(item),
        "title": _headline(item),
        "publisher": _string(item.get("copyrightholder")) or _source(item),
        "published": dates[0] if dates else None,
        "modified": _string(item.get("versioncreated")),
        "url": uri if is_address else None,
        "id": None if is_address else uri,
        "lang": _string(item.get("language")),
    }


def _text(item: Mapping[str, Any]) -> str:
    bodies = [_plain(_string(item.get(name)), name != "body_text") for name in _BODIES]
    bodies += [_plain(_string(body.get("value")), _is_markup(body)) for body in _bodies(item)]
    found = next((body for body in bodies if body and body.strip()), None)
    if found is None:
        kind = _string(item.get("type")) or "of no type"
        raise InputError(f"a news item without a text (it is {kind})", hint="leave it out")
    return found


def _bodies(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The bodies of an item of version 2 or 3, the story before summaries of it."""
    bodies = _objects(item.get("bodies"))
    return sorted(bodies, key=lambda body: (_role(body) not in _MAIN, _is_markup(body)))


def _role(body: Mapping[str, Any]) -> str:
    return (_string(body.get("role")) or "").lower()


def _is_markup(body: Mapping[str, Any]) -> bool:
    return "html" in (_string(body.get("contenttype")) or "").lower()


def _plain(body: str | None, markup: bool) -> str | None:
    if not body or not markup:
        return body
    tree = tree_of(f"<html><body>{body}</body></html>")
    return None if tree is None else text_of(tree)


def _headline(item: Mapping[str, Any]) -> str | None:
    headlines = sorted(_objects(item.get("headlines")), key=lambda each: _role(each) not in _MAIN)
    first = next((value for each in headlines if (value := _string(each.get("value")))), None)
    return _string(item.get("headline")) or first or _string(item.get("title"))


def _source(item: Mapping[str, Any]) -> str | None:
    """Who gave the information, where nobody is named as holding the rights."""
    names = [_string(each.get("name")) for each in _objects(item.get("infosources"))]
    return next(filter(None, names), None) or _string(item.get("source"))


def _objects(value: Any) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
