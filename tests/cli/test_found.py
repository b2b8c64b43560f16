"""Tables of what was found."""

from dataclasses import replace
from io import StringIO

from rich.console import Console
from rich.table import Table
from tests.fixtures import story

from readouts.cli.found import contact_table, report_table, statement_table, table
from readouts.model import RecordReport
from readouts.questions import FoundContacts, FoundStatement

STATEMENT = FoundStatement(
    id="r1/s1", report="r1", kind="indirect", act="STATE", polarity="neutral", text="grain is good",
    content=((0, 13),), confidence=0.9,
)  # fmt: skip


def drawn(made: Table, width: int = 120) -> str:
    """The table as text."""
    file = StringIO()
    Console(width=width, file=file, highlight=False).print(made)
    return file.getvalue()


def test_a_contact_of_nobody_on_no_day() -> None:
    contact = replace(story.record_contact("second"), participants=())
    text = drawn(contact_table(FoundContacts(contacts=(contact,))))
    assert "nobody named" in text
    assert contact.id in text


def test_when_a_statement_was_made_or_at_least_reported() -> None:
    dated = replace(STATEMENT, first_day="2021-08-17", last_day="2021-08-18")
    reported = replace(STATEMENT, published="2021-08-19T10:00:00")
    text = drawn(statement_table([STATEMENT, dated, reported]))
    assert "day not known" in text
    assert "2021-08-17 to 2021-08-18" in text
    assert "reported 2021-08-19 " in text
    assert "not named" in text


def test_a_report_of_which_nothing_is_stated() -> None:
    text = drawn(report_table([RecordReport(id="r1"), RecordReport(id="r2", url="https://a.org")]))
    assert text.count("not stated") == 4
    assert "https://a.org" in text


def test_an_id_is_whole_however_narrow_the_page() -> None:
    contact = story.record_contact("first")
    found = FoundContacts(contacts=(contact,))
    assert contact.id in drawn(contact_table(found), 60)


def test_markup_in_a_cell_is_text() -> None:
    assert "[red]x[/red]" in drawn(table(("a",), [("[red]x[/red]",)]))


def test_a_report_by_its_title() -> None:
    text = drawn(report_table([RecordReport(id="r1")], {"r1": "A call at noon"}))
    assert "A call at noon" in text
