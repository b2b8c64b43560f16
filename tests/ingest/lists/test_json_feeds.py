"""JSON Feed, as a document in any layout."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.ingest.conftest import Run
from tests.ingest.lists.test_feeds import MARKUP, SHORT, TEXT

from readouts.ingest import Ingested
from readouts.ingest.listed import Listed

ITEM = {"id": 1, "url": "https://example.org/1", "content_html": MARKUP}


def feed(*items: object, **more: Any) -> dict[str, Any]:
    version = "https://jsonfeed.org/version/1.1"
    return {"version": version, "title": "Harbour News", "items": list(items), **more}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("name", ["f.json", "f"])
def test_entries_of_a_file(piped: Run, indent: int | None, name: str) -> None:
    days = {"date_published": "2021-03-08T10:30:00Z", "date_modified": "2021-03-09"}
    value = feed(ITEM | days | {"title": "A call"}, language="en-GB")
    data = json.dumps(value, indent=indent).encode()
    (item,) = piped(data, form="json" if name == "f.json" else None)
    assert isinstance(item, Ingested)
    report = item.report
    assert (report.text, report.title, report.external_id) == (TEXT, "A call", "1")
    assert (report.published, report.modified) == ("2021-03-08T10:30:00Z", "2021-03-09")
    assert (report.publisher, report.language) == ("Harbour News", "en")


def test_a_text_is_kept_as_it_is(piped: Run) -> None:
    text = f" {TEXT}\n\n🙂 <b>"
    (item,) = piped(json.dumps(feed({"id": "1", "content_text": text})).encode())
    assert isinstance(item, Ingested)
    assert item.report.text == text


def test_what_is_no_report(piped: Run) -> None:
    summary = {"id": "2", "url": "https://example.org/2", "summary": SHORT}
    outcomes = piped(json.dumps(feed(summary, "odd", {"id": "3"})).encode())
    assert isinstance(outcomes[0], Listed)
    assert [str(each) for each in outcomes[1:]] == [
        "-:entry 2: an entry that is no JSON object",
        "-:entry 3: an entry with neither a text nor a link",
    ]


@pytest.mark.parametrize("items", [[], {}, None])
def test_a_feed_without_entries(piped: Run, items: object) -> None:
    (error,) = piped(json.dumps(feed() | {"items": items}).encode())
    assert str(error) == "-: no entry in the feed"


def test_a_report_with_a_version_is_no_feed(piped: Run) -> None:
    (item,) = piped(json.dumps({"version": "1.1", "text": TEXT}).encode())
    assert isinstance(item, Ingested)
