"""How is it cited?"""

import re

import pytest
from tests.fixtures import story

from readouts.data import Tables
from readouts.errors import RecordError
from readouts.model import Citation
from readouts.questions import find_statements
from readouts.questions.citing import (
    UNTITLED,
    cite,
    cite_contacts,
    cite_reports,
    cite_statements,
    key_of,
)
from readouts.store import RecordStore

FIRST = story.record_contact("first")
NORTH = story.report_id("north")


def only(found: object) -> Citation:
    (citation,) = found  # type: ignore[misc]
    return citation


def test_a_report(source: RecordStore, tables: Tables) -> None:
    found = only(cite(source, tables, [NORTH]))
    assert (found.of, found.id, found.key) == ("report", NORTH, NORTH)
    assert found.title == "President Lindqvist speaks with Prime Minister Okello"
    assert found.publisher == "Office of the President of Norvania"
    assert found.first_day == found.last_day == "2021-03-04"
    assert (found.language, found.circa, found.quote) == ("en", False, None)


def test_a_contact_is_an_event_with_the_reports_that_tell_of_it(
    source: RecordStore, tables: Tables
) -> None:
    event, *reports = cite(source, tables, [FIRST.id])
    assert (event.of, event.first_day, event.last_day) == ("contact", "2021-03-04", "2021-03-04")
    assert event.title == "Mara Lindqvist and Idris Okello, phone call"
    assert event.see == tuple(one.key for one in reports)
    assert {one.id for one in reports} == {account.report for account in FIRST.accounts}


def test_a_report_of_two_contacts_is_there_once(source: RecordStore, tables: Tables) -> None:
    found = list(cite_contacts(source, tables, source.find_contacts()))
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    assert {one.of for one in found} == {"contact", "report"}


def test_a_statement_is_cited_as_its_report_with_its_words(
    source: RecordStore, tables: Tables
) -> None:
    for statement in find_statements(source, tables):
        found = only(cite(source, tables, [statement.id]))
        assert (found.of, found.quote) == ("statement", statement.text)
        assert found.title == only(cite_reports(source, tables, [statement.report])).title
        spans = ", ".join(f"{start}-{end}" for start, end in statement.content)
        assert found.notes[-1] == f"Characters {spans} of {statement.report}"
        assert found.people == statement.speakers


def test_all_statements(source: RecordStore, tables: Tables) -> None:
    said = list(find_statements(source, tables))
    found = list(cite_statements(source, tables, said))
    assert [one.id for one in found] == [one.id for one in said]
    assert len({one.key for one in found}) == len(found)


def test_keys_are_plain() -> None:
    assert key_of("r0123.c1") == "r0123.c1"
    assert key_of("r0123/s4") == "r0123-s4"
    assert re.fullmatch(r"[A-Za-z0-9.-]+", key_of("制裁, {x}\\"))


def test_nobody_is_cited(source: RecordStore, tables: Tables) -> None:
    somebody = FIRST.participants[0]
    with pytest.raises(RecordError, match="nobody can be cited"):
        list(cite(source, tables, [somebody]))
    with pytest.raises(RecordError, match="no such id"):
        list(cite(source, tables, ["nothing"]))


def test_a_report_without_title_and_day(talked: RecordStore, tables: Tables) -> None:
    found = list(cite_reports(talked, tables, talked.find_reports()))
    assert {one.title for one in found} == {UNTITLED}
    days = {one.first_day for one in found}
    assert days == {reading.report.published for reading in talked.readings()}


def test_a_day_that_is_one_of_two_is_said(talked: RecordStore, tables: Tables) -> None:
    found = [one for one in cite_contacts(talked, tables, talked.find_contacts()) if one.notes]
    assert [one.notes for one in found] == [("On one of these days: 2021-05-02, 2021-05-03",)]
    assert (found[0].first_day, found[0].last_day) == ("2021-05-02", "2021-05-03")
