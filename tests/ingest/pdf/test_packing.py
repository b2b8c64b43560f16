"""Bombs in PDFs."""

from __future__ import annotations

import zlib

import pytest
from tests.ingest.made_files import paper
from tests.ingest.made_pdf import stream, whole

from readouts.errors import InputError
from readouts.ingest.pdf.packing import refuse_bomb

PACKED = zlib.compress(b" " * 30_000_000, 9)


def file(data: bytes, dictionary: bytes) -> bytes:
    return whole([b"<< >>", stream(data, dictionary)])


@pytest.mark.parametrize(
    ("data", "dictionary"),
    [
        (PACKED, b"/Filter /FlateDecode"),
        (PACKED, b"/Filter [/FlateDecode]"),
        (PACKED, b"/Filter 9 0 R"),
        (zlib.compress(PACKED), b"/Filter [/FlateDecode /FlateDecode]"),
        (b"\x80" * 40_000, b"/Filter /LZWDecode"),
    ],
)
def test_refused(data: bytes, dictionary: bytes) -> None:
    with pytest.raises(InputError, match="a bomb"):
        refuse_bomb(file(data, dictionary))


def test_images_are_not_unpacked_and_so_not_counted() -> None:
    refuse_bomb(file(PACKED, b"/Subtype /Image /Filter /FlateDecode"))


@pytest.mark.parametrize("data", [paper(), b"", b"stream\n", b"%PDF-1.4 stream\r\nx"])
def test_others_are_let_through(data: bytes) -> None:
    refuse_bomb(data)


def test_many_streams_add_up() -> None:
    packed = stream(zlib.compress(b" " * 5_000_000, 9), b"/Filter /FlateDecode")
    with pytest.raises(InputError):
        refuse_bomb(whole([packed] * 5))
