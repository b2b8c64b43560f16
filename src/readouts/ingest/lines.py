"""Lines of a stream with the bytes they came from, in flat memory."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8

_ESCAPED = "surrogateescape"
_BLOCK = 65_536


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its line end.

    `number` counts from 1, `raw` are its bytes. Where they are not `sound` UTF-8, wrong bytes
    are lone surrogates in `text`. A line that is `too_long` for the limit has only its beginning.
    """

    number: int
    raw: bytes
    text: str
    sound: bool = True
    too_long: bool = False


def lines(
    stream: BinaryIO, limit: int, *, encoding: str = UTF8, newline: str = "\n"
) -> Iterator[Line]:
    r"""Every line of `stream`; a byte order mark at its very beginning is dropped.

    `newline` as in `io.TextIOWrapper`: "\n" alone, or "" for all three line ends (kept). A
    line of more than `limit` bytes is passed over without being held. The stream stays open.
    Raises InputError for bytes that are wrong in an encoding other than UTF-8.
    """
    errors = _ESCAPED if encoding == UTF8 else "strict"
    reader = io.TextIOWrapper(stream, encoding=encoding, errors=errors, newline=newline)
    number = 0
    try:
        while text := reader.readline(limit + 1):
            number += 1
            text = text.removeprefix("\ufeff") if number == 1 else text
            yield _line(reader, number, text, limit, encoding)
    except UnicodeDecodeError:
        raise InputError(
            f"invalid {encoding} after line {number}", hint="save it as UTF-8"
        ) from None
    finally:
        if not stream.closed:  # by who opened it, where reading ended early
            reader.detach()


def _line(reader: io.TextIOWrapper, number: int, text: str, limit: int, encoding: str) -> Line:
    raw = text.encode(encoding, _ESCAPED)
    if len(raw.rstrip(b"\r\n")) <= limit:
        return Line(number, raw, text, sound=encoding != UTF8 or _is_utf8(text))
    rest = text
    while rest and not rest.endswith(("\n", "\r")):
        rest = reader.readline(_BLOCK)
    return Line(number, raw, text, too_long=True)


def _is_utf8(text: str) -> bool:
    try:
        text.encode(UTF8)
    except UnicodeEncodeError:
        return False
    return True
