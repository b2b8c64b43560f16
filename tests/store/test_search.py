"""Finding rows by plain values."""

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.model import RecordContact
from readouts.store import RecordStore


@pytest.fixture
def told(store: RecordStore) -> RecordStore:
    """A record that holds the story."""
    store.put_readings([made.entry(story.reading(key), made.KEY) for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


FIRST, SECOND = story.record_contact("first").id, story.record_contact("second").id


def ids(found: object) -> list[str]:
    """The ids of contacts."""
    return [contact.id for contact in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, [FIRST, SECOND]),
        ({"countries": ["XNO", "XSU"]}, [FIRST, SECOND]),
        ({"countries": ["XNO", "FRA"]}, []),
        ({"actors": [["okello"], ["nobody", "lindqvist"]]}, [FIRST, SECOND]),
        ({"actors": [["nobody"]]}, []),
        ({"mode": "phone call", "status": "held"}, [FIRST, SECOND]),
        ({"mode": "visit"}, []),
        ({"since": "2021-03-05"}, [SECOND]),
        ({"until": "2021-03-10"}, [FIRST]),
        ({"since": "2021-03-04", "until": "2021-03-04"}, [FIRST]),
        ({"undated": True}, []),
    ],
)
def test_contacts(told: RecordStore, filters: dict[str, object], expected: list[str]) -> None:
    assert ids(told.find_contacts(**filters)) == expected


@pytest.mark.parametrize(
    ("days", "since", "until", "found"),
    [
        (("2021-08-17", "2021-08-19"), "2021-08-18", None, True),
        (("2021-08-17", "2021-08-19"), "2021-08-20", None, False),
        (("2021-08-17", "2021-08-19"), None, "2021-08-16", False),
        (("2021-08-17", "2021-08-19"), None, "2021-08-17", True),
        ((), "2021-08-17", None, False),
    ],
)
def test_possible_days(
    store: RecordStore, days: tuple[str, ...], since: str | None, until: str | None, found: bool
) -> None:
    reading = made.reading(made.report("A text."))
    store.put_readings([made.entry(reading, made.KEY)])
    record = made.one_contact([reading])
    contact: RecordContact = made.dated(record.contacts[0], *days)
    store.put_record(type(record)(contacts=(contact,)).lines(), generation=1, linker="l")
    assert bool(ids(store.find_contacts(since=since, until=until))) is found
    assert bool(ids(store.find_contacts(undated=True))) is not bool(days)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"phrase": "medical supplies"}, 3),
        ({"phrase": "supplies medical"}, 0),
        ({"phrase": "fishing dispute", "party": "XNO"}, 3),
        ({"party": "XSU"}, 1),
        ({"names": ["idris okello"]}, 7),
        ({"names": ["idris okello"], "act": "STATE"}, 1),
        ({"qids": ["Q1"]}, 0),
        ({"issue": "trade-investment"}, 3),
        ({"contact": SECOND}, 1),
        ({"since": "2021-03-05"}, 1),
        ({"until": "2021-03-04"}, 13),
        ({}, 14),
    ],
)
def test_statements(told: RecordStore, filters: dict[str, object], expected: int) -> None:
    assert len(list(told.find_statements(**filters))) == expected


def test_statements_come_with_their_contact_in_order_of_day(told: RecordStore) -> None:
    found = list(told.find_statements())
    assert [contact for _, _, contact in found] == [FIRST] * 13 + [SECOND]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"phrase": "grain exports"}, ["north", "paper"]),
        ({"phrase": "telephone conversation"}, ["south"]),
        ({"publisher": "the almanac"}, ["paper"]),
        ({"since": "2021-03-05"}, ["south", "later"]),
        ({"until": "2021-03-04"}, ["north", "paper"]),
    ],
)
def test_reports(told: RecordStore, filters: dict[str, object], expected: list[str]) -> None:
    found = list(told.find_reports(**filters))
    assert sorted(found) == sorted(story.report_id(key) for key in expected)
    assert {row.external_id for row in told.listed(found)} == set(expected)


def test_ids_by_their_beginning(told: RecordStore) -> None:
    north = story.report_id("north")
    assert north in told.beginning(north[:6])
    assert told.beginning("oke") == ["okello"]
    assert told.beginning("%") == []
    assert len(told.beginning("r", 2)) == 2


def test_listed_leaves_out_what_is_not_there(told: RecordStore) -> None:
    assert told.listed(["r0"]) == []


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        ([["fish", "disput"]], 3),
        ([["disput", "fish"], ["nothing"]], 3),
        ([["fish", "flood"]], 0),
        ([["flood"], ["fish"]], 4),
    ],
)
def test_statements_by_how_words_begin(
    told: RecordStore, near: list[list[str]], expected: int
) -> None:
    assert len(list(told.find_statements(near=near))) == expected
