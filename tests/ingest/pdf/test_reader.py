"""PDFs as reports."""

from __future__ import annotations

import io
import threading
import zlib

import pytest
from tests.ingest.made_files import SENTENCES, paper
from tests.ingest.made_pdf import pdf, stream, whole

from readouts.errors import InputError
from readouts.ingest.nouns import Defaults, Ingested, Options, Outcome
from readouts.ingest.pdf import reader
from readouts.ingest.pdf.reader import read_pdf


def read(data: bytes, options: Options | None = None) -> Outcome:
    (outcome,) = read_pdf(io.BytesIO(data), "a.pdf", options or Options())
    return outcome


def good(data: bytes, options: Options | None = None) -> Ingested:
    outcome = read(data, options)
    assert isinstance(outcome, Ingested), outcome
    return outcome


def test_text_and_metadata() -> None:
    report = good(paper()).report
    assert report.text == "\n\n".join(SENTENCES)
    assert (report.title, report.source) == ("Ministers talk fish", "a.pdf")
    assert (report.published, report.published_basis) == ("2021-03-08", "estimated")
    assert report.extractor is not None
    assert report.extractor.startswith("pypdfium2 ")


def test_a_day_that_the_user_gives_goes_before_the_estimate() -> None:
    report = good(paper(), Options(defaults=Defaults(published="2021-03-05"))).report
    assert (report.published, report.published_basis) == ("2021-03-05", "stated")


@pytest.mark.parametrize("title", ["Microsoft Word - a.docx", "press.indd", "untitled", "12-3", ""])
def test_a_title_that_a_program_made_up_is_none(title: str) -> None:
    assert good(paper(title)).report.title is None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pdf([[], []]), "a.pdf: no text in the PDF (0 characters on 2 pages): is it scanned?; let"),
        (b"%PDF-1.7", "a.pdf: a broken PDF; get it anew, or give its text as a .txt file"),
        (b"", "a.pdf: a broken PDF"),
        (paper()[:500], "a.pdf: a broken PDF"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(data: bytes, words: str) -> None:
    assert str(read(data)).startswith(words)


def test_an_encrypted_pdf() -> None:
    locked = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [(a) (a)]" % (
        b"x" * 32, b"y" * 32,
    )  # fmt: skip
    words = "a.pdf: an encrypted PDF; save it without its password, or give its text"
    assert str(read(pdf([[(72, 700, 11, "Secret")]], trailer=locked))) == words


def test_pages_without_text_are_told() -> None:
    lines = [(72, 700 - 30 * at, 11, sentence) for at, sentence in enumerate(SENTENCES)]
    assert good(pdf([lines, [], []])).notes == ("2 of 3 pages have no text (scanned?)",)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    packed = zlib.compress(b" " * 60_000_000, 9)
    twice = zlib.compress(packed, 9)
    for data, filters in ((packed, b"/FlateDecode"), (twice, b"[/FlateDecode /FlateDecode]")):
        outcome = read(whole([b"<< /Type /Catalog >>", stream(data, b"/Filter " + filters)]))
        assert isinstance(outcome, InputError)
        assert "a bomb?" in str(outcome)


def test_what_draws_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_OBJECTS", 3)
    assert "draws too much" in str(read(paper()))


def test_pages_of_one_stream_and_without_end_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_PAGES", 2)
    assert "over 2 pages" in str(read(pdf([[], [], []])))


def test_threads_take_turns() -> None:
    found: list[Outcome] = []
    threads = [threading.Thread(target=lambda: found.append(read(paper()))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert all(outcome == found[0] for outcome in found)


def test_the_limit() -> None:
    with pytest.raises(InputError, match="over the limit of 400 bytes"):
        read(paper(), Options(limit_bytes=400))
