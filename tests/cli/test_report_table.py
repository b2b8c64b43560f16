"""One reading for people."""

from dataclasses import replace
from io import StringIO

from rich.console import Console
from tests.fixtures import story
from tests.store import made

from readouts.cli.report_table import print_reading
from readouts.model import Reading


def drawn(reading: Reading) -> str:
    """The page as text."""
    file = StringIO()
    print_reading(Console(width=140, file=file, highlight=False), reading)
    return file.getvalue()


def test_what_the_report_is_and_says() -> None:
    text = drawn(story.reading("south"))
    assert "Telephone conversation of the Prime Minister" in text
    assert "Government of Sundara" in text
    assert "Mara Lindqvist, Idris Okello: phone call, 2021-03-04" in text
    assert "It cannot wait for another season" in text
    assert "CALL_FOR" in text


def test_tags_stand_behind_the_issues() -> None:
    reading = story.reading("south")
    tagged = replace(reading.statements[0], issues=("energy",), tags=("Salt Lake Dam",))
    text = " ".join(drawn(replace(reading, statements=(tagged,))).split())
    assert "energy, Salt Lake Dam" in text


def test_what_is_not_known_is_said() -> None:
    reading = made.reading(made.report("A text."))
    text = drawn(reading)
    assert text.count("not stated") == 2
    assert "nobody named: phone call, day not known" in text


def test_an_estimated_day_is_called_so() -> None:
    report = replace(made.report("A text.", published="2021-08-18"), published_basis="estimated")
    assert "2021-08-18 (estimated)" in drawn(made.reading(report))


def test_days_of_change_and_retrieval_are_shown_where_known() -> None:
    report = replace(made.report("A text."), modified="2021-08-19", fetched="2021-08-20T10:00:00Z")
    text = " ".join(drawn(made.reading(report)).split())
    assert "published not stated" in text
    assert "modified 2021-08-19 fetched 2021-08-20T10:00:00Z" in text
    assert "modified" not in drawn(made.reading(made.report("A text.")))


def test_a_planned_contact_and_a_warning() -> None:
    reading = made.reading(made.report("A text."))
    planned = replace(reading.contacts[0], status="planned")
    text = drawn(replace(reading, contacts=(planned,), warnings=("not parsed",)))
    assert "phone call, planned" in text
    assert "not parsed" in text


def test_a_statement_whose_speaker_is_open() -> None:
    reading = story.reading("north")
    nobody = replace(reading.statements[0], speakers=())
    assert "not named" in drawn(replace(reading, statements=(nobody,)))
