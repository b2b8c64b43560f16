"""Gzip."""

from __future__ import annotations

import io

import pytest
from tests.ingest.made_files import NEWS, gz, page, record, tarred

from readouts.errors import InputError
from readouts.ingest.archives.gzipped import read_gzip
from readouts.ingest.nouns import Ingested, Options


def read(data: bytes, name: str) -> list[str]:
    found = list(read_gzip(io.BytesIO(data), name, Options()))
    assert all(isinstance(each, Ingested) for each in found), found
    return [str(each.where) for each in found]


@pytest.mark.parametrize(
    ("name", "data", "places"),
    [
        ("a.jsonl.gz", NEWS, ["a.jsonl.gz:line 1", "a.jsonl.gz:line 2"]),
        ("a.gz", NEWS, ["a.gz:line 1", "a.gz:line 2"]),
        ("a.html.GZ", page(), ["a.html.GZ"]),
        ("a.tgz", tarred({"b.txt": b"They met."}), ["a.tgz!b.txt"]),
        ("a.tar.gz", tarred({"b.txt": b"They met."}), ["a.tar.gz!b.txt"]),
        ("-", record(page()), ["-:record 1"]),
    ],
)
def test_the_form_is_that_of_what_is_packed(name: str, data: bytes, places: list[str]) -> None:
    assert read(gz(data), name) == places


def test_several_members_are_one_input() -> None:
    lines = NEWS.splitlines(keepends=True)
    assert len(read(b"".join(map(gz, lines)), "a.jsonl.gz")) == 2


def test_what_is_cut_off_comes_after_what_is_whole() -> None:
    rows = b"".join(b'{"text": "%d"}\n' % number for number in range(50_000))
    stream = read_gzip(io.BytesIO(gz(rows)[:-100]), "a.jsonl.gz", Options())
    assert isinstance(next(stream), Ingested)
    with pytest.raises(InputError, match="a broken gzip file"):
        list(stream)


def test_a_bomb() -> None:
    packed = gz(b'{"text": "%s"}\n' % (b"a" * 99_000) * 500)
    stream = read_gzip(io.BytesIO(packed), "a.jsonl.gz", Options())
    with pytest.raises(InputError, match="a zip bomb"):
        for _ in stream:
            pass


def test_gzip_in_gzip_in_gzip() -> None:
    data = b"They met."
    for _ in range(8):
        data = gz(data)
    with pytest.raises(InputError, match="packed more than 4 deep"):
        list(read_gzip(io.BytesIO(data), "a.gz", Options()))
