"""Lines with their bytes, in flat memory."""

from __future__ import annotations

import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.lines import Line, lines

LIMIT = 1_000


def read(data: bytes, limit: int = LIMIT, **options: str) -> list[Line]:
    return list(lines(io.BytesIO(data), limit, **options))


def test_lines_are_numbered_from_one_with_their_ends() -> None:
    assert read(b"a\r\nb\n\nc") == [
        Line(1, b"a\r\n", "a\r\n"),
        Line(2, b"b\n", "b\n"),
        Line(3, b"\n", "\n"),
        Line(4, b"c", "c"),
    ]


def test_only_a_line_feed_ends_a_line() -> None:
    data = "a\rb\u2028c\x85d\x0be".encode()
    assert [line.text for line in read(data)] == ["a\rb\u2028c\x85d\x0be"]


def test_all_three_line_ends_where_asked_for() -> None:
    assert [line.raw for line in read(b"a\rb\r\nc\n", newline="")] == [b"a\r", b"b\r\n", b"c\n"]


@given(st.binary(max_size=200))
def test_no_byte_is_lost(data: bytes) -> None:
    found = read(data)
    assert b"".join(line.raw for line in found) == data.removeprefix(codecs.BOM_UTF8)
    assert [line.number for line in found] == list(range(1, len(found) + 1))


@given(st.binary(max_size=60))
def test_soundness_is_that_of_the_decoder(data: bytes) -> None:
    for line in read(data):
        try:
            line.raw.decode()
        except UnicodeDecodeError:
            assert not line.sound
        else:
            assert line.sound
            assert line.text == line.raw.decode()


def test_a_wrong_byte_spoils_its_own_line_only() -> None:
    assert [line.sound for line in read("é\n".encode() + b"\xff\n" + "ü\n".encode())] == [
        True,
        False,
        True,
    ]


def test_a_mark_is_dropped_at_the_beginning_only() -> None:
    assert [line.text for line in read("\ufeffa\n\ufeffb".encode())] == ["a\n", "\ufeffb"]


def test_a_long_line_is_passed_over() -> None:
    first, second, third = read(b"short\n" + b"x" * 500_000 + b"\nlast", limit=10)
    assert (first.too_long, second.too_long, third.too_long) == (False, True, False)
    assert len(second.raw) <= 11
    assert third.text == "last"


def test_a_long_last_line() -> None:
    (line,) = read(b"x" * 11, limit=10)
    assert line.too_long


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_the_line_end_does_not_count(end: bytes) -> None:
    assert not read(b"x" * 10 + end, limit=10)[0].too_long


def test_the_limit_is_of_bytes() -> None:
    assert read("é".encode() * 6, limit=10)[0].too_long


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_encodings(encoding: str) -> None:
    data = "\ufeffa\nŻółw 😀\n".encode(encoding)
    found = read(data, encoding=encoding)
    assert [line.text for line in found] == ["a\n", "Żółw 😀\n"]
    assert found[1].raw == "Żółw 😀\n".encode(encoding)


def test_a_wide_encoding_that_breaks() -> None:
    data = "a\n".encode("utf-16-le") + b"\x00\xdc\x00"
    with pytest.raises(InputError, match="invalid utf-16-le after line"):
        read(data, encoding="utf-16-le")


def test_the_stream_stays_open() -> None:
    stream = io.BytesIO(b"a\nb")
    list(lines(stream, LIMIT))
    assert not stream.closed


def test_lines_come_one_at_a_time() -> None:
    found = lines(io.BytesIO(b"a\nb\n"), LIMIT)
    assert next(found).text == "a\n"
    found.close()  # type: ignore[attr-defined]


def test_a_stream_that_was_closed_meanwhile() -> None:
    stream = io.BytesIO(b"a\nb\n")
    found = lines(stream, LIMIT)
    next(found)
    stream.close()
    found.close()  # type: ignore[attr-defined]
