"""Broken feeds are mended, in little time."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from readouts.errors import InputError
from readouts.ingest.lists import sound_xml
from readouts.ingest.lists.sound_xml import sound


def text_of(feed: bytes) -> str:
    return "".join(etree.fromstring(sound(feed)[0]).itertext())


@pytest.mark.parametrize(
    ("feed", "text"),
    [
        (b"<rss>a&nbsp;b&eacute;<i/>c&hellip;</rss>", "a\u00a0bé" + "c…"),
        (b"<rss>a &amp; b &lt; c</rss>", "a & b < c"),
        (b"<rss>AT&T and R&D &; &no; &#65;&#x42;</rss>", "AT&T and R&D &; &no; AB"),
        (b"<rss><![CDATA[a?b=1&c=2&amp;d]]>&<![CDATA[&]]></rss>", "a?b=1&c=2&amp;d&&"),
        (b"<rss><![CDATA[a]b]]c & d]]>e</rss>", "a]b]]c & de"),
        (b"<rss>cut <b>off", "cut off"),
        ("<rss>😀 中文</rss>".encode(), "😀 中文"),
        ('<?xml version="1.0" encoding="gbk"?><rss>中文</rss>'.encode("gbk"), "中文"),
        (b"<rss>a\x08b</rss>", "ab"),
    ],
)
def test_what_is_mended(feed: bytes, text: str) -> None:
    assert text_of(feed) == text


def test_what_a_feed_defines_is_not_drawn_in() -> None:
    top = b'<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    assert text_of(top + b"<rss>x&a;&f;y</rss>") == "x&a;&f;y"


def test_entries_beyond_the_most_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_xml, "MOST_ENTRIES", 2)
    feed, count = sound(b"<rss><channel>" + b"<item>x</item>" * 5 + b"</channel></rss>")
    assert (feed.count(b"<item>"), count) == (2, 5)


@pytest.mark.parametrize("feed", [b"", b"words", b"<", b"\x00\x01", b"<rss>" + b"&lt;" * 500_001])
def test_what_cannot_be_mended(feed: bytes) -> None:
    with pytest.raises(InputError, match="a feed that cannot be read"):
        sound(feed)


@given(st.binary(max_size=200) | st.text("<>&;/a\"'![] ").map(str.encode))
def test_any_bytes_are_sound_or_an_error(feed: bytes) -> None:
    try:
        etree.fromstring(sound(b"<rss>" + feed)[0])
    except InputError as error:
        assert str(error)


@pytest.mark.parametrize("piece", [b"<item>", b"<a b='", b"&a", b"&nbsp;", b"<", b"<![CDATA["])
def test_hostile_feeds_take_little_time(piece: bytes) -> None:
    before = process_time()
    sound(b"<rss>" + piece * 100_000)
    assert process_time() - before < 3
