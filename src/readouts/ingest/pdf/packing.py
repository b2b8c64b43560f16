"""What a PDF's streams unpack to: PDFium unpacks them whole, so a bomb must be found before."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from readouts.errors import InputError

_FREE = 20_000_000  # bytes; PDFium takes twenty times as much to hold the text of a stream
_MOST_RATIO = 20  # of all that is no image
_DICTIONARY = 2_000  # bytes before a stream that are searched for its dictionary
_STREAM = re.compile(rb"stream\r?\n")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_LENIENT = {b"LZWDecode": 1000, b"LZW": 1000, b"RunLengthDecode": 64, b"RL": 64}
_FILTERS = re.compile(rb"/(?:Filter|F)\s*(\[[^\]]{0,200}\]|/\w+)")
_NAME = re.compile(rb"/(\w+)")
_DEEPEST = 4  # packings of one stream in a row


def refuse_bomb(data: bytes) -> None:
    """Raise InputError for a PDF whose streams, but for images, unpack to far too much."""
    allowed = _FREE + _MOST_RATIO * len(data)
    for dictionary, start, end in _streams(data):
        if not _IMAGE.search(dictionary):
            allowed -= _unpacked(data[start:end], dictionary, allowed)
        if allowed < 0:
            raise InputError(
                "a PDF that unpacks to far more than its size (a bomb?)",
                hint="give its text as a .txt file",
            )


def _streams(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The dictionary, beginning and end of each stream."""
    for match in _STREAM.finditer(data):
        start = match.end()
        before = data[max(0, match.start() - _DICTIONARY) : match.start()]
        end = data.find(b"endstream", start)
        yield before[before.rfind(b"obj") + 1 :], start, end if end >= 0 else len(data)


def _unpacked(packed: bytes, dictionary: bytes, most: int) -> int:
    """How many bytes a stream unpacks to, or a little more than `most`."""
    named = _FILTERS.search(dictionary)
    filters = _NAME.findall(named[1]) if named else []
    worst = max((_LENIENT[name] for name in filters if name in _LENIENT), default=1)
    size = len(packed)
    for _ in range(_DEEPEST):
        unpacker = zlib.decompressobj()
        try:
            packed = unpacker.decompress(packed, max(most, 0) + 1)
        except zlib.error:
            break
        size = max(size, len(packed))
    return size * worst
