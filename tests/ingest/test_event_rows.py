"""Tables of events to be coded."""

import io

import pytest

from readouts.errors import InputError
from readouts.ingest.event_rows import event_table

HEADER = "id\tsentence\tsource\ttarget\n"


def read(text: str | bytes) -> list[object]:
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return list(event_table(io.BytesIO(data), "x.tsv").rows)


def test_rows_keep_all_columns() -> None:
    table = event_table(io.BytesIO(f"{HEADER}7\tA met B.\tA\tB\n".encode()), "x.tsv")
    assert table.columns == ("id", "sentence", "source", "target")
    assert list(table.rows) == [{"id": "7", "sentence": "A met B.", "source": "A", "target": "B"}]


def test_cells_in_quotation_marks_hold_tabs_and_lines() -> None:
    (row,) = read(f'{HEADER}7\t"A said\t""no""\nto B."\tA\tB\n')
    assert isinstance(row, dict)
    assert row["sentence"] == 'A said\t"no"\nto B.'


@pytest.mark.parametrize(
    "sentence", ['"We refuse," said A to B.', '"We refuse', '"We" refuse', '"', 'A "met" B."']
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_quotation_that_begins_a_cell(sentence: str, end: str) -> None:
    good = {"id": "8", "sentence": 'C said\t"no".', "source": "C", "target": "D"}
    rows = read(f'{HEADER}7\t{sentence}\tA\tB{end}8\t"C said\t""no""."\tC\tD{end}')
    assert rows == [{"id": "7", "sentence": sentence, "source": "A", "target": "B"}, good]


def test_a_quotation_that_another_line_closes() -> None:
    first, second = read(f'{HEADER}7\t"A met B.\tA\tB\n8\tC said no\tD "\tC\n')[:2]
    assert isinstance(first, dict)
    assert first["sentence"] == '"A met B.'
    assert isinstance(second, dict)
    assert second["source"] == 'D "'


def test_columns_in_capitals() -> None:
    table = event_table(io.BytesIO(b"ID\tSentence\tSOURCE\tTarget\n7\tA met B.\tA\tB\n"), "x.tsv")
    assert table.columns == ("ID", "sentence", "source", "target")
    assert [*table.rows] == [{"ID": "7", "sentence": "A met B.", "source": "A", "target": "B"}]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("7\tA met B.\tA", "x.tsv:line 2: 3 columns, but the header has 4"),
        ("7\t \tA\tB", "x.tsv:line 2: sentence is empty"),
        ("7\tA met B.\tA\t", "x.tsv:line 2: target is empty"),
        ('7\t"A met B.\tA', "x.tsv:line 2: broken CSV"),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_read(line: str, what: str) -> None:
    bad, good = read(f"{HEADER}{line}\n8\tA met B.\tA\tB\n")
    assert isinstance(bad, InputError)
    assert str(bad).startswith(what)
    assert isinstance(good, dict)


def test_bytes_that_are_no_text() -> None:
    for mark in (b"", b'"'):
        (bad,) = read(HEADER.encode() + b"7\t" + mark + b"\xff\tA\tB\n")
        assert isinstance(bad, InputError)


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("", "x.tsv: empty"),
        ("sentence,source,target\n", "x.tsv:line 1: no column 'sentence'"),
        ("sentence\tsource\n", "x.tsv:line 1: no column 'target'"),
        ("sentence\tsource\ttarget\troot\n", "x.tsv:line 1: column 'root' is there already"),
        ("sentence\tsource\ttarget\tn\tn\n", "x.tsv:line 1: column 'n' stands twice"),
        ("sentence\tsource\tSource\ttarget\n", "x.tsv:line 1: column 'source' stands twice"),
        ('"sentence\n', "x.tsv:line 1: broken CSV"),
    ],
)
def test_a_header_that_cannot_be_used(header: str, what: str) -> None:
    with pytest.raises(InputError) as caught:
        read(header)
    assert str(caught.value).startswith(what)


def test_blank_lines_do_not_count() -> None:
    assert len(read(f"\ufeff{HEADER}\n\n7\tA met B.\tA\tB\n\n")) == 1
