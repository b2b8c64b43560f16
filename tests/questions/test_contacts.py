"""Which contacts took place?"""

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.model import Record, RecordActor
from readouts.questions import find_contacts
from readouts.store import RecordStore

FIRST, SECOND = story.record_contact("first"), story.record_contact("second")


def test_all_that_were_held(source: RecordStore, tables: Tables) -> None:
    found = find_contacts(source, tables)
    assert found.contacts == (FIRST, SECOND)
    assert found.names(FIRST) == ("Mara Lindqvist", "Idris Okello")
    assert found.undated == 0


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"between": ["Okello", "Lindqvist"]}, 2),
        ({"person": ["Okello"], "since": "2021-03-05"}, 1),
        ({"between": ["China"]}, 0),
        ({"mode": "phone"}, 2),
        ({"mode": "visit"}, 0),
        ({"status": "planned"}, 0),
        ({"status": None}, 2),
        ({"until": "2021-02"}, 0),
        ({"since": "2021-03", "until": "2021-03"}, 2),
    ],
)
def test_filters(
    source: RecordStore, tables: Tables, filters: dict[str, object], expected: int
) -> None:
    assert len(find_contacts(source, tables, **filters).contacts) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "filters", [{"person": ["Nobody"]}, {"mode": "smoke"}, {"status": "maybe"}, {"since": "soon"}]
)
def test_words_that_stand_for_nothing(
    source: RecordStore, tables: Tables, filters: dict[str, object]
) -> None:
    with pytest.raises(UsageError):
        find_contacts(source, tables, **filters)  # type: ignore[arg-type]


def on(source: RecordStore, *days: str) -> None:
    """Leave one contact in the record, on one of these days."""
    contact = made.dated(FIRST, *days)
    people = (RecordActor(id="okello", kind="person", name="Idris Okello", country="XSU"),)
    record = Record(contacts=(contact,), actors=people)
    source.put_record(record.lines(), generation=2, linker="l")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2021-08-17", 1), ("2021-08-18", 0), ("2021-08-19", 1), ("2021-08", 1), ("2021-09", 0)],
)
def test_only_possible_days_count(
    source: RecordStore, tables: Tables, day: str, expected: int
) -> None:
    on(source, "2021-08-17", "2021-08-19")
    assert len(find_contacts(source, tables, since=day, until=day).contacts) == expected


def test_contacts_without_any_day_are_counted(source: RecordStore, tables: Tables) -> None:
    on(source)
    found = find_contacts(source, tables, since="2021")
    assert (found.contacts, found.undated) == ((), 1)
    assert len(find_contacts(source, tables).contacts) == 1


def test_a_participant_that_the_record_does_not_list_keeps_its_id(
    source: RecordStore, tables: Tables
) -> None:
    on(source, "2021-08-17")
    found = find_contacts(source, tables)
    assert found.names(found.contacts[0]) == ("lindqvist", "Idris Okello")
