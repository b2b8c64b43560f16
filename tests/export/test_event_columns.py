"""Events as rows of our own table."""

import csv
import io
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.export.made_events import event

from readouts.export import EVENT_COLUMNS, csv_lines, event_row
from readouts.export.event_columns import one_line

DOCS = Path(__file__).parents[2] / "docs" / "output.md"


def test_a_row() -> None:
    row = event_row(event())
    assert tuple(row) == EVENT_COLUMNS
    assert row["actor_code"] == "CHNGOV"
    assert row["actor_qids"] == "Q15031"
    assert row["recipient_group"] == "EEC"
    assert row["issues"] == "energy; climate"
    assert (row["cameo"], row["goldstein"]) == ("051", "3.4")
    assert (row["origins"], row["reports"], row["sides"]) == ("2", "3", "CHN")
    assert row["source_publishers"] == "Ministry; The Almanac"
    assert row["source_days"] == "2021-02-18"
    assert row["statements"] == "r1/s1 | r2"
    assert row["spans"] == "3-40 |"
    assert row["texts"] == "He thanked the Union | A title"
    assert (row["codebook"], row["codebook_version"]) == ("book", "1")


def test_who_is_not_named_leaves_his_columns_empty() -> None:
    row = event_row(event(recipient=None))
    assert not any(row[name] for name in EVENT_COLUMNS if name.startswith("recipient_"))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_cell_holds_a_line_end_or_tab(text: str) -> None:
    line = one_line(text)
    assert not re.search(r"[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]", line)
    assert one_line(line) == line
    lines = b"".join(csv_lines(EVENT_COLUMNS, [event_row(event(place=text))]))
    (row,) = csv.DictReader(io.StringIO(lines.decode("utf-8"), newline=""))
    assert row["place"] == line


def test_every_column_is_documented() -> None:
    said = DOCS.read_text("utf-8").partition("## An event")[2]
    for name in EVENT_COLUMNS:
        short = re.sub(r"^(actor|recipient)_", "", name)
        assert f"`{short}`" in said or f"`{name}`" in said, name
