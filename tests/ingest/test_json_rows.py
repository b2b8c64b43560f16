"""JSON Lines and JSON documents."""

from __future__ import annotations

import hashlib
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.json_rows import read_json, read_json_lines
from readouts.ingest.nouns import Ingested, Options, Outcome

visible = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).map(
    lambda text: f"a{text}"
)


def lines(data: bytes, **options: object) -> list[Outcome]:
    return list(read_json_lines(io.BytesIO(data), "n.jsonl", Options(**options)))  # type: ignore[arg-type]


def document(data: bytes) -> list[Outcome]:
    return list(read_json(io.BytesIO(data), "n.json", Options()))


def told(outcomes: list[Outcome]) -> list[str]:
    """The text of each report, the words of each error."""
    return [item.report.text if isinstance(item, Ingested) else str(item) for item in outcomes]


@given(st.lists(visible, min_size=1, max_size=4), st.booleans())
def test_texts_are_kept_exactly(texts: list[str], escaped: bool) -> None:
    rows = [json.dumps({"text": text, "title": text}, ensure_ascii=escaped) for text in texts]
    found = lines("\n".join(rows).encode())
    assert told(found) == texts
    assert [item.report.title for item in found if isinstance(item, Ingested)] == texts


@pytest.mark.parametrize(
    "text", ["a\r\nb\rc\n", "\ufeffmark", "e\u0301 😀", "a\u2028b\u0085c", "\u0000!"]
)
def test_what_is_easily_lost(text: str) -> None:
    for row in (json.dumps({"text": text}), json.dumps({"text": text}, ensure_ascii=False)):
        assert told(lines(row.encode())) == [text]
        assert told(document(row.encode())) == [text]


def test_a_row_has_its_place_and_hash() -> None:
    (item,) = lines(b'\n\n{"text":"x", "id": 4}\r\n')
    assert isinstance(item, Ingested)
    assert item.where == "n.jsonl:line 3"
    assert (item.report.source, item.report.external_id) == ("n.jsonl", "4")
    assert item.report.original_sha256 == hashlib.sha256(b'{"text":"x", "id": 4}').hexdigest()
    assert item.report.extractor is None


BAD = [
    (b'{"text": "cut', "broken JSON: Input data was truncated"),
    (b'{"id": 1}', "no text field among: 'id'; name the field that holds the text with --map"),
    (b'{"text": 5}', "the text (field 'text') is a number, not text"),
    (b'{"text": "x", "title": ["a"]}', "the title (field 'title') is a list, not text"),
    (b'{"text": " \\n"}', "its text (field 'text') is empty"),
    (b'{"text": "\xff"}', "invalid UTF-8; save the file as UTF-8; the other lines are read"),
    (rb'{"text": "x\udc00"}', "its text has a lone surrogate at character 1"),
    (b'["text"]', "not a JSON object"),
    (b'{"text":"x","m":' + b"[" * 99_999, "JSON nested too deeply"),
    (b'{"text": "' + b"x" * 200_000 + b'"}', "over the limit of 150,000 bytes a report"),
]


@pytest.mark.parametrize(("bad", "words"), BAD, ids=lambda value: str(value)[:30])
def test_a_bad_line_is_named_and_the_others_are_read(bad: bytes, words: str) -> None:
    found = lines(b'{"text": "one"}\n' + bad + b'\n{"text": "three"}', limit_bytes=150_000)
    one, error, three = told(found)
    assert (one, three) == ("one", "three")
    assert error.startswith(f"n.jsonl:line 2: {words}")


def test_a_mark_at_the_beginning_is_no_part_of_the_row() -> None:
    (item,) = lines(b'\xef\xbb\xbf{"text": "x"}')
    assert isinstance(item, Ingested)
    assert item.report.original_sha256 == hashlib.sha256(b'{"text": "x"}').hexdigest()


def test_wide_encodings() -> None:
    data = '\ufeff{"text": "Żółw 😀"}\n\n{"text": "two"}\n'.encode("utf-16-le")
    assert told(lines(data)) == ["Żółw 😀", "two"]


@pytest.mark.parametrize("data", [b"", b"\n \n\r\n", b"\xef\xbb\xbf"])
def test_nothing_in_it(data: bytes) -> None:
    with pytest.raises(InputError, match="empty: no line with a report"):
        lines(data)


def test_binary_data() -> None:
    with pytest.raises(InputError, match="a binary file"):
        lines(b"\x00\x01\x02{")


@pytest.mark.parametrize("bad", [b'{"text": "a\0"}', b"{\x01\x02\x03}"])
def test_a_first_row_with_control_characters_costs_itself_only(bad: bytes) -> None:
    error, two = told(lines(bad + b'\n{"text": "two"}\n'))
    assert error.startswith("n.jsonl:line 1: broken JSON")
    assert two == "two"


def test_rows_come_one_at_a_time() -> None:
    def endless() -> bytes:
        return b'{"text": "again"}\n'

    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            row = endless()
            buffer[: len(row)] = row
            return len(row)

    found = read_json_lines(io.BufferedReader(Endless()), "-", Options())
    assert [next(found).report.text for _ in range(3)] == ["again"] * 3  # type: ignore[union-attr]


def test_one_object() -> None:
    (item,) = document(b' {\n "text": "x"\n}\n')
    assert isinstance(item, Ingested)
    assert item.where == "n.json"
    assert item.report.original_sha256 == hashlib.sha256(b'{\n "text": "x"\n}').hexdigest()


def test_a_list() -> None:
    found = document(b'[{"text": "one"}, {"text":"two"}]')
    assert [item.where for item in found] == ["n.json:item 1", "n.json:item 2"]
    assert isinstance(found[1], Ingested)
    assert found[1].report.original_sha256 == hashlib.sha256(b'{"text":"two"}').hexdigest()


@pytest.mark.parametrize(
    "bad",
    [b"5", b'{"id": 1}', rb'{"text": "\ud800"}', b'{"text": NaN}'],
    ids=lambda bad: bad.decode(),
)
def test_a_bad_item_is_named_and_the_others_are_read(bad: bytes) -> None:
    one, error, three = told(document(b'[{"text": "one"}, ' + bad + b', {"text": "three"}]'))
    assert (one, three) == ("one", "three")
    assert error.startswith("n.json:item 2: ")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty: no report in it"),
        (b"\xef\xbb\xbf \n", "empty: no report in it"),
        (b"[]", "empty: a list without items"),
        (b'[{"text": "x"}', "broken JSON"),
        (b"\x00", "a binary file"),
        (b'[{"text": "caf\xff \xc3\xa9"}]', "invalid UTF-8"),
    ],
)
def test_a_bad_document(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        document(data)


@pytest.mark.parametrize("data", [b'{"text": ', b'"text"', b"5"])
def test_a_document_that_is_no_object(data: bytes) -> None:
    (line,) = told(document(data))
    assert line.startswith("n.json: ")
    assert "JSON" in line


def test_a_document_in_a_wide_encoding() -> None:
    assert told(document('\ufeff[{"text": "Żółw"}]'.encode("utf-16-be"))) == ["Żółw"]
