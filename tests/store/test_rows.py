"""Between nouns and rows nothing is lost."""

import json
from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st
from tests.fixtures import story
from tests.store import made

from readouts.model import Report
from readouts.store import rows

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXT, st.none() | TEXT, st.none() | TEXT)
def test_a_report_survives(text: str, title: str | None, url: str | None) -> None:
    report = made.report(text, title=title, url=url)
    assert rows.report_from_row(rows.report_values(report)) == report


@given(TEXT)
def test_a_reading_survives(text: str) -> None:
    reading = made.reading(made.report(text, title=text))
    row = (rows.reading_to_json(reading), text)
    assert rows.reading_from_row(row) == reading


def test_the_text_is_not_kept_twice() -> None:
    stored = json.loads(rows.reading_to_json(story.reading("north")))
    assert stored["report"]["text"] == ""
    assert stored["report"]["title"] == story.REPORTS["north"]["title"]


def test_every_field_of_a_report_has_a_column() -> None:
    assert tuple(field.name for field in fields(Report)) == rows.REPORT_FIELDS
    assert all(f"reports.{name}" in rows.REPORT_COLUMNS for name in rows.REPORT_FIELDS)
