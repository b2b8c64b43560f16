"""Bodies of web archives' records."""

from __future__ import annotations

import io
import zlib

import pytest
from tests.ingest.made_files import gz, record
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader

from readouts.errors import InputError
from readouts.ingest.archives.bodies import body

WORDS = b"They met in Oslo." * 20
RAW = zlib.compressobj(wbits=-15)
DEFLATED = RAW.compress(WORDS) + RAW.flush()
CHUNKED = b"11\r\nThey met in Oslo.\r\n5;x=y\r\nTwice\r\n0\r\n\r\n"


def parsed(data: bytes, headers: str) -> ArcWarcRecord:
    loader = ArcWarcRecordLoader(verify_http=False, arc2warc=False)
    return loader.parse_record_stream(io.BytesIO(record(data, headers=headers)))


@pytest.mark.parametrize(
    ("data", "headers", "found"),
    [
        (WORDS, "Content-Type: text/plain", WORDS),
        (WORDS, "Content-Encoding: identity", WORDS),
        (gz(WORDS), "Content-Encoding: gzip", WORDS),
        (gz(WORDS), "content-encoding: GZIP", WORDS),
        (zlib.compress(WORDS), "Content-Encoding: deflate", WORDS),
        (DEFLATED, "Content-Encoding: deflate", WORDS),
        (WORDS, "Content-Encoding: gzip", WORDS),
        (CHUNKED, "Transfer-Encoding: chunked", b"They met in Oslo.Twice"),
        (CHUNKED[:-7], "Transfer-Encoding: chunked", b"They met in Oslo.Twice"),
        (CHUNKED[:12], "Transfer-Encoding: chunked", b"They met"),
        (WORDS, "Transfer-Encoding: chunked", WORDS),
    ],
)
def test_body(data: bytes, headers: str, found: bytes) -> None:
    assert body(parsed(data, headers), 1_000) == found


@pytest.mark.parametrize(
    ("data", "headers", "words"),
    [
        (WORDS * 9, "A: b", "over the limit of 1,000 bytes"),
        (gz(WORDS * 9), "Content-Encoding: gzip", "over the limit of 1,000 bytes"),
        (WORDS, "Content-Encoding: br", "packed as 'br'"),
    ],
)
def test_refused(data: bytes, headers: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        body(parsed(data, headers), 1_000)


def test_a_packed_body_that_is_cut_off_gives_what_is_there() -> None:
    found = body(parsed(gz(WORDS)[:-9], "Content-Encoding: gzip"), 1_000)
    assert WORDS.startswith(found)
