"""Plain text and Markdown: one report a file, every character kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.decoding import UTF8, Decoded, decode
from readouts.ingest.listed import gathered
from readouts.ingest.lists.urls import only_addresses
from readouts.ingest.nouns import Fields, Ingested, Options, Original, Outcome, attempt, located
from readouts.ingest.opening import read_all


def read_plain(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The one report of a text file, exactly as it stands: line ends and byte order mark too.

    A text of which every line is a web address is a list of pages.
    Where the text was not UTF-8, `extractor` names the encoding: "plain text, cp1252".
    """
    data = read_all(stream, options.limit_bytes)
    try:
        decoded = decode(data, options.encoding)
    except InputError as error:
        yield located(error, source)
        return
    if named := only_addresses(decoded.text):
        yield from gathered("a list", named, where=source)
    else:
        yield attempt(source, lambda: _report(data, decoded, source, options))


def _report(data: bytes, decoded: Decoded, source: str, options: Options) -> Ingested:
    original = Original(
        source=source,
        where=source,
        sha256=bytes_sha256(data),
        extractor=None if decoded.encoding == UTF8 else f"plain text, {decoded.encoding}",
        notes=decoded.notes,
    )
    return build(Fields(text=decoded.text), original, options.defaults)
