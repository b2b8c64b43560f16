"""The columns of every table, as data."""

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from tests.export import made_record

from readouts.errors import UsageError
from readouts.export.event_columns import EVENT_COLUMNS
from readouts.export.tables import ITEMS, columns, rows
from readouts.export.tables.column import Column, day
from readouts.library import OpenRecord

TYPES: dict[str, type | tuple[type, ...]] = {
    "text": str, "day": date, "number": int, "score": float, "truth": bool,
}  # fmt: skip
ITEMS_OF = {"texts": str, "days": date, "numbers": int, "scores": float, "spans": tuple}


def column(type_: Any, source: str) -> Column:
    return Column(table="t", column="c", type=type_, source=source, about="")


@pytest.mark.parametrize("table", ITEMS)
def test_every_value_has_the_type_of_its_column(talks: OpenRecord, table: str) -> None:
    found = list(talks.rows(table))
    assert found
    for row in found:
        assert list(row) == [each.column for each in columns(table)]
        for each in columns(table):
            value = row[each.column]
            if each.is_list:
                assert isinstance(value, tuple)
                assert all(isinstance(one, ITEMS_OF.get(each.type, tuple)) for one in value)
            else:
                assert value is None or isinstance(value, TYPES[each.type])


@pytest.mark.parametrize("table", ITEMS)
def test_every_row_opens_on_its_words(talks: OpenRecord, table: str) -> None:
    if table == "events":
        return  # has several: test_events
    for row in talks.rows(table):
        spans: Any = row.get("spans", row.get("content", row.get("a_spans")))
        quote = row.get("quote" if table == "wordings" else "text", row.get("a_text"))
        report = row.get("report", row.get("a_report", row["id"] if table == "reports" else None))
        if report is None:  # a country that the record knows by its people alone
            assert (table, row["kind"], spans) == ("actors", "country", ())
            continue
        reading = talks.store.reading(str(report))
        assert reading
        assert " … ".join(reading.report.text[start:end] for start, end in spans) == (quote or "")
        assert "url" in row or "a_url" in row
        assert "publisher" in row or "a_publisher" in row


def test_names_are_unique_and_events_have_those_of_their_csv() -> None:
    for table in ITEMS:
        names = [each.column for each in columns(table)]
        assert len(names) == len(set(names))
    assert tuple(each.column for each in columns("events")) == EVENT_COLUMNS


def test_what_is_missing_on_the_way_makes_the_value_empty() -> None:
    item = SimpleNamespace(a=None, b=SimpleNamespace(c=("x",)))
    assert column("text", "a.b").of(item) is None
    assert column("texts", "a.b").of(item) == ()
    assert column("texts", "b.c").of(item) == ("x",)
    with pytest.raises(AttributeError):
        column("text", "b.d").of(item)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-08-21", date(2021, 8, 21)),
        ("2021-08-21T10:00", date(2021, 8, 21)),
        ("2021-08", None),
        ("2021", None),
        ("", None),
        ("2021-02-30", None),
        ("0000-00-00", None),
    ],
)
def test_a_day_is_one_only_where_it_is_full(text: str, expected: date | None) -> None:
    assert day(text) == expected


def test_a_table_that_there_is_not(talks: OpenRecord) -> None:
    with pytest.raises(UsageError, match="there is no table 'people'; one of: reports, "):
        rows("people", made_record.what(talks))


def test_rows_are_made_one_by_one(talks: OpenRecord) -> None:
    first = talks.rows("statements")
    assert next(first) == next(talks.rows("statements"))
