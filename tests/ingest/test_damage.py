"""Damaged files of every form: reports or errors, never a crash, nothing written, little time."""

from __future__ import annotations

import io
import random
import time
from pathlib import Path

import pytest
from tests.ingest.damage import damaged
from tests.ingest.made_files import EVERY_FORM, gz, message, record, tarred, zipped

from readouts.errors import InputError
from readouts.ingest import Ingested, ingest

SEED = 20210308
MOST_SECONDS = 5.0


def outcomes(data: bytes, name: str) -> list[str]:
    """The places of what comes out of a file; the time that it took is looked at."""
    Path(name).write_bytes(data)
    begun = time.process_time()
    found = list(ingest([name]))
    assert time.process_time() - begun < MOST_SECONDS, name
    assert found
    for item in found:
        assert isinstance(item, (Ingested, InputError))
        str(item).encode("utf-8")
        assert (item.where or "").startswith(name)
    assert [path.name for path in Path().rglob("*")] == [name]
    Path(name).unlink()
    return [type(item).__name__ for item in found]


@pytest.mark.parametrize("name", sorted(EVERY_FORM))
def test_sound_files_are_read(name: str, folder: Path) -> None:
    assert set(outcomes(EVERY_FORM[name], name)) == {"Ingested"}


@pytest.mark.parametrize("name", sorted(EVERY_FORM))
def test_damaged_files_never_end_the_run(name: str, folder: Path) -> None:
    chance = random.Random(f"{SEED} {name}")
    for _ in range(8):
        for data in damaged(EVERY_FORM[name], chance):
            outcomes(data, name)


@pytest.mark.parametrize("name", sorted(EVERY_FORM))
@pytest.mark.parametrize(
    "data", [b"", b"\0" * 5_000, b"\xff" * 5_000, b"[" * 50_000, b"<a>" * 50_000]
)
def test_what_is_of_another_kind(name: str, data: bytes, folder: Path) -> None:
    outcomes(data, name)


@pytest.mark.parametrize("kind", sorted(EVERY_FORM))
def test_every_form_through_a_pipe(kind: str) -> None:
    found = list(ingest(["-"], stdin=_Pipe(EVERY_FORM[kind])))  # type: ignore[arg-type]
    if kind not in ("a.tar", "a.tgz", "a.eml"):  # nothing but their names tells these
        assert [type(each).__name__ for each in found].count("Ingested") >= 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.eml", message(more="Content-Type: multipart/mixed; boundary=\"" + "x" * 100_000 + '"')),
        ("a.eml", b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)
        )),
        ("a.eml", b"Content-Type: message/rfc822\n\n" * 5_000),
        ("a.warc", record(b"x", headers="A: " + "b" * 1_000_000)),
        ("a.warc", record(b"")[:60] + b"Content-Length: 99999999999999999999\r\n\r\n"),
        ("a.zip", zipped({f"{n}.txt": b"" for n in range(3_000)})),
        ("a.jsonl.gz", gz(b"{" * 30_000_000)),
        ("a.tgz", gz(tarred({"a" * 200 + str(n): b"" for n in range(500)}))),
    ],
    ids=["boundary", "multipart", "rfc822", "headers", "length", "members", "braces", "names"],
)  # fmt: skip
def test_what_is_made_to_hurt(name: str, data: bytes, folder: Path) -> None:
    outcomes(data, name)


class _Pipe(io.BytesIO):
    """Bytes that can be read once only."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise OSError("a pipe")

    def tell(self) -> int:
        raise OSError("a pipe")
