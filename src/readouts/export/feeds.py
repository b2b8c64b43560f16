"""What is new in a record as a feed: Atom (RFC 4287) and RSS 2.0."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, tostring

from readouts.model import FieldChange, RecordChange

ATOM = "http://www.w3.org/2005/Atom"
_AUTHORITY = "readouts.invalid,2024"  # RFC 4151 asks for a name and a day; nobody can own this one
_BEFORE = "1970-01-01T00:00:00.000Z"  # of a record in which nothing has happened
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What a feed is called; `record` tells one record from any other, `link` is its address."""

    title: str
    record: str
    link: str | None = None


def atom_lines(lines: Sequence[RecordChange], of: Feed) -> Iterator[bytes]:
    """The lines as an Atom feed, newest first."""
    feed = Element("feed", xmlns=ATOM)
    _add(feed, "id", _tag(of.record))
    _add(feed, "title", of.title)
    _add(feed, "updated", max((line.at for line in lines), default=_BEFORE))
    SubElement(SubElement(feed, "author"), "name").text = "readouts"
    if of.link:
        SubElement(feed, "link", rel="self", href=_iri(of.link))
    return _document(feed, (_atom_entry(line, of.record) for line in reversed(lines)))


def rss_lines(lines: Sequence[RecordChange], of: Feed) -> Iterator[bytes]:
    """The same as RSS 2.0."""
    root = Element("rss", version="2.0")
    channel = SubElement(root, "channel")
    _add(channel, "title", of.title)
    _add(channel, "link", of.link or _tag(of.record))
    _add(channel, "description", "What is new or different in a record of diplomatic contacts")
    _add(channel, "lastBuildDate", _rss_day(max((line.at for line in lines), default=_BEFORE)))
    return _document(root, (_rss_item(line, of.record) for line in reversed(lines)))


def headline(line: RecordChange) -> str:
    """`contact changed: phone call: Mara Lindqvist, Idris Okello`."""
    return f"{line.kind} {line.change}: {line.title}"


def change_details(line: RecordChange) -> list[str]:
    """What is other, a field a line, and who wanted it and why."""
    told = [(line.was, f"before: {line.was}"), (line.reason, f"reason: {line.reason}")]
    told += [(line.by, f"by: {line.by}")]
    return [*map(_field, line.fields), *(words for value, words in told if value)]


def _field(change: FieldChange) -> str:
    gone = [f"− {value}" for value in change.gone]
    new = [f"+ {value}" for value in change.new]
    return f"{change.field}: {'; '.join([*gone, *new]) or 'other than before'}"


def _atom_entry(line: RecordChange, record: str) -> Element:
    entry = Element("entry")
    _add(entry, "id", _tag(record, line))
    _add(entry, "title", headline(line))
    _add(entry, "updated", line.at)
    SubElement(entry, "link", rel="alternate", href=_iri(line.url or _urn(line)))
    for term in (line.kind, line.change, *line.issues):
        SubElement(entry, "category", term=_plain(term))
    _add(entry, "content", _body(line)).set("type", "text")
    return entry


def _rss_item(line: RecordChange, record: str) -> Element:
    item = Element("item")
    _add(item, "title", headline(line))
    _add(item, "link", _iri(line.url or _urn(line)))
    _add(item, "guid", _tag(record, line)).set("isPermaLink", "false")
    _add(item, "pubDate", _rss_day(line.at))
    for term in (line.kind, line.change, *line.issues):
        _add(item, "category", term)
    _add(item, "description", _body(line))
    return item


def _body(line: RecordChange) -> str:
    day = " to ".join(dict.fromkeys(each for each in (line.first_day, line.last_day) if each))
    facts = (("day", day), ("publisher", line.publisher), ("id", line.contact or line.id))
    return "\n".join(
        [*change_details(line), *(f"{name}: {value}" for name, value in facts if value)]
    )


def _tag(record: str, line: RecordChange | None = None) -> str:
    """An id that stays: the record's, and what happened to what."""
    part = quote(f":{line.number}:{line.kind}:{line.id}", safe=":/.") if line else ""
    return f"tag:{_AUTHORITY}:{record}{part}"


def _urn(line: RecordChange) -> str:
    return f"urn:readouts:{line.contact or line.id}"


def _iri(address: str) -> str:
    """An address without characters that none may have."""
    return quote(_plain(address), safe="%/:=&?~#+!$,;'@()*[]")


def _add(parent: Element, name: str, text: str) -> Element:
    child = SubElement(parent, name)
    child.text = _plain(text)
    return child


def _plain(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def _rss_day(at: str) -> str:
    return format_datetime(datetime.fromisoformat(at), usegmt=True)


def _document(root: Element, parts: Iterator[Element]) -> Iterator[bytes]:
    """The document in pieces: a feed may be long, and nobody needs all of it at once."""
    whole = tostring(root, encoding="unicode")
    end = "</channel></rss>" if root.tag == "rss" else "</feed>"
    yield b'<?xml version="1.0" encoding="utf-8"?>\n' + whole.removesuffix(end).encode()
    for part in parts:
        yield f"\n{tostring(part, encoding='unicode')}".encode()
    yield f"\n{end}\n".encode()
