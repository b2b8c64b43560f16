"""News items in ninjs."""

from __future__ import annotations

from typing import Any

import pytest

from readouts.errors import InputError
from readouts.ingest.ninjs import as_row, is_item

FIRST = {
    "uri": "urn:newsml:example:1", "type": "text", "versioncreated": "2021-03-09T10:00:00Z",
    "firstcreated": "2021-03-08T10:00:00Z", "byline": "A. Writer", "located": "Oslo",
    "language": "en", "headline": "Ministers talk fish", "body_text": "They met.",
    "copyrightholder": "Harbour News Agency", "pubstatus": "usable",
}  # fmt: skip
SECOND = {
    "uri": "https://news.example.org/1", "versioncreated": "2021-03-09T10:00:00Z", "language": "en",
    "headlines": [
        {"role": "short", "value": "Fish"},
        {"role": "main", "value": "Ministers talk fish"},
    ],
    "bodies": [
        {"role": "summary", "contenttype": "text/plain", "value": "Summary."},
        {"role": "main", "contenttype": "text/html", "value": "<p>They met.</p><p>In Oslo.</p>"},
    ],
    "infosources": [{"name": "Harbour News Agency"}],
}  # fmt: skip


def test_version_1() -> None:
    assert is_item(FIRST)
    assert as_row(FIRST) == {
        "text": "They met.",
        "title": "Ministers talk fish",
        "publisher": "Harbour News Agency",
        "published": "2021-03-08T10:00:00Z",
        "modified": "2021-03-09T10:00:00Z",
        "url": None,
        "id": "urn:newsml:example:1",
        "lang": "en",
    }


def test_versions_2_and_3() -> None:
    assert is_item(SECOND)
    row = as_row(SECOND)
    assert (row["text"], row["title"]) == ("They met.\nIn Oslo.", "Ministers talk fish")
    assert (row["url"], row["id"]) == ("https://news.example.org/1", None)
    assert (row["publisher"], row["published"]) == ("Harbour News Agency", "2021-03-09T10:00:00Z")


@pytest.mark.parametrize("name", ["body_xhtml", "body_html"])
def test_a_body_of_markup(name: str) -> None:
    item = {"guid": "tag:1", "versioncreated": "2021-03-08", name: "<div>They <b>met</b>.</div>"}
    assert is_item(item)
    assert (as_row(item)["text"], as_row(item)["id"]) == ("They met.", "tag:1")


@pytest.mark.parametrize(
    "row",
    [{}, {"text": "They met.", "byline": "A", "located": "Oslo"}, {"uri": "x", "body_text": "a"}],
)
def test_other_rows_are_no_items(row: dict[str, Any]) -> None:
    assert not is_item(row)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"pubstatus": "canceled"}, "canceled by its publisher"),
        ({"pubstatus": "withheld"}, "withheld by its publisher"),
        ({"type": "picture", "body_text": " "}, "without a text (it is picture)"),
        ({"body_text": None, "bodies": ["x", {"value": 5}]}, "without a text"),
    ],
)
def test_what_is_no_report(change: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        as_row({**FIRST, **change})
    assert words in str(caught.value)


def test_odd_values_are_none() -> None:
    row = as_row({**FIRST, "uri": 5, "headline": ["a"], "language": None, "copyrightholder": {}})
    assert (row["id"], row["title"], row["lang"], row["publisher"]) == (None, None, None, None)
