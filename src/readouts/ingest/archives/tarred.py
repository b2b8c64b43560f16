"""Tar archives: each member read as an input of its own, in one pass, in the archive's order."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from readouts.errors import InputError
from readouts.ingest.archives.members import is_hidden, link, place
from readouts.ingest.archives.metered import counted, metered, told
from readouts.ingest.nouns import Options, Outcome, located
from readouts.ingest.readers import read_within

_KIND = "tar archive"


def read_tar(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """What the members hold; hidden ones, devices and folders are passed over.

    Raises InputError where the archive is no longer sound, after what could be read of it.
    """
    inner = options.within()
    packed = stream if options.depth else counted(stream, inner.budget)
    with told(_KIND):
        archive = tarfile.open(fileobj=packed, mode="r|")  # noqa: SIM115  closed below
    with archive:
        empty = True
        while member := _next(archive):
            if (member.isfile() or member.issym() or member.islnk()) and not is_hidden(member.name):
                empty = False
                yield from _member(archive, member, source, inner)
                if inner.budget.is_spent:
                    return
    if empty:
        raise InputError("an archive without a file to read", hint="check what is in it")


def _next(archive: tarfile.TarFile) -> tarfile.TarInfo | None:
    with told(_KIND):
        member = archive.next()
        archive.members = []  # type: ignore[attr-defined]  # else all that were read stay in memory
        return member


def _member(
    archive: tarfile.TarFile, member: tarfile.TarInfo, source: str, inner: Options
) -> Iterator[Outcome]:
    where = place(source, member.name)
    if not member.isfile():
        yield link(where)
        return
    try:
        inner.budget.open_member()
        with told(_KIND):
            unpacked = archive.extractfile(member)
        if unpacked is not None:
            yield from read_within(
                metered(cast(BinaryIO, unpacked), inner.budget, _KIND), where, inner
            )
    except InputError as error:
        yield located(error, where)
