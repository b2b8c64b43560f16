"""Streams that come out of an archive: counted against its budget, their errors told in words."""

from __future__ import annotations

import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from readouts.errors import InputError
from readouts.ingest.budget import Budget
from readouts.ingest.opening import BLOCK

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# What the libraries that unpack raise for damaged archives; RuntimeError is a missing password,
# NotImplementedError a method of packing that is not supported. OSError is also gzip's BadGzipFile.
_BROKEN: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
    RuntimeError,
    OSError,
)


@contextmanager
def told(kind: str, *more: type[Exception]) -> Iterator[None]:
    """What goes wrong in unpacking (`more` errors, too) as an InputError that names the `kind`."""
    try:
        yield
    except (*_BROKEN, *more) as error:
        raise _in_words(kind, error) from None


def _in_words(kind: str, error: Exception) -> InputError:
    if isinstance(error, NotImplementedError):
        return InputError(
            f"a {kind} packed in an unusual way ({error})", hint="unpack it and add that"
        )
    if isinstance(error, RuntimeError) and "encrypted" in str(error):
        return InputError(f"an encrypted {kind}", hint="unpack it with its password and add that")
    reason = " ".join(str(error).split()) or type(error).__name__
    return InputError(f"a broken {kind}: {reason}", hint="get it anew, or unpack what is sound")


def metered(stream: BinaryIO, budget: Budget, kind: str) -> BinaryIO:
    """`stream` of unpacked bytes, within the budget and with errors in plain words.

    Raises InputError as it is read.
    """
    # read1 gives what is sound before the place where the stream is broken
    unpack: Callable[[int], bytes] = getattr(stream, "read1", stream.read)

    def read(size: int) -> bytes:
        """Some bytes, or a plain error."""
        with told(kind):
            return unpack(size)

    return cast(BinaryIO, io.BufferedReader(_Watched(read, budget.spend), BLOCK))


def counted(stream: BinaryIO, budget: Budget) -> BinaryIO:
    """`stream` of packed bytes; each that is read adds to what may be unpacked."""
    return cast(BinaryIO, io.BufferedReader(_Watched(stream.read, budget.take_in), BLOCK))


class _Watched(io.RawIOBase):
    """A stream of what `read` gives, the size of each piece told to `watch`."""

    def __init__(self, read: Callable[[int], bytes], watch: Callable[[int], None]) -> None:
        self._read = read
        self._watch = watch

    def readable(self) -> bool:
        """True: this stream can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` as far as one piece goes."""
        room = memoryview(buffer).cast("B")
        data = self._read(len(room))
        self._watch(len(data))
        room[: len(data)] = data
        return len(data)
