"""Web archives."""

from __future__ import annotations

import io

import pytest
from tests.ingest.made_files import TEXT, gz, page, paper, record

from readouts.errors import InputError
from readouts.ingest.archives.warc import read_warc
from readouts.ingest.nouns import Defaults, Ingested, Options, Outcome

PLAIN = "Content-Type: text/plain; charset=koi8-r"
URL = "https://harbour.example.org/fish"


def read(data: bytes, options: Options | None = None) -> list[Outcome]:
    return list(read_warc(io.BytesIO(data), "a.warc", options or Options()))


def good(data: bytes) -> list[Ingested]:
    found = read(data)
    assert all(isinstance(each, Ingested) for each in found), found
    return [each for each in found if isinstance(each, Ingested)]


def test_a_page() -> None:
    head = '<link rel="canonical" href="https://other.example.org/"><title>Fish</title>'
    (item,) = good(record(page(head=head)))
    assert (item.report.text, item.report.url) == (TEXT, URL)
    assert item.report.fetched == "2021-03-09T08:00:00Z"
    assert item.where == item.report.source == "a.warc:record 1"
    assert item.notes == ()


def test_pdf_and_plain_text_in_the_encoding_that_the_server_states() -> None:
    words = "Министры встретились в Осло."
    first, second = good(
        record(paper(), headers="Content-Type: application/pdf")
        + record(words.encode("koi8-r"), headers=PLAIN)
    )
    assert first.report.title == "Ministers talk fish"
    assert (second.report.text, second.where) == (words, "a.warc:record 2")


@pytest.mark.parametrize("packed", [False, True])
def test_what_is_passed_over_is_said_once(packed: bool) -> None:
    records = [
        record(b"x", kind="warcinfo"),
        record(page()),
        record(b"x", headers="Content-Type: image/png"),
        record(b"{}", headers="Content-Type: application/json"),
        record(b"", kind="revisit"),
        record(page(), status="404 Not Found"),
        record(b"Disallow: /", url="https://a.example/robots.txt", headers=PLAIN),
        record(page(), kind="request"),
    ]
    data = b"".join(map(gz, records) if packed else records)
    (item,) = good(data)
    assert item.where == "a.warc:record 2"
    assert item.notes == (
        "5 records passed over: 1 image/png, 1 application/json, 1 revisit, 1 with status 404, "
        "1 text/plain",
    )


def test_chunked_and_packed_bodies() -> None:
    packed = gz(page())
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip"
    assert good(record(body, headers=headers))[0].report.text == TEXT


def test_a_resource_has_no_headers_of_a_server() -> None:
    assert good(record(page(), kind="resource"))[0].report.text == TEXT


def test_defaults_hold_for_pages_too() -> None:
    options = Options(defaults=Defaults(publisher="The Gazette", published="2021-03-08"))
    (item,) = read(record(page()), options)
    assert isinstance(item, Ingested)
    assert (item.report.publisher, item.report.published) == ("The Gazette", "2021-03-08")


def test_a_page_without_an_article_is_one_error() -> None:
    found = read(record(b"<html><p>Log in</p></html>") + record(page()))
    assert str(found[0]).startswith("a.warc:record 1: no article found")
    assert isinstance(found[1], Ingested)


def test_a_damaged_record_is_told_and_the_next_one_read() -> None:
    short = record(page())
    found = read(short[:-200] + short[-100:] + record(page()) + record(page()))
    assert [each.where for each in found if isinstance(each, Ingested)][-1] == "a.warc:record 3"
    found = read(record(page()) + b"junk\r\nmore junk\r\n" + record(page()))
    assert [type(each) for each in found].count(Ingested) == 2
    assert "a.warc: a damaged record, passed over" in str(
        next(each for each in found if isinstance(each, InputError))
    )


def test_what_is_cut_off_comes_after_what_is_whole() -> None:
    data = b"".join(gz(record(page())) for _ in range(3))
    stream = read_warc(io.BytesIO(data[:-40]), "a.warc.gz", Options())
    found = []
    with pytest.raises(InputError, match="a broken web archive"):
        for outcome in stream:
            found.append(outcome)
    assert isinstance(found[0], Ingested)


@pytest.mark.parametrize("data", [b"", b"junk", record(b"x", kind="warcinfo")])
def test_nothing_in_it(data: bytes) -> None:
    with pytest.raises(InputError):
        found = read(data)
        raise found[0] if isinstance(found[0], InputError) else AssertionError


def test_the_library_does_not_talk(capfd: pytest.CaptureFixture[str]) -> None:
    read(record(page(), url="https://a.example/with space") + b"junk" + record(page())[:-9])
    assert capfd.readouterr() == ("", "")
