"""What was said, contact by contact, each statement once."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import NewStore
from tests.linking.factories import REWORDED, TALK, Told, on
from tests.questions import talks

from readouts.data import Tables
from readouts.model import Reading
from readouts.questions.meant import Meant
from readouts.questions.occasions import Occasion, by_contact, occasions, of_contact, versions
from readouts.questions.terms import Days
from readouts.store import RecordStore

ANY = Days()


def said(
    store: RecordStore, tables: Tables, party: str = "DEU", **asked: str | None
) -> list[Occasion]:
    towards = Meant(asked.pop("towards", None), store, tables)
    return occasions(store, party, issue=asked.get("issue"), towards=towards, span=ANY)


def words(found: Sequence[Occasion]) -> list[list[str]]:
    return [[one.best.found.text for one in occasion.said] for occasion in found]


def test_contacts_come_in_order_of_day(talked: RecordStore, tables: Tables) -> None:
    found = said(talked, tables, issue="climate")
    assert [one.day for one in found] == ["2019-03-01", "2021-05-02", "2022-01-01"]
    assert words(found) == [[talks.FIRST, talks.COAL], [talks.LATER], [talks.COAL]]


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ({"towards": "FRA"}, ["2022-01-01"]),
        ({"towards": "Modi"}, ["2019-03-01", "2021-05-02"]),
        ({"party": "IND"}, ["2021-05-02"]),
        ({"issue": "energy"}, ["2021-05-02"]),
        ({"issue": "taiwan"}, []),
    ],
)
def test_filters(
    talked: RecordStore, tables: Tables, asked: dict[str, str], days: list[str]
) -> None:
    assert [one.day for one in said(talked, tables, **asked)] == days


def test_days_are_possible_days(talked: RecordStore, tables: Tables) -> None:
    anybody = Meant(None, talked, tables)
    for day, count in (("2021-05-03", 1), ("2021-05-04", 0)):
        span = Days(day, day)
        assert len(occasions(talked, "DEU", towards=anybody, span=span)) == count


@pytest.fixture
def two_accounts(store: RecordStore) -> RecordStore:
    """One call told by both governments, the Indian account first by id."""
    told = [
        Told("a", said=TALK, date=on("2021-05-02"), publisher="PIB India"),
        Told("b", said=REWORDED, date=on("2021-05-02"), publisher="Bundesregierung"),
        Told("c", said=TALK[:1], date=on("2021-05-02")),
    ]
    return talks.record(store, talks.readings(told))


def test_accounts_of_a_contact_are_versions(two_accounts: RecordStore, tables: Tables) -> None:
    (occasion,) = said(two_accounts, tables)
    assert [len(one.versions) for one in occasion.said].count(3) == 1
    assert all(one.best.own for one in occasion.said)
    (contact,) = two_accounts.find_contacts()
    assert len(of_contact(two_accounts, contact)) == len(TALK)


def test_joint_speakers_speak_for_each_of_their_countries(
    store: RecordStore, tables: Tables
) -> None:
    (reading, *_) = talks.readings()
    joint = replace(reading.statements[0], speakers=("a0", "a1"), party=None)
    other = replace(reading, statements=(joint, *reading.statements[1:]))
    talks.record(store, [other])
    assert words(said(store, tables, "IND")) == [[talks.FIRST]]
    assert words(said(store, tables, "DEU")) == [[talks.FIRST, talks.COAL]]
    assert said(store, tables, "FRA") == []


def test_outside_a_contact_a_report_stands_alone(store: RecordStore, tables: Tables) -> None:
    (reading, *_) = talks.readings()
    alone = replace(reading, statements=tuple(
        replace(one, contact=None) for one in reading.statements
    ))  # fmt: skip
    (occasion,) = said(talks.record(store, [alone]), tables)
    assert (occasion.contact, occasion.place) == (None, reading.report.id)


def test_a_statement_that_is_gone_is_left_out(talked: RecordStore) -> None:
    assert list(versions(talked, [("r0", "s1", None)])) == []
    assert by_contact([]) == []


@given(st.permutations(talks.readings()))
@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_order_of_adding_does_not_matter(
    new_store: NewStore, tables: Tables, order: list[Reading]
) -> None:
    store = talks.record(new_store(), order)
    assert words(said(store, tables, issue="climate")) == [
        [talks.FIRST, talks.COAL], [talks.LATER], [talks.COAL],
    ]  # fmt: skip
