"""The body of a web archive's record: its chunks joined and its packing undone."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from readouts.errors import InputError
from readouts.ingest.opening import over_limit

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]

_CHUNK = re.compile(rb"(?:\r\n)?([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r\n")
_PLAIN = ("", "identity", "none")
# What zlib must be told: 47 takes gzip and zlib alike. Some servers send raw deflate by that name.
_WINDOWS = {"gzip": (47,), "x-gzip": (47,), "deflate": (47, -15)}


def body(record: ArcWarcRecord, limit: int) -> bytes:
    """What a server sent. Raises InputError for over `limit` bytes and for unknown packing."""
    packing = _stated(record, "content-encoding")
    data: bytes = record.raw_stream.read(limit + 1)
    if len(data) > limit:
        raise over_limit(limit)
    if _stated(record, "transfer-encoding") == "chunked":
        data = _joined(data)
    if packing in _PLAIN:
        return data
    if packing not in _WINDOWS:
        raise InputError(f"packed as {packing[:20]!r}", hint="save the page itself and add that")
    return _unpacked(data, _WINDOWS[packing], limit)


def _stated(record: ArcWarcRecord, name: str) -> str:
    headers = record.http_headers
    value: str = (headers.get_header(name) if headers else None) or ""
    return value.strip().lower()


def _joined(data: bytes) -> bytes:
    """The chunks without their sizes; what is no chunk is left as it is, as is what is cut off.

    warcio's own reader takes ten times as long, and tells the user of what is wrong by itself.
    """
    chunks: list[bytes] = []
    at = 0
    while match := _CHUNK.match(data, at):
        size = int(match[1], 16)
        if not size:
            return b"".join(chunks)
        chunks.append(data[match.end() : match.end() + size])
        at = match.end() + size
    return b"".join((*chunks, data[at:].removeprefix(b"\r\n")))


def _unpacked(data: bytes, windows: tuple[int, ...], limit: int) -> bytes:
    """The bytes that were packed; `data` itself where a crawler had undone it already."""
    for window in windows:
        unpacker = zlib.decompressobj(window)
        try:
            out = unpacker.decompress(data, limit + 1)
        except zlib.error:
            continue
        if len(out) > limit:
            raise over_limit(limit)
        return out
    return data
