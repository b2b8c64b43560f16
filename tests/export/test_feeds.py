"""Feeds that feed readers take."""

from xml.etree import ElementTree

import feedparser
import pytest

from readouts.export import Feed, atom_lines, change_details, rss_lines
from readouts.model import FieldChange, RecordChange

FEED = Feed(title="Changes of a record", record="0123456789abcdef")
LINES = (
    RecordChange(
        number=1, generation=1, at="2024-05-01T10:00:00.000Z", kind="report", change="revised",
        id="r1", was="r0", title="A title & <more> 🌊\x1b", publisher="Paper",
        url="https://example.org/a b?x=1&y=é",
        fields=(FieldChange(field="text", gone=("old",), new=("new", "words")),),
    ),
    RecordChange(
        number=2, generation=2, at="2024-05-02T10:00:00.000Z", kind="contact", change="merged",
        id="r2.c1", contact="r1.c1", title="phone call: Ada, Bo", first_day="2024-04-30",
        last_day="2024-05-01", issues=("trade-investment",),
    ),
)  # fmt: skip


def written(make: object, lines: object = LINES, feed: Feed = FEED) -> bytes:
    return b"".join(make(lines, feed))  # type: ignore[operator]


@pytest.mark.parametrize(("make", "kind"), [(atom_lines, "atom10"), (rss_lines, "rss20")])
def test_a_feed_reader_takes_it(make: object, kind: str) -> None:
    found = feedparser.parse(written(make))
    assert (found.bozo, found.version) == (False, kind)
    assert found.feed.title == "Changes of a record"
    newest, oldest = found.entries
    assert newest.title == "contact merged: phone call: Ada, Bo"
    assert oldest.title == "report revised: A title & <more> 🌊\ufffd"
    assert newest.link == "urn:readouts:r1.c1"
    assert oldest.link == "https://example.org/a%20b?x=1&y=%C3%A9"
    assert {tag.term for tag in newest.tags} == {"contact", "merged", "trade-investment"}
    assert newest.id == "tag:readouts.invalid,2024:0123456789abcdef:2:contact:r2.c1"


def test_atom_has_what_rfc_4287_asks_for() -> None:
    space = {"a": "http://www.w3.org/2005/Atom"}
    root = ElementTree.fromstring(written(atom_lines))
    for part in (root, *root.findall("a:entry", space)):
        for name in ("id", "title", "updated"):
            assert len(part.findall(f"a:{name}", space)) == 1
    assert root.findtext("a:author/a:name", None, space)
    assert root.findtext("a:updated", None, space) == "2024-05-02T10:00:00.000Z"
    ids = [each.text for each in root.iter("{http://www.w3.org/2005/Atom}id")]
    assert len(set(ids)) == 3
    assert all((each or "").startswith("tag:") for each in ids)
    content = root.find("a:entry/a:content", space)
    assert content is not None
    assert content.text == "day: 2024-04-30 to 2024-05-01\nid: r1.c1"


@pytest.mark.parametrize("make", [atom_lines, rss_lines])
def test_a_feed_without_entries(make: object) -> None:
    found = feedparser.parse(written(make, ()))
    assert (found.bozo, found.entries) == (False, [])


def test_the_address_of_the_feed_itself() -> None:
    feed = Feed(title="x", record="y", link="https://example.org/feed")
    atom = feedparser.parse(written(atom_lines, LINES, feed))
    assert [(one.rel, one.href) for one in atom.feed.links] == [
        ("self", "https://example.org/feed")
    ]
    assert feedparser.parse(written(rss_lines, LINES, feed)).feed.link == "https://example.org/feed"


def test_details() -> None:
    assert change_details(LINES[0]) == ["text: − old; + new; + words", "before: r0"]
    bare = RecordChange(
        number=1, generation=1, at="", kind="report", change="forgotten", id="r1", title="",
        by="A", reason="asked", fields=(FieldChange(field="title"),),
    )  # fmt: skip
    assert change_details(bare) == ["title: other than before", "reason: asked", "by: A"]
