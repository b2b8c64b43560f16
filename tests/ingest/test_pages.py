"""HTML pages. The pages are written here; only their form is like that of real ones."""

from __future__ import annotations

import hashlib
import io
import logging
import time

import pytest
import trafilatura
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.nouns import Defaults, Ingested, Options, Outcome
from readouts.ingest.pages import read_page

SENTENCES = (
    "The foreign ministers of Norway and Chile spoke by telephone on Monday about fisheries.",
    "They agreed that talks on a treaty should begin in spring, a ministry in Oslo said.",
    "Both thanked the island states of the Pacific for a proposal on protected areas.",
    "The call was the first between them since the elections, and it lasted half an hour.",
    "A further meeting is planned for the autumn, when a summit on oceans opens in Lisbon.",
)
HEAD = """
<title>Norway and Chile talk fish | Harbour News</title>
<meta property="og:title" content="Norway and Chile talk fish">
<meta property="og:site_name" content="Harbour News">
<meta property="article:published_time" content="2021-03-08T10:30:00Z">
<link rel="canonical" href="https://harbour.example.org/2021/fish">
"""


def page(*paragraphs: str, head: str = HEAD, charset: str = "utf-8") -> str:
    """A page with navigation, an article and a footer."""
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs or SENTENCES)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="{charset}">{head}</head><body>'
        f"<nav><a href='/'>Home</a> <a href='/about'>About</a></nav><article>{body}</article>"
        "<footer>All rights reserved 1999</footer></body></html>"
    )


def read(data: bytes, options: Options | None = None) -> Outcome:
    (outcome,) = read_page(io.BytesIO(data), "n/a.html", options or Options())
    return outcome


def good(data: bytes, options: Options | None = None) -> Ingested:
    outcome = read(data, options)
    assert isinstance(outcome, Ingested), outcome
    return outcome


def bad(data: bytes) -> str:
    outcome = read(data)
    assert isinstance(outcome, InputError), outcome
    return str(outcome)


def test_the_article_without_its_surroundings() -> None:
    text = good(page().encode()).report.text
    assert all(sentence in text for sentence in SENTENCES)
    assert "Home" not in text
    assert "rights" not in text


def test_a_day_of_change_is_not_the_day_of_publication() -> None:
    changed = '<meta property="article:modified_time" content="2021-03-09T08:00:00Z">'
    report = good(page(head=HEAD + changed).encode()).report
    assert (report.published, report.modified) == ("2021-03-08", "2021-03-09T08:00:00Z")
    report = good(page(head=changed).encode()).report
    assert (report.published, report.modified) == (None, "2021-03-09T08:00:00Z")


def test_metadata() -> None:
    data = page().encode()
    item = good(data)
    report = item.report
    assert (report.title, report.publisher) == ("Norway and Chile talk fish", "Harbour News")
    assert report.url == "https://harbour.example.org/2021/fish"
    assert (report.published, report.published_basis) == ("2021-03-08", "stated")
    assert report.extractor == f"trafilatura {trafilatura.__version__}"
    assert report.original_sha256 == hashlib.sha256(data).hexdigest()
    assert (report.source, report.external_id, report.language) == ("n/a.html", None, None)
    assert (item.where, item.notes) == ("n/a.html", ())


def test_a_date_that_the_page_does_not_mark_is_not_made_up() -> None:
    report = good(page(head="<title>Fish</title>").encode()).report
    assert (report.published, report.published_basis) == (None, "unknown")


def test_defaults_fill_in_what_the_page_does_not_say() -> None:
    options = Options(defaults=Defaults(published="2021-03-09", publisher="Other", lang="en"))
    assert good(page().encode(), options).report.published == "2021-03-08"
    bare = good(page(head="").encode(), options).report
    assert (bare.published, bare.publisher, bare.language) == ("2021-03-09", "Other", "en")


def test_a_piece_of_a_page() -> None:
    piece = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    assert all(sentence in good(piece.encode()).report.text for sentence in SENTENCES)


def test_the_same_page_gives_the_same_report() -> None:
    assert good(page().encode()) == good(page().encode())


