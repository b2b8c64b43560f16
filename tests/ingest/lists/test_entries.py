"""Markup to words, and what is cut off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.listed import Listed
from readouts.ingest.lists.entries import Entry, outcome, plain_text
from readouts.ingest.nouns import Ingested, Options

TEXT = "The foreign ministers of Norway and Chile spoke by telephone about fisheries. " * 5
EMPTY = Entry(
    id=None, url="https://example.org/1", title=None, publisher=None, published=None,
    modified=None, lang=None, content="", summary="",
)  # fmt: skip


def of(**given_fields: str | bool | None) -> object:
    from dataclasses import replace

    entry = replace(EMPTY, **given_fields)  # type: ignore[arg-type]
    return outcome(entry, ("f", "f:entry 1"), None, Options())


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two<br>three</p>", "One\nTwo\nthree"),
        ("a &amp; b &#128512; <b>c</b>d", "a & b 😀 cd"),
        ("<script>x</script><style>y</style>z", "z"),
        ("plain  words\nhere", "plain words here"),
        ("بيان <i>中文</i> e\u0301", "بيان 中文 e\u0301"),
        ("", ""),
    ],
)
def test_plain_text(markup: str, text: str) -> None:
    assert plain_text(markup) == text


@given(st.text())
def test_no_markup_is_an_error(markup: str) -> None:
    assert isinstance(plain_text(markup), str)


def test_content_before_summary() -> None:
    found = of(content=TEXT, summary=TEXT * 5)
    assert isinstance(found, Ingested)
    assert found.report.text == TEXT.strip()


def test_a_short_content_beside_a_long_summary() -> None:
    found = of(content="In short.", summary=TEXT * 5)
    assert isinstance(found, Ingested)
    assert found.report.text == (TEXT * 5).strip()


@pytest.mark.parametrize("end", ["no more.", "It will continue.", "They read the text."])
def test_an_end_that_only_looks_like_a_cut(end: str) -> None:
    assert isinstance(of(content=TEXT + end), Ingested)


@pytest.mark.parametrize("end", ["and then...", "Read more »", "[…]", "See the full statement"])
def test_a_cut(end: str) -> None:
    assert isinstance(of(content=TEXT + end), Listed)


def test_the_hash_is_of_the_entry_alone() -> None:
    first, second = of(content=TEXT), of(content=TEXT, title="Another")
    assert isinstance(first, Ingested) and isinstance(second, Ingested)
    assert first.report.original_sha256 == second.report.original_sha256
