"""Sitemaps."""

from __future__ import annotations

import gzip
import io
import tracemalloc

import pytest
from tests.ingest.conftest import Run

from readouts.errors import InputError
from readouts.ingest.listed import Address, Listed
from readouts.ingest.lists.sitemaps import read_sitemap
from readouts.ingest.nouns import Options, Outcome

SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


def urlset(*entries: str) -> bytes:
    body = "".join(f"<url>{entry}</url>" for entry in entries)
    return f'<?xml version="1.0"?><urlset xmlns="{SPACE}" xmlns:n="{NEWS}">{body}</urlset>'.encode()


def loc(path: object) -> str:
    return f"<loc>https://example.org/{path}</loc>"


def read(data: bytes) -> list[Outcome]:
    return list(read_sitemap(io.BytesIO(data), "s.xml", Options()))


def addresses(data: bytes) -> tuple[Address, ...]:
    found = read(data)[0]
    assert isinstance(found, Listed), found
    return found.addresses


def test_pages_with_their_days() -> None:
    news = (
        "<n:news><n:publication><n:name>The Gazette</n:name><n:language>en</n:language>"
        "</n:publication><n:publication_date>2021-03-08</n:publication_date>"
        "<n:title> A\ncall </n:title></n:news>"
    )
    data = urlset(loc(1) + "<lastmod>2021-03-09T08:00Z</lastmod>", loc(2) + news)
    assert addresses(data) == (
        Address(url="https://example.org/1", modified="2021-03-09T08:00Z"),
        Address(
            url="https://example.org/2",
            title="A call",
            publisher="The Gazette",
            published="2021-03-08",
        ),
    )


def test_a_sitemap_of_sitemaps() -> None:
    entry = f"<sitemap>{loc('s1.xml')}<lastmod>2021-03-09</lastmod></sitemap>"
    data = f'<sitemapindex xmlns="{SPACE}">{entry}</sitemapindex>'.encode()
    assert addresses(data) == (Address(url="https://example.org/s1.xml", modified="2021-03-09"),)


def test_without_a_name_space() -> None:
    assert len(addresses(f"<urlset><url>{loc(1)}</url></urlset>".encode())) == 1


def test_each_page_once_and_no_other_schemes() -> None:
    data = urlset(loc(1), loc(1), "<loc>file:///etc/hosts</loc>", "<loc>/relative</loc>", "")
    assert [each.url for each in addresses(data)] == ["https://example.org/1"]


def test_what_comes_before_a_fault_is_listed() -> None:
    listed, fault = read(urlset(loc(1), loc(2)).replace(b"</urlset>", b"<url><loc>http"))
    assert isinstance(listed, Listed)
    assert len(listed.addresses) == 2
    assert str(fault).startswith("s.xml: broken XML: ")


@pytest.mark.parametrize("data", [urlset(), urlset("<loc>x</loc>"), b"<urlset>", b"<urlset"])
def test_without_an_address(data: bytes) -> None:
    with pytest.raises(InputError):
        read(data)


def test_no_file_is_drawn_in() -> None:
    bad = '<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    data = urlset("<loc>https://example.org/&x;</loc>").replace(b"?>", f"?>{bad}".encode(), 1)
    assert [each.url for each in addresses(data)] == ["https://example.org/"]


def test_a_long_sitemap_takes_little_memory() -> None:
    data = urlset(*(f"{loc(n)}<x>{'y' * 2_000}</x>" for n in range(5_000)))
    tracemalloc.start()
    assert len(addresses(data)) == 5_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < len(data)


@pytest.mark.parametrize("name", ["s.xml", "s.xml.gz", "sitemap"])
def test_a_file_without_fetching_is_one_clear_error(run: Run, name: str) -> None:
    from pathlib import Path

    data = urlset(loc(1), loc(2))
    Path(name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    (error,) = run(name)
    assert str(error) == f"{name}: a sitemap of 2 addresses; run again with --fetch to get them"
