"""Bodies within bounds, and waits that servers ask for."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.fetch.answer import Answer, body_of, refuse_kind, retry_after

GZIP = {"content-encoding": "gzip"}


def packed(body: bytes, window: int = 31) -> bytes:
    packer = zlib.compressobj(wbits=window)
    return packer.compress(body) + packer.flush()


def pieces(body: bytes, size: int) -> Iterator[bytes]:
    return (body[at : at + size] for at in range(0, len(body), size))


@given(st.binary(max_size=400), st.integers(1, 50), st.booleans())
def test_a_body_comes_out_as_it_went_in(body: bytes, size: int, is_packed: bool) -> None:
    sent = packed(body) if is_packed else body
    assert body_of(pieces(sent, size), GZIP if is_packed else {}, 400, 1e12) == body


def test_deflate() -> None:
    sent = packed(b"A call", zlib.MAX_WBITS)
    assert body_of(iter([sent]), {"content-encoding": "Deflate"}, 400, 1e12) == b"A call"


def test_a_bomb_is_not_unpacked() -> None:
    taken = 0

    def bomb() -> Iterator[bytes]:
        nonlocal taken
        for piece in pieces(packed(b"0" * 50_000_000), 1_000):
            taken += 1
            yield piece

    with pytest.raises(InputError, match="over 10,000 bytes"):
        body_of(bomb(), GZIP, 10_000, 1e12)
    assert taken == 1


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "font/woff2", "audio/mpeg"])
def test_what_is_no_text(kind: str) -> None:
    with pytest.raises(InputError, match=f"{kind}, not text"):
        refuse_kind(Answer(url="", status=200, headers={"content-type": kind.upper()}))


@pytest.mark.parametrize("kind", ["", "text/html; charset=gbk", "application/pdf"])
def test_what_may_be_text(kind: str) -> None:
    answer = Answer(url="", status=200, headers={"content-type": kind})
    refuse_kind(answer)
    assert answer.kind == (kind.partition(";")[0] or None)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("0", 0),
        (" 120 ", 120),
        ("9" * 400, 999_999_999),
        ("soon", None),
        ("-1", None),
        ("Thu, 01 Jan 1970 00:02:00 GMT", 20),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, 100) == seconds
