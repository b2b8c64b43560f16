"""Streams out of archives."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from typing import BinaryIO, cast

import pytest
from tests.ingest.made_files import gz

from readouts.errors import InputError
from readouts.ingest.archives.metered import counted, metered, told
from readouts.ingest.budget import MOST_RATIO, Budget


def test_bytes_come_through_and_are_spent() -> None:
    budget = Budget(free=10)
    assert metered(io.BytesIO(b"a\nb"), budget, "box").readline() == b"a\n"
    with pytest.raises(InputError, match="unpacks to more than 10 bytes"):
        metered(io.BytesIO(b"x" * 20), budget, "box").read()


def test_packed_bytes_are_taken_in() -> None:
    budget = Budget(free=0)
    assert counted(io.BytesIO(b"abc"), budget).read() == b"abc"
    budget.spend(3 * MOST_RATIO)
    assert not budget.is_spent


def test_a_broken_stream_is_told_in_words() -> None:
    packed = gz(b"They met." * 1_000)[:-20]
    stream = cast(BinaryIO, gzip.GzipFile(fileobj=io.BytesIO(packed)))
    with pytest.raises(InputError, match=r"a broken gzip file: .*; get it anew"):
        metered(stream, Budget(), "gzip file").read()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (zipfile.BadZipFile("odd"), "a broken box: odd"),
        (zlib.error(), "a broken box: error"),
        (NotImplementedError("type 99"), "a box packed in an unusual way (type 99)"),
        (RuntimeError("File 'a' is encrypted, password required"), "an encrypted box"),
        (OSError(5, "no disk"), "a broken box"),
    ],
)
def test_errors_in_words(error: Exception, words: str) -> None:
    with pytest.raises(InputError) as caught, told("box"):
        raise error
    assert str(caught.value).startswith(words)


def test_more_errors_may_be_named() -> None:
    with pytest.raises(InputError), told("box", AssertionError):
        raise AssertionError
    with pytest.raises(AssertionError), told("box"):
        raise AssertionError
