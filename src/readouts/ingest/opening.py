"""Open inputs, look at their beginning, and read no more than the limit allows."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast

from readouts.errors import InputError
from readouts.ingest.sources import Found

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BLOCK = 65_536


@contextmanager
def opened(found: Found, stdin: BinaryIO | None) -> Iterator[BinaryIO]:
    """The bytes of an input; standard input is left open afterwards.

    Raises OSError, ValueError (a NUL in the path), InputError for a device or pipe that merely
    lies in a folder: opening one could wait for ever.
    """
    if found.path is None:
        yield stdin if stdin is not None else sys.stdin.buffer
        return
    if not found.named and not stat.S_ISREG(found.path.stat().st_mode):
        raise InputError("not a regular file", hint="only files, folders and links are read")
    with found.path.open("rb") as stream:
        yield stream


def peek(stream: BinaryIO, limit: int) -> tuple[bytes, BinaryIO]:
    """The first line that is not blank, with the blank ones before it, and a stream that has all.

    At most `limit` bytes and one block are read, and no line after the first that holds
    something: a pipe that is still being written to does not make the reader wait.
    """
    start = stream.tell() if stream.seekable() else None
    head = _first_line(stream, limit)
    if start is not None:
        stream.seek(start)
        return head, stream
    return head, cast(BinaryIO, io.BufferedReader(_Joined(head, stream), BLOCK))


def _first_line(stream: BinaryIO, limit: int) -> bytes:
    lines: list[bytes] = []
    size = 0
    while size < BLOCK and (line := stream.readline(limit + 1)):
        lines.append(line)
        size += len(line)
        if line.strip():
            break
    return b"".join(lines)


def read_all(stream: BinaryIO, limit: int) -> bytes:
    """All bytes of `stream`. Raises InputError if there are more than `limit`.

    A file's size is looked at first, so that a large one is not read at all.
    """
    if _size(stream) > limit or len(data := stream.read(limit + 1)) > limit:
        raise over_limit(limit)
    return data


def over_limit(limit: int) -> InputError:
    """The error for a report of more than `limit` bytes."""
    return InputError(
        f"over the limit of {limit:,} bytes a report",
        hint="split it into single reports or raise the limit",
    )


@contextmanager
def seekable(stream: BinaryIO, memory: int) -> Iterator[BinaryIO]:
    """`stream` itself if it can be read twice, else a copy: on disk beyond `memory` bytes."""
    if stream.seekable():
        yield stream
        return
    with SpooledTemporaryFile(max_size=memory) as copy:
        while block := stream.read(BLOCK):
            copy.write(block)
        copy.seek(0)
        yield cast(BinaryIO, copy)


def _size(stream: BinaryIO) -> int:
    """The size of a regular file in bytes; 0 for what has none (a pipe, bytes in memory)."""
    try:
        status = os.fstat(stream.fileno())
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


class _Joined(io.RawIOBase):
    """Bytes that were read already, then the rest of a stream that cannot be rewound."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        """True: this stream can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` from the bytes kept, then line by line, so as never to wait for more."""
        room = memoryview(buffer).cast("B")
        data = self._head or self._rest.readline(len(room))
        room[: len(data[: len(room)])] = data[: len(room)]
        self._head = data[len(room) :]
        return min(len(data), len(room))
