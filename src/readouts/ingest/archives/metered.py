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
    """`stream`, whose bytes are unpacked as they are read, within the budget and with plain errors.

    Raises InputError as it is read.
    """
    return cast(BinaryIO, io.BufferedReader(_Metered(stream, budget, kind), BLOCK))


def counted(stream: BinaryIO, budget: Budget) -> BinaryIO:
    """`stream` of packed bytes; each that is read adds to what may be unpacked."""
    return cast(BinaryIO, io.BufferedReader(_Counted(stream, budget), BLOCK))


class _Metered(io.RawIOBase):
    def __init__(self, stream: BinaryIO, budget: Budget, kind: str) -> None:
        # read1 gives what is sound before the place where the stream is broken
        self._read: Callable[[int], bytes] = getattr(stream, "read1", stream.read)
        self._budget = budget
        self._kind = kind

    def readable(self) -> bool:
        """True: this stream can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` as far as there is something to read, and count it."""
        room = memoryview(buffer).cast("B")
        with told(self._kind):
            data = self._read(len(room))
        self._budget.spend(len(data))
        room[: len(data)] = data
        return len(data)


class _Counted(io.RawIOBase):
    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def readable(self) -> bool:
        """True: this stream can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` as far as there is something to read, and count it."""
        room = memoryview(buffer).cast("B")
        data = self._stream.read(len(room))
        self._budget.take_in(len(data))
        room[: len(data)] = data
        return len(data)
