"""Zip archives, and WACZ, which is a zip of WARC files: each member read as an input of its own."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast
from zipfile import ZipFile, ZipInfo

from readouts.errors import InputError
from readouts.ingest.archives.members import is_hidden, link, place
from readouts.ingest.archives.metered import metered, told
from readouts.ingest.nouns import Options, Outcome, located
from readouts.ingest.opening import seekable
from readouts.ingest.readers import read_within

_KIND = "zip archive"
_PAGES = re.compile(r"archive/[^/]+\.warc(?:\.gz)?", re.IGNORECASE)  # of a WACZ; the rest is index
# Names that only office documents and e-books have. They are zip archives, too.
_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})


def read_zip(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """What the members hold, by name; hidden ones are passed over. A WACZ is known by its members.

    Raises InputError for a file that is no sound archive or unpacks to too much.
    """
    return _read(stream, source, options, _chosen)


def read_wacz(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages of a WACZ: what the WARC files in it hold."""
    return _read(stream, source, options, _warcs)


def _read(
    stream: BinaryIO,
    source: str,
    options: Options,
    choose: Callable[[list[ZipInfo]], list[ZipInfo]],
) -> Iterator[Outcome]:
    inner = options.within()
    with seekable(stream, options.limit_bytes) as again:
        if not options.depth:
            inner.budget.take_in(_size(again))
        with told(_KIND):
            archive = ZipFile(again)
        with archive:
            members = choose(archive.infolist())
            if not members:
                raise InputError("an archive without a file to read", hint="check what is in it")
            for member in sorted(members, key=lambda each: each.filename):
                yield from _member(archive, member, source, inner)
                if inner.budget.is_spent:
                    return


def _size(stream: BinaryIO) -> int:
    start = stream.tell()
    size = stream.seek(0, 2)
    stream.seek(start)
    return size - start


def _chosen(members: list[ZipInfo]) -> list[ZipInfo]:
    if not _OFFICE.isdisjoint(member.filename for member in members):
        raise InputError(
            "an office document or e-book, not text", hint="save it as PDF, HTML or text"
        )
    named = any(member.filename == "datapackage.json" for member in members)
    if named and (pages := _warcs(members)):
        return pages
    return [each for each in members if not (each.is_dir() or is_hidden(each.filename))]


def _warcs(members: list[ZipInfo]) -> list[ZipInfo]:
    return [member for member in members if _PAGES.fullmatch(member.filename)]


def _member(archive: ZipFile, member: ZipInfo, source: str, inner: Options) -> Iterator[Outcome]:
    where = place(source, member.filename)
    if stat.S_ISLNK(member.external_attr >> 16):
        yield link(where)
        return
    try:
        inner.budget.open_member()
        with told(_KIND):
            unpacked = cast(BinaryIO, archive.open(member))
        with unpacked:
            yield from read_within(metered(unpacked, inner.budget, _KIND), where, inner)
    except InputError as error:
        yield located(error, where)
