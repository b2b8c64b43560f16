"""Lists of addresses."""

from __future__ import annotations

import pytest
from tests.ingest.conftest import Run

from readouts.ingest import Ingested, listed
from readouts.ingest.listed import Listed
from readouts.ingest.lists import urls
from readouts.ingest.lists.urls import only_addresses

LIST = b"\xef\xbb\xbf# calls\r\nhttps://example.org/1\r\n\r\nhttps://example.org/2#x\nhttps://example.org/1\n"


def test_a_list_without_fetching_is_one_clear_error(piped: Run) -> None:
    (found,) = piped(LIST, form="urls")
    assert isinstance(found, Listed)
    assert [each.url for each in found.addresses] == [
        "https://example.org/1",
        "https://example.org/2",
    ]
    assert str(found) == "-: a list of 2 addresses; run again with --fetch to get them"


def test_a_line_that_is_no_address_is_named(piped: Run) -> None:
    error, found = piped(b"example.org\nhttps://example.org/1\n", form="urls")
    assert str(error) == "-:line 1: no web address; write one http or https address a line"
    assert isinstance(found, Listed)


@pytest.mark.parametrize("data", [b"", b"# nothing\n\n"])
def test_an_empty_list(piped: Run, data: bytes) -> None:
    assert str(piped(data, form="urls")[0]) == "-: empty: a list without an address"


def test_a_list_that_is_too_long_is_cut_and_that_is_told(
    piped: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (listed, urls):
        monkeypatch.setattr(module, "MOST", 2)
    lines = b"".join(b"https://example.org/%d\n" % n for n in range(5))
    for form in ("urls", "text"):
        found, error = piped(lines, form=form)
        assert isinstance(found, Listed)
        assert len(found.addresses) == 2
        assert str(error) == "-: more than 2 entries: the first are taken"


def test_a_text_of_addresses_alone_is_a_list(piped: Run) -> None:
    (found,) = piped(b"https://example.org/1\n\nhttps://example.org/2\n")
    assert isinstance(found, Listed)
    assert len(found.addresses) == 2


@pytest.mark.parametrize(
    "text", ["https://example.org/1\nThe ministers spoke.", "See https://example.org/1", "\n", ""]
)
def test_a_text_with_other_words_is_none(text: str, piped: Run) -> None:
    assert only_addresses(text) == []
    if text.strip():
        (item,) = piped(text.encode())
        assert isinstance(item, Ingested)
        assert item.report.text == text
