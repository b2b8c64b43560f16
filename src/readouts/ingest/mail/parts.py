"""The parts of a message: what it says, and what is attached to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from typing import Final

from readouts.errors import InputError
from readouts.ingest.articles import article_in
from readouts.ingest.blocks import text_of, tree_of
from readouts.ingest.decoding import decode
from readouts.ingest.pages import page_text

_MOST_PARTS = 1_000
_SHOWN = 5  # names of attachments that a note repeats
_ATTACHED: Final = {"application/pdf": "pdf", "text/html": "html", "application/xhtml+xml": "html"}
_SUFFIXES: Final = {".pdf": "pdf", ".html": "html", ".htm": "html"}  # of what is of no known type


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something attached: its name, the form it is read in, its bytes and the encoding stated."""

    name: str
    form: str
    data: bytes
    encoding: str | None


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a message by what they are; `messages` are attached ones.

    `others` are the names of what is attached and not read.
    """

    texts: list[Message]
    pages: list[Message]
    attachments: list[Attachment]
    messages: list[Message]
    others: list[str]


def parts_of(message: Message) -> Parts:
    """The parts of a message. Raises InputError for one of too many."""
    parts = Parts([], [], [], [], [])
    for number, part in enumerate(_leaves(message)):
        if number == _MOST_PARTS:
            raise InputError(f"a message of over {_MOST_PARTS:,} parts", hint="save its text alone")
        kind = part.get_content_type()
        if kind == "message/rfc822":
            parts.messages.extend(each for each in _inside(part))
        elif _is_attached(part, kind):
            if attachment := _attachment(part, kind):
                parts.attachments.append(attachment)
            else:
                parts.others.append(_name(part) or kind)
        elif kind == "text/plain":
            parts.texts.append(part)
        elif kind == "text/html":
            parts.pages.append(part)
    return parts


def text_in(parts: Parts) -> tuple[str, tuple[str, ...]]:
    """What the message says, and notes: its plain text, else that of its HTML; maybe empty."""
    passed = f"attachments passed over: {', '.join(parts.others[:_SHOWN])}"
    notes = (passed,) if parts.others else ()
    plain = [decode(_bytes(part), part.get_content_charset()) for part in parts.texts]
    text = "\n\n".join(each.text.replace("\r\n", "\n").strip("\n") for each in plain)
    if text.strip():
        return text, (*notes, *(note for each in plain for note in each.notes))
    return "\n\n".join(_page(part) for part in parts.pages), notes


def _page(part: Message) -> str:
    markup = page_text(_bytes(part), part.get_content_charset()).text
    try:
        return article_in(markup).text
    except InputError:  # a message may be short, and then all of it counts
        tree = tree_of(markup)
        return "" if tree is None else text_of(tree)


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold no others but whole messages, in order; without recursion."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_type() != "message/rfc822" and part.is_multipart():
            waiting.extend(reversed(_inside(part)))
        else:
            yield part


def _inside(part: Message) -> list[Message]:
    held = part.get_payload()
    return [each for each in held if isinstance(each, Message)] if isinstance(held, list) else []


def _is_attached(part: Message, kind: str) -> bool:
    """Whether a part is attached, and no text of the message's own (which may have a name)."""
    attached = part.get_content_disposition() == "attachment"
    return attached or not kind.startswith("text/") or (kind != "text/plain" and bool(_name(part)))


def _attachment(part: Message, kind: str) -> Attachment | None:
    """What is attached, where it is of a kind that is read."""
    name = _name(part)
    suffix = next((each for each in _SUFFIXES if name.lower().endswith(each)), "")
    form = _ATTACHED.get(kind) or _SUFFIXES.get(suffix)
    if form is None:
        return None
    return Attachment(name or f"attached {form}", form, _bytes(part), part.get_content_charset())


def _name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        return ""


def _bytes(part: Message) -> bytes:
    """A part's content, its transfer encoding undone as far as that goes."""
    try:
        held = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AssertionError):
        return b""
    return held if isinstance(held, bytes) else b""
