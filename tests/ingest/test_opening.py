"""Opening inputs, looking at their beginning, and the limit."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.opening import BLOCK, opened, peek, read_all, seekable
from readouts.ingest.sources import Found


class Pipe(io.BytesIO):
    """Bytes that can be read once."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation("seek")


class Counting(io.BytesIO):
    """Bytes that count how many lines were asked for."""

    asked = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        self.asked += 1
        return super().readline(size)

    def seekable(self) -> bool:
        return False


def test_a_file_is_closed_afterwards(folder: Path) -> None:
    Path("a.txt").write_bytes(b"abc")
    with opened(Found("a.txt", Path("a.txt")), None) as stream:
        assert stream.read() == b"abc"
    assert stream.closed


def test_standard_input_stays_open() -> None:
    given_stream = io.BytesIO(b"abc")
    with opened(Found("-"), given_stream) as stream:
        assert stream.read() == b"abc"
    assert not given_stream.closed


def test_standard_input_is_that_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"piped")))
    with opened(Found("-"), None) as stream:
        assert stream.read() == b"piped"


def test_a_missing_file(folder: Path) -> None:
    with pytest.raises(FileNotFoundError), opened(Found("a", Path("a")), None):
        pass


def test_a_pipe_in_a_folder_is_not_opened(folder: Path) -> None:
    os.mkfifo("pipe")
    with (
        pytest.raises(InputError, match="not a regular file"),
        opened(Found("pipe", Path("pipe"), named=False), None),
    ):
        pass


def test_a_pipe_that_is_named_is_read(folder: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"through a pipe")
    os.close(writing)
    with opened(Found("fd", Path(f"/dev/fd/{reading}")), None) as stream:
        assert stream.read() == b"through a pipe"
    os.close(reading)


@pytest.mark.parametrize("make", [io.BytesIO, Pipe])
@given(data=st.binary(max_size=300))
def test_peek_loses_nothing(make: type[io.BytesIO], data: bytes) -> None:
    head, stream = peek(make(data), 100)
    assert data.startswith(head)
    assert stream.read() == data


@pytest.mark.parametrize("make", [io.BytesIO, Pipe])
@pytest.mark.parametrize("limit", [3, 100])
def test_lines_after_peek_are_those_of_the_data(make: type[io.BytesIO], limit: int) -> None:
    data = b"one\ntwo, longer\n\nfour"
    _, stream = peek(make(data), limit)
    assert list(stream) == data.splitlines(keepends=True)


def test_peek_passes_blank_lines() -> None:
    assert peek(io.BytesIO(b"\n \t\nhere\nthere"), 100)[0] == b"\n \t\nhere\n"


def test_peek_stops_in_a_desert_of_blanks() -> None:
    head, _ = peek(io.BytesIO(b"\n" * 10 * BLOCK), 100)
    assert len(head) == BLOCK


def test_peek_does_not_wait_for_a_second_line() -> None:
    stream = Counting(b"first\nsecond\n")
    peek(stream, 100)
    assert stream.asked == 1


def test_peek_begins_where_the_stream_stands() -> None:
    stream = io.BytesIO(b"gone\nhere\n")
    stream.readline()
    head, rest = peek(stream, 100)
    assert (head, rest.read()) == (b"here\n", b"here\n")


def test_read_all_up_to_the_limit() -> None:
    assert read_all(io.BytesIO(b"12345"), 5) == b"12345"


def test_read_all_beyond_the_limit() -> None:
    with pytest.raises(InputError, match="over the limit of 5 bytes a report"):
        read_all(io.BytesIO(b"123456"), 5)


def test_a_large_file_is_not_read(folder: Path) -> None:
    Path("a.txt").write_bytes(b"123456")
    with Path("a.txt").open("rb") as stream:
        with pytest.raises(InputError, match="over the limit"):
            read_all(stream, 5)
        assert stream.tell() == 0


def test_a_pipe_has_no_size_beforehand() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"123456")
    os.close(writing)
    with os.fdopen(reading, "rb") as stream, pytest.raises(InputError, match="over the limit"):
        read_all(stream, 5)


@pytest.mark.parametrize("size", [10, 5_000])
def test_a_pipe_is_copied_to_be_read_twice(size: int) -> None:
    with seekable(Pipe(b"x" * size), 1_000) as copy:
        assert copy.read() == b"x" * size
        copy.seek(0)
        assert copy.read() == b"x" * size


def test_a_file_is_not_copied() -> None:
    stream = io.BytesIO(b"x")
    with seekable(stream, 10) as same:
        assert same is stream
    assert not stream.closed
