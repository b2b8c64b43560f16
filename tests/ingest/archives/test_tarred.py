"""Tar archives."""

from __future__ import annotations

import io
import tarfile

import pytest
from tests.ingest.made_files import NEWS, page, tarred

from readouts.errors import InputError
from readouts.ingest.archives.tarred import read_tar
from readouts.ingest.nouns import Ingested, Options, Outcome


def read(data: bytes) -> list[Outcome]:
    return list(read_tar(io.BytesIO(data), "a.tar", Options()))


def test_every_member_in_order() -> None:
    found = read(tarred({"c/d.jsonl": NEWS, "b.html": page(), ".hidden": b"x"}))
    places = [each.where for each in found]
    assert places == ["a.tar!c/d.jsonl:line 1", "a.tar!c/d.jsonl:line 2", "a.tar!b.html"]


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE])
def test_links_are_passed_over_and_devices_not_read(kind: bytes) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, type_ in (("b.txt", kind), ("c", tarfile.CHRTYPE), ("d", tarfile.DIRTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = type_, "/etc/passwd"
            archive.addfile(member)
    (error,) = read(out.getvalue())
    assert str(error).startswith("a.tar!b.txt: a link in an archive")


def test_what_is_cut_off_comes_after_what_is_whole() -> None:
    data = tarred({"b.txt": b"They met.", "c.txt": b"x" * 5_000})
    found = []
    with pytest.raises(InputError, match="a broken tar archive"):
        for outcome in read_tar(io.BytesIO(data[:3_000]), "a.tar", Options()):
            found.append(outcome)
    assert isinstance(found[0], Ingested)


@pytest.mark.parametrize("data", [b"", b"x" * 2_000, tarred({"b.txt": b"x"})[:100]])
def test_what_is_no_archive(data: bytes) -> None:
    with pytest.raises(InputError):
        read(data)


def test_nothing_to_read() -> None:
    with pytest.raises(InputError, match="an archive without a file to read"):
        read(tarred({}))
