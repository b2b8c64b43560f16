"""Zip archives and WACZ."""

from __future__ import annotations

import io
import stat
import warnings
import zipfile
from pathlib import Path

import pytest
from tests.ingest.made_files import NEWS, gz, page, paper, record, zipped

from readouts.errors import InputError
from readouts.ingest.archives.zipped import read_wacz, read_zip
from readouts.ingest.nouns import Ingested, Options, Outcome


def read(data: bytes, options: Options | None = None) -> list[Outcome]:
    return list(read_zip(io.BytesIO(data), "a.zip", options or Options()))


def places(outcomes: list[Outcome]) -> list[str]:
    assert all(isinstance(each, Ingested) for each in outcomes), outcomes
    return [str(each.where) for each in outcomes]


def test_every_member_by_name() -> None:
    data = zipped({"c/d.jsonl": NEWS, "b.html": page(), "e.pdf": paper(), "f/": b""})
    assert places(read(data)) == [
        "a.zip!b.html", "a.zip!c/d.jsonl:line 1", "a.zip!c/d.jsonl:line 2", "a.zip!e.pdf",
    ]  # fmt: skip


def test_hidden_members_are_passed_over() -> None:
    data = zipped({".DS_Store": b"\0", "__MACOSX/._b.txt": b"\0", "b.txt": b"They met."})
    assert places(read(data)) == ["a.zip!b.txt"]


@pytest.mark.parametrize(
    "name", ["../../x.txt", "/etc/x.txt", "C:\\x.txt", "..\\x.txt", "a\x1bb.txt"]
)
def test_a_name_that_leads_outside_is_only_a_name(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    (item,) = read(zipped({name: b"They met."}))
    assert isinstance(item, Ingested)
    assert item.report.text == "They met."
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "a", inner]


def test_a_link_is_passed_over() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        member = zipfile.ZipInfo("b.txt")
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(member, "/etc/passwd")
    assert str(read(out.getvalue())[0]).startswith("a.zip!b.txt: a link in an archive")


def test_one_bad_member_does_not_end_the_others() -> None:
    found = read(zipped({"b.txt": b"\0\0", "c.txt": b"They met."}))
    assert str(found[0]).startswith("a.zip!b.txt: a binary file")
    assert isinstance(found[1], Ingested)


def test_archives_within_archives() -> None:
    inner = zipped({"c.jsonl.gz": gz(NEWS)})
    assert places(read(zipped({"b.zip": inner})))[0] == "a.zip!b.zip!c.jsonl.gz:line 1"


def test_too_deep() -> None:
    data = b"They met."
    for _ in range(6):
        data = zipped({"b.zip" if data[:2] == b"PK" else "b.txt": data})
    assert "packed more than 4 deep" in str(read(data)[0])


def test_a_zip_bomb_is_a_named_error() -> None:
    members = {f"{number:02}.txt": b"a" * 9_000_000 for number in range(12)}
    found = read(zipped(members))
    assert "(a zip bomb?)" in str(found[-1])
    assert len(found) < 12


def test_a_nested_bomb_has_the_budget_of_the_outermost() -> None:
    inner = zipped({f"{number}.txt": b"a" * 9_000_000 for number in range(4)})
    found = read(zipped({f"{number}.zip": inner for number in range(10)}))
    assert "(a zip bomb?)" in str(found[-1])
    assert len(found) < 12


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readouts.ingest.budget.Budget.__init__.__defaults__", (10_000, 3))
    found = read(zipped({f"{number}.txt": b"a" for number in range(9)}))
    assert "too many members" in str(found[-1])
    assert len(found) == 4


@pytest.mark.parametrize("cut", [30, 60, -30, -5])
def test_a_broken_archive(cut: int) -> None:
    with pytest.raises(InputError, match="a broken zip archive"):
        read(zipped({"b.txt": b"They met."})[:cut])


def test_a_member_that_is_encrypted() -> None:
    data = bytearray(zipped({"b.txt": b"They met."}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "an encrypted zip archive" in str(read(bytes(data))[0])


def test_a_member_with_a_wrong_checksum() -> None:
    data = bytearray(zipped({"b.txt": b"They met in Oslo."}))
    place = data.index(b"PK\x01\x02") + 16
    data[place] ^= 255
    assert "a broken zip archive" in str(read(bytes(data))[0])


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype"])
def test_an_office_document(name: str) -> None:
    with pytest.raises(InputError, match="an office document or e-book, not text"):
        read(zipped({name: b"x", "word/document.xml": b"<a/>"}))


def test_nothing_to_read() -> None:
    with pytest.raises(InputError, match="an archive without a file to read"):
        read(zipped({".hidden": b"x"}))


@pytest.mark.parametrize("reader", [read_zip, read_wacz])
def test_of_a_wacz_the_pages_alone(reader: object) -> None:
    data = zipped(
        {
            "archive/a.warc.gz": gz(record(page())),
            "datapackage.json": b'{"profile": "data-package"}',
            "pages/pages.jsonl": b'{"text": "index"}',
            "indexes/index.cdx": b"x",
        }
    )
    assert callable(reader)
    found = list(reader(io.BytesIO(data), "a.wacz", Options()))
    assert places(found) == ["a.wacz!archive/a.warc.gz:record 1"]


def test_names_that_stand_twice_are_both_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("b.txt", "one")
        archive.writestr("b.txt", "two")
    assert len(places(read(out.getvalue()))) == 2
