"""GDELT's lists of articles; the rows are made up in the form of its codebooks."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from tests.ingest.conftest import Run

from readouts.errors import InputError
from readouts.ingest.listed import Address, Listed
from readouts.ingest.lists.gdelt import read_gdelt
from readouts.ingest.nouns import Options

SEEN = "20210308103000"
COLUMNS = {"export": (61, 60, 59), "mentions": (16, 5, 2), "gkg": (27, 4, 1)}


def row(kind: str, url: str) -> str:
    columns, url_at, seen_at = COLUMNS[kind]
    cells = ["x"] * columns
    cells[url_at], cells[seen_at] = url, SEEN
    return "\t".join(cells)


@pytest.mark.parametrize("kind", sorted(COLUMNS))
def test_exports(run: Run, kind: str) -> None:
    urls = ["https://example.org/1", "https://example.org/2", "https://example.org/1", "BBC radio"]
    name = f"{SEEN}.{kind}.CSV"
    Path(name).write_text("\n".join(row(kind, url) for url in urls) + "\n", encoding="utf-8")
    (found,) = run(name)
    assert isinstance(found, Listed)
    assert found.addresses == tuple(Address(url=url, seen=SEEN) for url in urls[:2])
    assert str(found) == f"{name}: GDELT's list of 2 addresses; run again with --fetch to get them"


def test_a_table_of_other_columns() -> None:
    with pytest.raises(InputError, match="line 1 has 3 columns: none of GDELT's tables"):
        list(read_gdelt(io.BytesIO(b"a\tb\tc\n"), "x.export.csv", Options()))


def test_an_export_without_an_address() -> None:
    with pytest.raises(InputError, match="empty: GDELT's list without"):
        list(read_gdelt(io.BytesIO(b""), "x.export.csv", Options()))


@pytest.mark.parametrize("name", ["list.csv", "list"])
def test_a_doc_list_as_csv(run: Run, name: str) -> None:
    text = (
        "\ufeffURL,MobileURL,Date,Title\n"
        'https://example.org/1,,2021-03-08 10:30:00,"A call, again"\nnone,,,\n'
    )
    Path(name).write_text(text, encoding="utf-8")
    (found,) = run(name)
    assert isinstance(found, Listed)
    assert found.addresses == (
        Address(url="https://example.org/1", title="A call, again", seen="2021-03-08 10:30:00"),
    )


@pytest.mark.parametrize("indent", [None, 1])
def test_a_doc_list_as_json(piped: Run, indent: int | None) -> None:
    article = {
        "url": "https://example.org/1",
        "title": "A  call ",
        "seendate": "20210308T103000Z",
        "domain": "example.org",
    }
    data = json.dumps({"articles": [article, {"title": "no address"}, 7]}, indent=indent).encode()
    (found,) = piped(data)
    assert isinstance(found, Listed)
    assert found.addresses == (
        Address(url="https://example.org/1", title="A call", seen="20210308T103000Z"),
    )


def test_a_list_of_no_articles(piped: Run) -> None:
    (error,) = piped(b'{"articles": []}')
    assert str(error) == "-: empty: GDELT's list without an address"


def test_the_day_on_which_gdelt_saw_it_is_not_that_of_publication(piped: Run) -> None:
    (found,) = piped(b'{"articles": [{"url": "https://example.org/1", "seendate": "20210308"}]}')
    assert isinstance(found, Listed)
    assert found.addresses[0].published is None