@pytest.mark.parametrize(
    "data",
    [
        page("Please accept our cookies to go on.").encode(),
        b"<html><body><div id='app'></div><script>load()</script></body></html>",
        b"<html></html>",
        b"<",
        b"<html><head><title>Only a title</title></head></html>",
    ],
)
def test_a_page_without_an_article_is_a_loud_error(data: bytes) -> None:
    line = bad(data)
    assert line.startswith("n/a.html: no article found in the page (")
    assert line.endswith("give its text as a .txt file")


@pytest.mark.parametrize("data", [b"", b" \r\n", b"\xef\xbb\xbf"])
def test_an_empty_file(data: bytes) -> None:
    assert bad(data).startswith("n/a.html: empty")


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"<html>\0\0</html>"])
def test_a_binary_file(data: bytes) -> None:
    assert "not text" in bad(data)


def test_a_short_article_is_kept_with_a_note() -> None:
    item = good(page(SENTENCES[0], SENTENCES[1]).encode())
    assert item.notes[0].startswith("a short article (")


def test_a_short_article_in_chinese() -> None:
    text = (
        "两国外交部长周一通电话，讨论渔业合作，并商定春季开始条约谈判。双方感谢太平洋岛国的提议。"
    )
    assert text in good(page(text, head="").encode()).report.text


def test_what_the_page_declares_is_its_encoding() -> None:
    russian = "Министры иностранных дел Норвегии и Чили обсудили по телефону рыболовство. " * 4
    item = good(page(russian.strip(), charset="koi8-r").encode("koi8-r"))
    assert russian.strip() in item.report.text
    assert item.report.extractor == f"trafilatura {trafilatura.__version__}"


def test_an_encoding_that_is_guessed_is_told() -> None:
    spanish = "El canciller de Perú habló con su homólogo de España sobre el año próximo. " * 4
    data = page(spanish.strip(), charset="").encode("cp1252")
    item = good(data)
    assert spanish.strip() in item.report.text
    assert item.report.extractor == f"trafilatura {trafilatura.__version__}, cp1252"
    assert "a guess" in item.notes[0]


def test_a_few_wrong_bytes_are_replaced_with_a_note() -> None:
    data = page(*SENTENCES, "Größe für Übung").encode().replace(b"1999", b"\xff\xfe1999")
    item = good(data)
    assert SENTENCES[0] in item.report.text
    assert item.notes == ("invalid UTF-8 in the page; wrong bytes are shown as U+FFFD",)


@pytest.mark.parametrize("depth", [300, 20_000])
def test_deep_nesting_does_not_raise(depth: int) -> None:
    read(b"<div>" * depth + SENTENCES[0].encode() * 4 + b"</div>" * depth)


@pytest.mark.parametrize("error", [ValueError, RecursionError, AttributeError, IndexError])
def test_what_the_library_raises_is_not_the_end(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error("odd markup")

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    item = good(page().encode())
    assert all(sentence in item.report.text for sentence in SENTENCES)
    assert item.notes[0].startswith("the article was found by its place in the page")
    assert "no article found" in bad(b"<html><body><p>Log in</p></body></html>")


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_damaged_pages_never_raise(data: st.DataObject) -> None:
    whole = bytearray(page().encode())
    for _ in range(data.draw(st.integers(0, 12))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(1, 255))
    assert isinstance(read(bytes(whole[: data.draw(st.integers(0, len(whole)))])), Outcome)


def test_a_long_line_takes_little_time() -> None:
    begun = time.process_time()
    read(f"<html><body><p>{' '.join(SENTENCES) * 2_000}</p></body></html>".encode())
    assert time.process_time() - begun < 10


def test_the_library_does_not_talk(capfd: pytest.CaptureFixture[str]) -> None:
    read(b"<html></html>")
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("trafilatura").handlers


def test_the_limit() -> None:
    with pytest.raises(InputError, match="over the limit of 10 bytes"):
        read(page().encode(), Options(limit_bytes=10))


def test_a_server_may_state_the_encoding() -> None:
    russian = "Министры иностранных дел Норвегии и Чили обсудили по телефону рыболовство. " * 4
    data = page(russian.strip(), charset="").encode("koi8-r")
    assert russian.strip() in good(data, Options(encoding="koi8-r")).report.text
