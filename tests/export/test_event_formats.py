"""The formats that events can be written in."""

import csv
import io
from collections import Counter

import pytest
from tests.export.made_events import UNDATED, UNTYPED, event

from readouts.export import EVENT_FORMATS, event_lines
from readouts.export.event_formats import NO_DAY, NO_TYPE, dated
from readouts.export.formats import formats

ALL = [event(), UNDATED, UNTYPED]


def test_the_command_line_offers_them_all() -> None:
    offered = {each.name for each in formats("events")}
    assert offered == {*EVENT_FORMATS, "parquet"}


@pytest.mark.parametrize(
    ("name", "within", "counts"),
    [
        ("csv", 0, {None: 3}),
        ("jsonl", 0, {None: 3}),
        ("polecat", 0, {None: 1, NO_DAY: 1, NO_TYPE: 1}),
        ("polecat", 1, {None: 2, NO_TYPE: 1}),
        ("gdelt", 0, {None: 2, NO_DAY: 1}),
        ("gdelt2", 1, {None: 3}),
    ],
)
def test_what_a_layout_cannot_hold_is_left_out_and_counted(
    name: str, within: int, counts: dict[str | None, int]
) -> None:
    count = Counter[str | None]()
    lines = list(event_lines(name, ALL, within, count))
    assert count == counts
    assert len(lines) - (name in ("csv", "polecat")) == counts[None]


def test_a_day_is_given_only_where_the_days_are_close_enough() -> None:
    assert dated(UNDATED, 0).day is None
    assert dated(UNDATED, 1).day == "2021-02-17"
    assert dated(event(day=None, earliest=None, latest="2021-02-17"), 99).day is None
    assert dated(event(), 0).day == "2021-02-17"


def test_our_own_columns_never_get_a_day() -> None:
    lines = b"".join(event_lines("csv", [UNDATED], within=5)).decode("utf-8")
    (row,) = csv.DictReader(io.StringIO(lines, newline=""))
    assert (row["day"], row["earliest"], row["latest"]) == ("", "2021-02-16", "2021-02-17")


def test_pandas_reads_every_layout() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    for name, options in (
        ("csv", {}),
        ("polecat", {"sep": "\t"}),
        ("gdelt", {"sep": "\t", "header": None}),
    ):
        content = io.BytesIO(b"".join(event_lines(name, ALL, within=1)))
        frame = pandas.read_csv(content, **options)
        assert len(frame) == (2 if name == "polecat" else 3)
