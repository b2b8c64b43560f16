"""Messages as reports: what a message says, and each PDF, page or message attached to it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from typing import BinaryIO, cast

from readouts.errors import InputError
from readouts.ingest.archives.members import place
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.mail.boxes import messages_in
from readouts.ingest.mail.headers import Headers, forwarded, headers_of, publisher_name
from readouts.ingest.mail.parts import Attachment, Parts, parts_of, text_in
from readouts.ingest.nouns import Fields, Ingested, Options, Original, Outcome, attempt, located
from readouts.ingest.opening import over_limit, read_all
from readouts.ingest.readers import read_within

_ENVELOPE = 5  # times the limit of a report: a message also holds attachments, in base64
_BOUNDARY = re.compile(rb"\bboundary\s*=", re.IGNORECASE)
_MOST_NESTED = 100  # boundaries: the library's stack grows with them
_MOST_WORK = 5_000_000  # boundaries times lines: its time
_HEAD = re.compile(rb"\r?\n\r?\n")
_LONGEST_HEAD = 1_000_000  # bytes
_EXTRACTOR = "e-mail"


def read_message(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """A message (.eml): its text as a report, and one for each PDF, page and message attached."""
    data = read_all(stream, _ENVELOPE * options.limit_bytes)
    if not data.strip():
        raise InputError("empty: no message in it")
    yield from _outcomes(data, (source, source), options)


def read_mailbox(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The messages of a mailbox (.mbox), as `read_message` reads each; memory holds one."""
    most = _ENVELOPE * options.limit_bytes
    number = 0
    for number, data in enumerate(messages_in(stream, most), start=1):
        where = f"{source}:message {number}"
        if data is None:
            yield located(over_limit(most), where)
        else:
            yield from _outcomes(data, (source, where), options)
    if not number:
        raise InputError("no message in it", hint='each begins with a line "From ADDRESS DAY"')


def _outcomes(data: bytes, at: tuple[str, str], options: Options) -> Iterator[Outcome]:
    try:
        message = _parsed(data)
        yield from _reports(message, bytes_sha256(data), at, options)
    except InputError as error:
        yield located(error, at[1])


def _parsed(data: bytes) -> Message:
    boundaries = len(_BOUNDARY.findall(data))
    if boundaries > _MOST_NESTED or boundaries * data.count(b"\n") > _MOST_WORK:
        raise InputError("a message nested too deeply", hint="save its text as a .txt file")
    if len(data) > _LONGEST_HEAD and not _HEAD.search(data, 0, _LONGEST_HEAD):
        raise InputError("headers without an end", hint="save its text as a .txt file")
    try:
        message = message_from_bytes(data)
    except (MessageError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise InputError(f"a broken message: {error}", hint="save its text") from None
    if not message.keys():
        raise InputError("no headers: this is no message", hint="save its text as a .txt file")
    return message


def _reports(
    message: Message, sha256: str, at: tuple[str, str], options: Options
) -> Iterator[Outcome]:
    source, where = at
    parts, headers = parts_of(message), headers_of(message)
    inner = options.within()
    text, notes = text_in(parts)
    if text.strip() or not (parts.attachments or parts.messages):
        original = Original(
            source=source, where=where, sha256=sha256, extractor=_EXTRACTOR, notes=notes
        )
        yield attempt(where, lambda: _report(text, headers, original, options))
    told = forwarded(text) or headers
    for attachment in parts.attachments:
        yield from _attached(attachment, told, place(where, attachment.name), inner)
    yield from _messages(parts, where, inner)


def _report(text: str, headers: Headers, original: Original, options: Options) -> Ingested:
    if len(text) > options.limit_bytes:
        raise over_limit(options.limit_bytes)
    told = forwarded(text) or headers
    fields = Fields(
        text=text,
        title=told.subject or headers.subject,
        publisher=publisher_name(told.sender, options.publisher_of),
        published=told.published or headers.published,
        id=headers.id,
    )
    return build(fields, original, options.defaults)


def _attached(
    attachment: Attachment, headers: Headers, where: str, inner: Options
) -> Iterator[Outcome]:
    """The report in an attachment; sender and day of its message stand in for what it lacks."""
    given = inner.defaults
    defaults = replace(
        given,
        publisher=given.publisher or publisher_name(headers.sender, inner.publisher_of),
        published=given.published or headers.published,
        published_basis="stated" if given.published else "estimated",
    )
    own = replace(inner, defaults=defaults, encoding=attachment.encoding)
    stream = cast(BinaryIO, io.BytesIO(attachment.data))
    yield from read_within(stream, where, own, form=attachment.form)


def _messages(parts: Parts, where: str, inner: Options) -> Iterator[Outcome]:
    for number, message in enumerate(parts.messages, start=1):
        at = place(where, f"message {number}")
        try:
            data = message.as_bytes()
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            yield InputError(f"a broken message: {error}", where=at, hint="save its text")
            continue
        yield from _outcomes(data, (at, at), inner)
