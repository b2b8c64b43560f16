"""Tables as CSV and JSON Lines."""

import csv
import io
import json
from collections.abc import Mapping
from datetime import date

import pytest
from tests.export import made_record

from readouts.export.tables import Column, columns
from readouts.export.tabular import pour, text_cells, write_csv, write_jsonl
from readouts.library import OpenRecord


def read_csv(record: OpenRecord, table: str, **how: bool) -> list[dict[str, str]]:
    sink = io.BytesIO()
    count = write_csv(table, made_record.what(record, **how), sink)
    text = sink.getvalue().decode("utf-8")
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(found) == count
    return found


def read_jsonl(record: OpenRecord, table: str) -> list[dict[str, object]]:
    sink = io.BytesIO()
    count = write_jsonl(table, made_record.what(record), sink)
    found = [json.loads(line) for line in sink.getvalue().split(b"\n")[:-1]]
    assert len(found) == count
    return found


def test_statements_of_a_talk(talks: OpenRecord) -> None:
    first = read_csv(talks, "statements")[0]
    assert first["id"] == f"{first['report']}/s1"
    assert first["contact"]
    assert (first["speakers"], first["speaker_ids"], first["party"]) in {
        ("Olaf Scholz", "Q61053", "DEU"),
        ("Narendra Modi", "Q1058", "IND"),
    }
    start, end = map(int, first["content"].split("-"))
    shown = talks.store.reading(first["report"])
    assert shown
    assert shown.report.text[start:end] == first["text"]


@pytest.mark.parametrize("table", ["reports", "statements", "accounts", "uses", "contacts"])
def test_csv_and_json_lines_say_the_same(talks: OpenRecord, table: str) -> None:
    having = columns(table)
    texts, values = read_csv(talks, table), read_jsonl(talks, table)
    assert texts
    for text, value in zip(texts, values, strict=True):
        assert list(text) == list(value) == [each.column for each in having]
        days = {each.column for each in having if each.type == "day"}
        assert {each: text[each] for each in days} == {each: value[each] or "" for each in days}
        plain = {each.column for each in having if each.type == "text"}
        assert {each: text[each] for each in plain} == {each: value[each] or "" for each in plain}


def test_hostile_words_come_back_as_they_are(hostile: OpenRecord) -> None:
    expected = list(made_record.HOSTILE)
    assert [row["text"] for row in read_csv(hostile, "statements")] == expected
    assert [row["text"] for row in read_jsonl(hostile, "statements")] == expected
    (row,) = read_csv(hostile, "reports")
    assert row["text"] == made_record.hostile().report.text


def test_safe_cells_begin_no_formula(hostile: OpenRecord) -> None:
    plain = read_csv(hostile, "statements")
    safe = read_csv(hostile, "statements", safe_cells=True)
    assert any(value.startswith("=") for row in plain for value in row.values())
    assert not any(value[:1] in "=+-@\t\r" for row in safe for value in row.values() if value)
    assert [row["text"].removeprefix("'") for row in safe] == [row["text"] for row in plain]


def test_the_text_of_each_type() -> None:
    def of(type_: str, value: object) -> str:
        column = Column(table="", column="x", type=type_, source="", about="")  # type: ignore[arg-type]
        row: Mapping[str, object] = {"x": value}
        return text_cells([column], row)["x"]

    assert of("text", None) == ""
    assert of("texts", ("a", "", "b")) == "a; ; b"
    assert of("day", date(2021, 5, 3)) == "2021-05-03"
    assert of("days", (date(2021, 5, 3), date(2021, 5, 4))) == "2021-05-03; 2021-05-04"
    assert of("numbers", (3, 2)) == "3; 2"
    assert of("score", 0.5) == "0.5"
    assert of("truth", True) == "true"
    assert of("spans", ((1, 3), (5, 9))) == "1-3; 5-9"
    assert of("spans", ()) == ""


def test_pour_counts() -> None:
    sink = io.BytesIO()
    assert pour([], sink) == 0
    assert pour([b"a", b"b"], sink) == 2
    assert sink.getvalue() == b"ab"
