"""Gzip: one input, packed; it keeps its place and has the form of its name without .gz."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import BinaryIO, cast

from readouts.ingest.archives.metered import counted, metered
from readouts.ingest.nouns import Options, Outcome
from readouts.ingest.readers import read


def read_gzip(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """What the packed input holds, unpacked as it is read. Raises InputError as that does."""
    inner = options.within()
    packed = stream if options.depth else counted(stream, inner.budget)
    unpacked = cast(BinaryIO, gzip.GzipFile(fileobj=packed))
    yield from read(metered(unpacked, inner.budget, "gzip file"), source, inner, name=_name(source))


def _name(source: str) -> str:
    """The name before it was packed: "news.jsonl" of "news.jsonl.gz", "a.tar" of "a.tgz"."""
    if source.lower().endswith(".tgz"):
        return f"{source[:-4]}.tar"
    return source[:-3] if source.lower().endswith(".gz") else source
