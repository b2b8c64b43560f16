"""CSV and TSV as reports."""

from __future__ import annotations

import csv
import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.nouns import Ingested, Options, Outcome
from readouts.ingest.tables import DELIMITERS, read_csv, read_tsv, text_columns

SPANISH = "El canciller de Perú habló con su homólogo de España sobre el año próximo."
visible = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40).map(
    lambda text: f"a{text}"
)


def table(data: bytes, **options: object) -> list[Outcome]:
    return list(read_csv(io.BytesIO(data), "n.csv", Options(**options)))  # type: ignore[arg-type]


def told(outcomes: list[Outcome]) -> list[str]:
    """The text of each report, the words of each error."""
    return [item.report.text if isinstance(item, Ingested) else str(item) for item in outcomes]


@given(st.lists(visible, min_size=1, max_size=4), st.sampled_from(DELIMITERS))
def test_texts_are_kept_exactly(texts: list[str], delimiter: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(["id", "text", "date"])
    writer.writerows(
        [str(number), f"{item}\r\nand\n", "2021-08-21"] for number, item in enumerate(texts)
    )
    assert told(table(text.getvalue().encode())) == [f"{item}\r\nand\n" for item in texts]


def test_a_row() -> None:
    (item,) = table(
        b"Headline,Body,Published At,Source Name,Link,ID\r\n"
        b'A call,"They\nspoke.",21 August 2021,The Gazette,https://example.org/1,7\r\n'
    )
    assert isinstance(item, Ingested)
    report = item.report
    assert (report.title, report.text, report.published) == ("A call", "They\nspoke.", "2021-08-21")
    assert (report.publisher, report.url) == ("The Gazette", "https://example.org/1")
    assert (report.external_id, report.source, item.where) == ("7", "n.csv", "n.csv:line 2")
    assert report.extractor is None
    row = b'A call,"They\nspoke.",21 August 2021,The Gazette,https://example.org/1,7'
    assert report.original_sha256 == hashlib.sha256(row).hexdigest()


def test_tabs() -> None:
    (item,) = read_tsv(io.BytesIO(b'id\ttext\n1\tone, "two"; three\n'), "n.tsv", Options())
    assert told([item]) == ['one, "two"; three']


def test_a_mapped_column() -> None:
    assert told(table(b"no,story_html\n1,They met.\n", mapping={"text": "story_html"})) == [
        "They met."
    ]


def test_of_two_columns_of_one_name_the_first_counts() -> None:
    assert told(table(b"text,text,id\none,two,3\n")) == ["one"]


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_a_mark_is_no_part_of_the_header(mark: bytes) -> None:
    assert told(table(mark + b"text,id\none,1\n")) == ["one"]


def test_blank_lines_before_the_header() -> None:
    (item,) = table(b"\n\r\ntext,id\none,1\n")
    assert item.where == "n.csv:line 4"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty: no header and no row"),
        (b"\n\n", "empty: no header and no row"),
        (b"\xff\xfe", "empty: no header and no row"),
        (b"\xff\xfe\n\0", "empty: no header and no row"),
        (b"text,id\n", "empty: a header without rows"),
        (b"1,2,3\n4,5,6\n", "no text field among: '1', '2', '3'"),
        (b"id;summary;date\n", "no text field among: 'id', 'summary', 'date'"),
        (b'"text,id\n', "broken CSV: a quotation mark is never closed"),
        (b"\x00\x01", "a binary file"),
        (b"PK\x03\x04", "a zip archive or office document"),
    ],
)
def test_a_bad_table(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        table(data)


def test_the_header_error_says_what_to_do() -> None:
    with pytest.raises(InputError) as caught:
        table(b"id,summary\n1,2\n")
    assert "--map text=NAME" in str(caught.value)


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (b"2,two,too many", "3 columns, but the header has 2"),
        (b"2", "1 columns, but the header has 2"),
        (b"2,", "its text (field 'text') is empty"),
        (b'2,"two" or so', "broken CSV"),
        (b"2,\xff\xff", "invalid UTF-8"),
        (b"2," + b"x" * 2_000, "over the limit of 1,000 bytes a report"),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_read(bad: bytes, words: str) -> None:
    data = "id,text\n1,ünö\n".encode() + bad + b"\n3,three\n"
    one, error, three = told(table(data, limit_bytes=1_000))
    assert (one, three) == ("ünö", "three")
    assert error.startswith(f"n.csv:line 3: {words}")


def test_the_lines_of_a_broken_row_are_no_rows() -> None:
    found = told(table(b'id,text\n1,"never closed\nmore of it\nand more\n2,two\n3,a,b\n'))
    assert [line.split(";")[0] for line in found] == [
        "n.csv:line 2: broken CSV: a quotation mark is never closed",
        "two",
        "n.csv:line 6: 3 columns, but the header has 2",
    ]


def test_a_guessed_encoding_is_told_with_each_row() -> None:
    found = table(f"id,text\n1,plain\n2,{SPANISH}\n".encode("cp1252"))
    assert told(found) == ["plain", SPANISH]
    for item in found:
        assert isinstance(item, Ingested)
        assert item.report.extractor == "csv, cp1252"
        assert item.notes == ("not UTF-8; read as cp1252, which is a guess from its bytes",)


def test_an_encoding_is_found_far_into_the_table() -> None:
    data = b"id,text\n" + b"1,plain\n" * 9_000 + f"2,{SPANISH}\n".encode("cp1252")
    assert told(table(data))[-1] == SPANISH


def test_a_marked_encoding() -> None:
    (item,) = table("\ufeffid\ttext\r\n1\tŻółw 😀\r\n".encode("utf-16-le"))
    assert isinstance(item, Ingested)
    assert (item.report.text, item.report.extractor) == ("Żółw 😀", "csv, utf-16-le")
    assert item.notes == ()


def test_a_table_that_ends_within_a_character() -> None:
    one, error = told(table("id,text\n1,ünö\n2,Żółw ż".encode()[:-1]))
    assert one == "ünö"
    assert error.startswith("n.csv:line 3: invalid UTF-8")


def test_a_marked_encoding_that_breaks() -> None:
    data = "\ufeffid,text\n1,a\n".encode("utf-16-le") + b"\x00\xdc\x00"
    with pytest.raises(InputError, match="invalid utf-16-le"):
        table(data)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("id,text,date", (3, ",")),
        ("id;text;date", (3, ";")),
        ("title\tbody, or so\ttext", (2, "\t")),
        ("a|text", (1, "|")),
        ("text", (1, ",")),
        ("a;b;c", (0, ";")),
        ("", (0, ",")),
        ('"', (0, ",")),
    ],
)
def test_text_columns(line: str, expected: tuple[int, str]) -> None:
    assert text_columns(line, DELIMITERS, Options()) == expected


def test_a_field_that_is_too_large_for_a_header() -> None:
    assert text_columns("x" * (csv.field_size_limit() + 1), DELIMITERS, Options())[0] == 0
