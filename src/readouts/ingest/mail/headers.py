"""The headers of a message: subject, sender, day, id; of a forwarded one, those of the original."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from functools import cache
from importlib.resources import files

from readouts.ingest.nouns import PublisherOf
from readouts.ingest.published import normalise

_PREFIX = re.compile(r"^(?:(?:re|fwd?|fw|aw|wg|tr|rv|转发|回复)\s?[:：]\s*)+", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^[ \t>]*(?:-{2,}[ \t]*(?:forwarded|original|weitergeleitete)\b[^\n]*"
    r"|begin forwarded message:?)[ \t]*\n",
    re.IGNORECASE | re.MULTILINE,
)
_LINE = re.compile(
    r"[ \t>]*\*?(From|Date|Sent|Subject|To|Cc|Reply-To)\*?:\*?[ \t]*(.*)", re.IGNORECASE
)
_LONGEST = 10_000  # characters of a header
_MOST_LINES = 12  # of the headers that stand in a forwarding message


@dataclass(frozen=True, slots=True)
class Headers:
    """What a message says of itself. `sender` is a name and an address, each perhaps empty."""

    subject: str | None
    sender: tuple[str, str]
    published: str | None
    id: str | None = None


def headers_of(message: Message) -> Headers:
    """The headers of a message, their encoded words decoded."""
    return Headers(
        subject=_subject(_decoded(message, "subject")),
        sender=parseaddr(_decoded(message, "from")),
        published=_day(_decoded(message, "date")),
        id=_decoded(message, "message-id").strip().strip("<>") or None,
    )


def forwarded(text: str) -> Headers | None:
    """The headers of the message that `text` forwards, as mail programs write them."""
    begun = _FORWARDED.search(text)
    if begun is None:
        return None
    found: dict[str, str] = {}
    for line in text[begun.end() :].split("\n", _MOST_LINES)[:_MOST_LINES]:
        if match := _LINE.match(line.rstrip("\r")):
            found.setdefault(match[1].lower(), match[2].strip(" *"))
        elif found and not line.strip():
            break
    if "from" not in found:
        return None
    day = _day(found.get("date") or found.get("sent") or "")
    return Headers(_subject(found.get("subject", "")), parseaddr(found["from"]), day)


def publisher_name(sender: tuple[str, str], publisher_of: PublisherOf) -> str | None:
    """Who published: a publisher of the tables, else the host, unless anybody can have it.

    The sender's name goes first: some ministries send by way of another firm's host.
    """
    host = sender[1].rpartition("@")[2].strip("> .").lower()
    known = (publisher_of(sender[0]) if sender[0] else None) or publisher_of(host)
    if known is not None:
        return known.name
    return host if "." in host and host not in _free_hosts() else None


def _subject(stated: str) -> str | None:
    """The subject without the marks of answers and forwarding."""
    return _PREFIX.sub("", " ".join(stated.split())) or None


def _day(stated: str) -> str | None:
    """The time with its offset. The comment that may follow one, "(UTC)", is left out."""
    try:
        moment = parsedate_to_datetime(stated)
    except (TypeError, ValueError, IndexError, OverflowError):
        return normalise(re.sub(r"\s*\([^()]*\)\s*$", "", stated))
    return moment.isoformat().replace("+00:00", "Z")


def _decoded(message: Message, name: str) -> str:
    """A header's text; what cannot be decoded is left as it stands. Empty where there is none."""
    # `get` would put U+FFFD for bytes that are no ASCII, though most are UTF-8
    found = (str(value) for key, value in message.raw_items() if key.lower() == name)
    stated = next(found, "")[:_LONGEST]
    try:
        parts = decode_header(stated)
    except (HeaderParseError, ValueError, IndexError, TypeError):
        return _plain(stated)
    return _plain("".join(_part(part, charset) for part, charset in parts))


def _part(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(charset or "utf-8")
    except (UnicodeError, LookupError):
        return part.decode("latin-1")


def _plain(text: str) -> str:
    """Without the lone surrogates by which the library hands on bytes that are no ASCII."""
    raw = (
        text.encode(
            "utf-8",
            "surrogateescape",
        )
        if _ESCAPED.search(text)
        else b""
    )
    text = raw.decode("utf-8", "replace") if raw else text
    return "".join(char for char in text if char.isprintable() or char in " \t").strip()


_ESCAPED = re.compile(r"[\udc80-\udcff]")


@cache
def _free_hosts() -> frozenset[str]:
    text = files("readouts.ingest.mail").joinpath("free_hosts.csv").read_text("utf-8")
    return frozenset(row["host"] for row in csv.DictReader(text.splitlines()))
