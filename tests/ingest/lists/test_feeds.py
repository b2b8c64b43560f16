"""RSS and Atom. The feeds are written here; only their form is like that of real ones."""

from __future__ import annotations

import io

import pytest

from readouts.errors import InputError
from readouts.ingest.listed import Address, Listed
from readouts.ingest.lists.feeds import read_feed
from readouts.ingest.nouns import Defaults, Ingested, Options, Outcome

SENTENCES = (
    "The foreign ministers of Norway and Chile spoke by telephone on Monday about fisheries.",
    "They agreed that talks on a treaty should begin in spring, a ministry in Oslo said.",
    "Both thanked the island states of the Pacific for a proposal on protected areas. 🙂",
    "The call was the first between them since the elections, and it lasted half an hour.",
)
MARKUP = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
TEXT = "\n".join(SENTENCES)
SHORT = "The ministers spoke."


def rss(*items: str, top: str = "<title>Harbour News</title><language>en-gb</language>") -> bytes:
    body = top + "".join(f"<item>{item}</item>" for item in items)
    space = 'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<?xml version="1.0"?><rss {space}><channel>{body}</channel></rss>'.encode()


def whole(markup: str = MARKUP) -> str:
    return f"<content:encoded><![CDATA[{markup}]]></content:encoded>"


def atom(entry: str) -> bytes:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>'
        f"<entry><id>tag:1</id><title>A call</title>{entry}</entry></feed>"
    ).encode()


def rdf(item: str) -> bytes:
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Harbour News</title></channel><item>{item}</item></rdf:RDF>"
    ).encode()


def read(data: bytes, options: Options | None = None) -> list[Outcome]:
    return list(read_feed(io.BytesIO(data), "f.xml", options or Options()))


def one(data: bytes, options: Options | None = None) -> Ingested:
    (outcome,) = read(data, options)
    assert isinstance(outcome, Ingested), outcome
    return outcome


def listed(data: bytes) -> Listed:
    (outcome,) = read(data)
    assert isinstance(outcome, Listed), outcome
    return outcome


def test_an_entry_in_full_is_a_report() -> None:
    link = "<link>https://example.org/1?utm_source=rss</link><guid>g1</guid>"
    days = "<pubDate>Mon, 08 Mar 2021 10:30:00 GMT</pubDate>"
    item = one(rss(f"<title>Norway &amp;amp; Chile</title>{link}{days}{whole()}"))
    report = item.report
    assert (report.text, report.title) == (TEXT, "Norway & Chile")
    assert (report.url, report.external_id) == ("https://example.org/1", "g1")
    assert (report.publisher, report.language) == ("Harbour News", "en")
    assert (report.published, report.published_basis) == ("2021-03-08T10:30:00Z", "stated")
    assert (report.modified, report.fetched) == (None, None)
    assert (item.where, report.source) == ("f.xml:entry 1", "f.xml")
    assert (report.extractor or "").startswith("feedparser ")


def test_a_summary_is_a_page_to_be_fetched() -> None:
    item = (
        f"<title>A call</title><link>https://example.org/1</link><description>{SHORT}</description>"
    )
    days = "<pubDate>Mon, 08 Mar 2021 10:30:00 GMT</pubDate>"
    found = listed(rss(item + days))
    assert found.addresses == (
        Address(
            url="https://example.org/1",
            title="A call",
            publisher="Harbour News",
            published="Mon, 08 Mar 2021 10:30:00 GMT",
        ),
    )
    assert str(found) == (
        "f.xml:entry 1: a summary only; run again with --fetch to get https://example.org/1"
    )


@pytest.mark.parametrize(
    "end", ["...", "…", "[…]", "[...]", "Read more", "Continue reading the call →"]
)
def test_a_text_that_is_cut_off_is_a_summary(end: str) -> None:
    item = f"<link>https://example.org/1</link>{whole(f'{MARKUP}<p>And {end}</p>')}"
    assert listed(rss(item)).addresses[0].url == "https://example.org/1"


