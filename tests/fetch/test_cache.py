"""What is kept is what was got, whole or not at all."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.fetch.cache import Cache
from readouts.fetch.page import Page

PAGE = Page(
    url="https://example.org/a", time="2021-03-08T10:00:00Z", kind="text/html", body=b"A call",
    etag='"1"', last_modified="Mon, 08 Mar 2021 10:00:00 GMT",
)  # fmt: skip


def test_nothing_is_kept_at_first(tmp_path: Path) -> None:
    assert Cache(tmp_path / "none").find(PAGE.url) is None


def test_what_is_kept_is_found(tmp_path: Path) -> None:
    Cache(tmp_path).keep("https://example.org/old", PAGE, "2021-03-09T10:00:00Z")
    assert Cache(tmp_path).find("https://example.org/old") == (PAGE, "2021-03-09T10:00:00Z")
    assert Cache(tmp_path).find(PAGE.url) is None


def test_the_last_one_counts(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep(PAGE.url, PAGE, PAGE.time)
    newer = replace(PAGE, body=b"Another call")
    cache.keep(PAGE.url, newer, PAGE.time)
    assert cache.find(PAGE.url) == (newer, PAGE.time)


def test_one_body_is_kept_once(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(3):
        cache.keep(f"https://example.org/{number}", PAGE, PAGE.time)
    assert len([path for path in (tmp_path / "bodies").rglob("*") if path.is_file()]) == 1


@pytest.mark.parametrize("kind", ["addresses", "bodies"])
@pytest.mark.parametrize("damage", [b"", b"A cal", b"{}"])
def test_what_is_damaged_counts_as_none(tmp_path: Path, kind: str, damage: bytes) -> None:
    cache = Cache(tmp_path)
    cache.keep(PAGE.url, PAGE, PAGE.time)
    (file,) = (path for path in (tmp_path / kind).rglob("*") if path.is_file())
    file.write_bytes(damage)
    assert cache.find(PAGE.url) is None
    file.unlink()
    assert cache.find(PAGE.url) is None


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    Cache(tmp_path).keep(PAGE.url, PAGE, PAGE.time)
    assert sorted(len(path.name) for path in tmp_path.rglob("*") if path.is_file()) == [64, 69]


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file")
    assert cache.find(PAGE.url) is None
    with pytest.raises(InputError, match="the cache cannot be used"):
        cache.keep(PAGE.url, PAGE, PAGE.time)


@settings(max_examples=20)
@given(address=st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"])))
def test_no_address_leads_out_of_the_folder(
    address: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    cache = Cache(folder / "inside")
    cache.keep(f"../../{address}", PAGE, PAGE.time)
    assert cache.find(f"../../{address}") == (PAGE, PAGE.time)
    assert [path.name for path in folder.iterdir()] == ["inside"]


@pytest.mark.parametrize("how", ["address", "body"])
def test_what_is_forgotten_is_gone(tmp_path: Path, how: str) -> None:
    cache = Cache(tmp_path)
    other = replace(PAGE, body=b"Another call")
    cache.keep("https://example.org/old", PAGE, PAGE.time)
    cache.keep("https://example.org/other", other, PAGE.time)
    if how == "address":
        cache.forget("https://example.org/old", None)
    else:
        cache.forget(None, hashlib.sha256(PAGE.body).hexdigest())
    cache.forget("https://example.org/never", "0" * 64)
    assert cache.find("https://example.org/old") is None
    assert cache.find("https://example.org/other")
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(b"A call" in each for each in files)
