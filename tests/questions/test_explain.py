"""Why accounts are one contact, or not."""

from functools import partial

import pytest
from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Sides, Told, on
from tests.store import made

from readouts.errors import RecordError
from readouts.linking.memory import Memory
from readouts.linking.slim import slim
from readouts.linking.update import take
from readouts.questions.explain import explain, near
from readouts.store import RecordStore

DAY = on("2024-10-25")
TOLD = {
    "north": Told("a", date=DAY, publisher="Bundesregierung"),
    "south": Told("b", date=DAY, publisher="PIB India", said=REWORDED),
    "video": Told("c", date=DAY, mode="video call", said=OTHER, publisher="Gazette"),
    "later": Told("d", date=on("2024-10-26"), said=OTHER, publisher="Bundesregierung"),
    "other": Told("e", date=DAY, people=(SCHOLZ, LULA)),
    "face": Told("f", date=DAY, mode="meeting", said=OTHER, publisher="Courier"),
}
IDS = {key: one.reading().report.id for key, one in TOLD.items()}


@pytest.fixture(scope="module")
def source(shared_store: RecordStore) -> RecordStore:
    """A record of these reports."""
    store = shared_store
    store.put_readings([made.entry(one.reading(), made.KEY) for one in TOLD.values()])
    held, work = Memory(), partial(take, sides=Sides())
    update = work(held, [slim(reading) for reading in store.readings()])
    store.put_record(update.lines(), generation=1, linker="l", held=held)
    return store


def test_two_accounts_of_one_contact(source: RecordStore) -> None:
    found = explain(source, IDS["north"], f"{IDS['south']}.c1")
    assert found.together
    assert found.verdict.alike
    assert "same participants" in found.verdict.why
    assert not found.others


def test_two_contacts(source: RecordStore) -> None:
    found = explain(source, IDS["north"], IDS["later"])
    assert not found.together
    assert sorted(found.verdict.why.split(" against ")) == ["2024-10-25", "2024-10-26"]
    assert len(set(found.contacts)) == 2


def test_the_order_of_the_two_does_not_matter(source: RecordStore) -> None:
    assert explain(source, IDS["later"], IDS["north"]) == explain(
        source, IDS["north"], IDS["later"]
    )


def test_an_account_is_the_one_that_is_named(source: RecordStore) -> None:
    contact = source.contact_of(f"{IDS['north']}.c1")
    assert contact is not None
    ids = {f"{IDS['north']}.c1", f"{IDS['south']}.c1"}
    found = explain(source, *sorted(ids))
    assert {found.verdict.a, found.verdict.b} == ids
    with pytest.raises(RecordError, match="one account"):
        explain(source, contact, contact)


def test_a_contact_stands_for_all_its_accounts_where_it_is_alone(source: RecordStore) -> None:
    contact = source.contact_of(f"{IDS['north']}.c1")
    assert contact is not None
    assert len(near(source, contact)) >= len(near(source, f"{IDS['south']}.c1")) - 1


@pytest.mark.parametrize("made", ["{}.c99", "{}.s1"])
def test_an_account_that_a_report_does_not_have(source: RecordStore, made: str) -> None:
    with pytest.raises(RecordError, match="no account"):
        near(source, made.format(IDS["north"]))


def test_the_beginning_of_an_id_will_do(source: RecordStore) -> None:
    short = IDS["other"][:12]
    assert not explain(source, short, IDS["south"]).together


def test_one_account_is_not_two(source: RecordStore) -> None:
    with pytest.raises(RecordError, match="one account"):
        explain(source, IDS["other"], IDS["other"])


def test_an_unknown_id(source: RecordStore) -> None:
    with pytest.raises(RecordError, match="no account"):
        explain(source, "r0000", IDS["other"])


def test_what_comes_near_and_is_another_contact(source: RecordStore) -> None:
    found = near(source, IDS["north"])
    assert found
    assert not any(one.together for one in found)
    assert all(source.contact_of(f"{IDS['north']}.c1") in one.contacts for one in found)
    assert not any(IDS["other"] in (one.verdict.a + one.verdict.b) for one in found)


def test_what_others_decided_is_told(source: RecordStore) -> None:
    found = explain(source, IDS["north"], IDS["video"])
    assert found.verdict.alike
    assert not found.together
    assert any("phone call" in why and "against" in why for why in found.others)