def test_a_long_description_is_a_text() -> None:
    item = f"<link>https://example.org/1</link><description><![CDATA[{MARKUP * 4}]]></description>"
    assert one(rss(item)).report.text == "\n".join([TEXT] * 4)
    item = f"<link>https://example.org/1</link><description><![CDATA[{MARKUP}]]></description>"
    assert listed(rss(item))


def test_an_entry_without_a_link_is_what_there_is() -> None:
    text = " ".join(SENTENCES[:2])
    assert one(rss(f"<description>{text}</description>")).report.text == text
    (error,) = read(rss(f"<description>{SHORT}</description>"))
    assert isinstance(error, InputError)
    assert str(error) == "f.xml:entry 1: an entry with neither a text nor a link"


def test_entries_without_a_name_are_not_texts_of_one_page() -> None:
    items = [f"<description>{sentence * 2}</description>" for sentence in SENTENCES[:2]]
    pages = {item.report.page for item in read(rss(*items)) if isinstance(item, Ingested)}
    assert len(pages) == 2


def test_days_of_an_atom_entry_stand_apart() -> None:
    """An Atom entry must say when it was updated, and need not say when it was published."""
    content = f'<content type="html"><![CDATA[{MARKUP}]]></content>'
    updated = "<updated>2021-03-09T08:00:00Z</updated>"
    report = one(atom(content + updated)).report
    assert (report.published, report.modified) == (None, "2021-03-09T08:00:00Z")
    published = "<published>2021-03-08T10:30:00+01:00</published>"
    report = one(atom(content + updated + published)).report
    assert report.published == "2021-03-08T10:30:00+01:00"
    assert (report.modified, report.external_id) == ("2021-03-09T08:00:00Z", "tag:1")


def test_xhtml_content() -> None:
    content = (
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{MARKUP}</div></content>'
    )
    assert one(atom(content)).report.text == TEXT


def test_the_one_date_of_rss_1_is_that_of_publication() -> None:
    item = f"<link>https://example.org/1</link><dc:date>2021-03-08</dc:date><title>{SHORT}</title>"
    (address,) = listed(rdf(item)).addresses
    assert (address.published, address.modified) == ("2021-03-08", None)


def test_where_a_feed_collects_others_each_entry_has_its_publisher() -> None:
    source = '<source url="https://example.org/rss">The Gazette</source>'
    assert one(rss(f"{source}{whole()}")).report.publisher == "The Gazette"


def test_the_same_entry_in_another_feed_of_the_day_is_the_same_report() -> None:
    entry = f"<link>https://example.org/1</link>{whole()}"
    newer = f"<link>https://example.org/2</link>{whole('<p>' + TEXT + ' More.</p>')}"
    first = one(rss(entry)).report
    (_, again) = read(rss(newer, entry))
    assert isinstance(again, Ingested)
    assert again.report == first


def test_defaults_fill_in_but_for_the_address_of_the_feed() -> None:
    defaults = Defaults(url="https://example.org/feed", fetched="2021-03-10T10:00:00Z", lang="en")
    report = one(rss(f"<guid>g1</guid>{whole()}"), Options(defaults=defaults)).report
    assert (report.url, report.fetched) == (None, "2021-03-10T10:00:00Z")


def test_a_broken_feed_gives_what_can_be_read() -> None:
    data = rss(f"<link>https://example.org/1</link>{whole()}")
    (outcome,) = read(data.replace(b"</channel></rss>", b"<item><title>cut & o"))[:1]
    assert isinstance(outcome, Ingested)
    assert outcome.report.text == TEXT


@pytest.mark.parametrize("data", [rss(), b"<rss>", b"<feed/>", b"<rss><channel>"])
def test_a_feed_without_an_entry(data: bytes) -> None:
    with pytest.raises(InputError, match="no entry in the feed"):
        read(data)


def test_entities_are_not_multiplied() -> None:
    lines = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "aaaaaaaaaa">{lines}]>'
    item = "<rss><channel><item><title>&a9;</title></item></channel></rss>"
    for outcome in read((bomb + item).encode()):
        assert isinstance(outcome, InputError)
