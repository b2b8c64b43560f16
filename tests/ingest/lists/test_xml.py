"""XML by its root element."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from tests.ingest.conftest import Run
from tests.ingest.lists.test_feeds import MARKUP, TEXT, rss, whole
from tests.ingest.lists.test_sitemaps import loc, urlset

from readouts.ingest import Ingested
from readouts.ingest.listed import Listed

LEAD = (
    '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="a.xsl"?>\n'
    "<!-- a > b -->\n<!DOCTYPE any [<!ELEMENT any (#PCDATA)>]>\n"
)


@pytest.mark.parametrize("name", ["f.xml", "f.rss", "f"])
def test_a_feed(run: Run, name: str) -> None:
    Path(name).write_bytes(rss(whole()))
    (item,) = run(name)
    assert isinstance(item, Ingested)
    assert item.report.text == TEXT


def test_a_sitemap_below_remarks(run: Run) -> None:
    body = urlset(loc(1)).decode().partition("?>")[2]
    Path("s.xml").write_text(LEAD + body, encoding="utf-8")
    assert isinstance(run("s.xml")[0], Listed)


def test_a_page_in_xml(run: Run) -> None:
    page = f'{LEAD}<html xmlns="http://www.w3.org/1999/xhtml"><body><article>{MARKUP}</article></body></html>'
    Path("a").write_text(page, encoding="utf-8")
    (item,) = run("a")
    assert isinstance(item, Ingested)
    assert "fisheries" in item.report.text


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"<?xml version='1.0'?><nitf><body/></nitf>", "neither a feed nor a sitemap (<nitf>)"),
        (b"<?xml", "neither a feed nor a sitemap;"),
        (b"  \n", "empty: no XML in it"),
        (b"<!-- " + b"-" * 90_000, "neither a feed nor a sitemap;"),
    ],
)
def test_xml_of_another_kind(piped: Run, data: bytes, error: str) -> None:
    before = process_time()
    (outcome,) = piped(data, form="xml")
    assert error in str(outcome)
    assert process_time() - before < 1
