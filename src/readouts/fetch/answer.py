"""One answer of a server: read within bounds, unpacked, judged by its status and type."""

from __future__ import annotations

import re
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final

from readouts.errors import InputError

REDIRECTS: Final = (301, 302, 303, 307, 308)
AGAIN_LATER: Final = (429, 500, 502, 503, 504)
_CHARSET = re.compile(r";\s{0,9}charset\s?=\s?[\"']?([a-z0-9][\w.:-]{1,39})", re.IGNORECASE)
_TEXTS: Final = ("text/", "application/", "message/")
_PLAIN: Final = ("", "identity")
_WINDOWS: Final = {"gzip": 47, "x-gzip": 47, "deflate": 47}  # 47: zlib or gzip, told by its head


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Status, headers (names in lower case) and the body of an answer; `url` is what was asked."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def kind(self) -> str | None:
        """The media type without parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower() or None

    @property
    def charset(self) -> str | None:
        """The encoding that the server states, if it is a name that could be one."""
        found = _CHARSET.search(self.headers.get("content-type", ""))
        return found[1].lower() if found else None


def refuse_kind(answer: Answer) -> None:
    """Raise InputError for what holds no text: images, sound, moving pictures, fonts."""
    if answer.kind and not answer.kind.startswith(_TEXTS):
        raise InputError(
            f"{answer.kind}, not text", hint="only pages, feeds and documents are read"
        )


def body_of(
    chunks: Iterator[bytes], headers: Mapping[str, str], limit: int, deadline: float,
    clock: Callable[[], float] = time.monotonic,
) -> bytes:  # fmt: skip
    """The body, unpacked. Raises InputError beyond `limit` bytes and after `deadline`."""
    packing = headers.get("content-encoding", "").strip().lower()
    if packing not in _PLAIN and packing not in _WINDOWS:
        raise InputError(f"an answer packed as {packing[:20]!r}, which was not asked for")
    unpacker = None if packing in _PLAIN else zlib.decompressobj(_WINDOWS[packing])
    parts: list[bytes] = []
    room = limit
    for chunk in chunks:
        piece = chunk if unpacker is None else _unpacked(unpacker, chunk, room + 1)
        room -= len(piece)
        if room < 0:
            raise InputError(f"a page of over {limit:,} bytes", hint="save it and name its file")
        if clock() > deadline:
            raise InputError("an answer that does not end", hint="try again later")
        parts.append(piece)
    if unpacker and parts and not unpacker.eof:
        raise _damaged()
    return b"".join(parts)


def _unpacked(unpacker: zlib._Decompress, chunk: bytes, most: int) -> bytes:
    """The bytes in a chunk, no more of them than `most`: a little can unpack to very much."""
    try:
        return unpacker.decompress(chunk, most)
    except zlib.error:
        raise _damaged() from None


def _damaged() -> InputError:
    return InputError("a packed answer that is damaged", hint="try again later")


def retry_after(value: str | None, now: float) -> float | None:
    """The seconds that a `Retry-After` header asks for; it may be a number or a date.

    `now` is in seconds since 1970.
    """
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value.strip()[:9])
    try:
        return max(parsedate_to_datetime(value).timestamp() - now, 0.0)
    except (ValueError, OverflowError):
        return None
