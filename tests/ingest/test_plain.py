"""Plain text and Markdown."""

from __future__ import annotations

import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.nouns import Defaults, Ingested, Options, Outcome
from readouts.ingest.plain import read_plain

visible = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80).map(
    lambda text: f"a{text}"
)


def read(data: bytes, options: Options | None = None) -> Outcome:
    (outcome,) = read_plain(io.BytesIO(data), "n/a.txt", options or Options())
    return outcome


def report_of(data: bytes) -> Ingested:
    outcome = read(data)
    assert isinstance(outcome, Ingested)
    return outcome


@given(visible)
def test_the_text_is_kept_exactly(text: str) -> None:
    assert report_of(text.encode()).report.text == text


@pytest.mark.parametrize(
    "text",
    [
        "one\r\ntwo\rthree\nfour\n\n",
        "\ufeffwith a mark",
        "😀 🇨🇱 👩‍👧",
        "e\u0301 is not é",
        "\u202bالوزير\u202c قال",
        "  spaces at both ends \t",
        "line\u2028separator\u0085next\x0c",
    ],
)
def test_what_is_easily_lost(text: str) -> None:
    assert report_of(text.encode()).report.text == text


def test_the_report() -> None:
    item = report_of(b"# A call\n\nThey spoke.")
    report = item.report
    assert (report.source, item.where) == ("n/a.txt", "n/a.txt")
    assert report.original_sha256 == hashlib.sha256(b"# A call\n\nThey spoke.").hexdigest()
    assert report.sha256 == report.original_sha256
    assert (report.title, report.extractor, item.notes) == (None, None, ())


def test_defaults_are_used() -> None:
    outcome = read(b"They spoke.", Options(defaults=Defaults(published="1 May 2022")))
    assert isinstance(outcome, Ingested)
    assert outcome.report.published == "2022-05-01"


def test_an_encoding_that_was_guessed_is_told() -> None:
    text = "El canciller de Perú habló con su homólogo de España sobre el año próximo."
    item = report_of(text.encode("cp1252"))
    assert (item.report.text, item.report.extractor) == (text, "plain text, cp1252")
    assert "a guess" in item.notes[0]


def test_an_encoding_that_is_marked_is_named() -> None:
    item = report_of("\ufeffA call".encode("utf-16-be"))
    assert (item.report.text, item.report.extractor) == ("\ufeffA call", "plain text, utf-16-be")
    assert item.notes == ()


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "n/a.txt: empty: no visible character in its text"),
        (b" \r\n\t ", "n/a.txt: empty: no visible character in its text"),
        (b"\xef\xbb\xbf\n", "n/a.txt: empty: no visible character in its text"),
        (b"nul\0nul", "n/a.txt: a binary file, not text; give text, HTML, JSON Lines or CSV"),
        (
            "héllo wörld ñ".encode() + b"\xff",
            "n/a.txt: invalid UTF-8 at byte 16; save it as UTF-8 text",
        ),
    ],
)
def test_bad_files(data: bytes, line: str) -> None:
    outcome = read(data)
    assert isinstance(outcome, InputError)
    assert str(outcome) == line


def test_the_limit() -> None:
    with pytest.raises(InputError, match="over the limit of 9 bytes a report"):
        read(b"ten bytes!", Options(limit_bytes=9))


def test_the_encoding_that_a_server_states() -> None:
    words = "Министры встретились в Осло."
    (item,) = read_plain(io.BytesIO(words.encode("koi8-r")), "a.txt", Options(encoding="koi8-r"))
    assert isinstance(item, Ingested)
    assert item.report.text == words
