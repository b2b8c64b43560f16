"""Which entries a list of references has."""

import pytest
from tests.questions import talks

from readouts.errors import UsageError
from readouts.library import OpenRecord
from readouts.store import RecordStore


@pytest.fixture
def record(store: RecordStore) -> OpenRecord:
    return OpenRecord(talks.record(store, talks.readings()))


def test_all_reports(record: OpenRecord) -> None:
    assert {one.of for one in record.citations()} == {"report"}
    assert len(list(record.citations())) == len(record.reports())


def test_filters_are_those_of_find(record: OpenRecord) -> None:
    found = list(record.citations(of="report", publisher="Élysée"))
    assert [one.publisher for one in found] == ["Élysée"]
    events = [one for one in record.citations(of="contact", between=["FRA"]) if one.of == "contact"]
    assert [one.id for one in events] == [
        each.id for each in record.contacts(between="FRA").contacts
    ]
    said = list(record.citations(of="statement", party="DEU", issue="climate"))
    assert [one.id for one in said] == [
        one.id for one in record.statements(party="DEU", issue="climate")
    ]
    assert said


def test_one_id_is_not_taken_letter_by_letter(record: OpenRecord) -> None:
    (report, *_) = record.reports()
    assert [one.id for one in record.citations(report.id)] == [report.id]


def test_what_does_not_go_together(record: OpenRecord) -> None:
    with pytest.raises(UsageError, match="no report is found by its speaker; one of: phrase"):
        record.citations(speaker="Scholz")
    with pytest.raises(UsageError, match="ids or filters"):
        record.citations("r1", since="2021")
