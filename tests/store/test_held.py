"""What linking remembers is the same in tables as in memory, whatever is done with it."""

import pytest
from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Told, on

from readouts.linking.keys import keys
from readouts.linking.memory import Memory
from readouts.linking.merging import Join
from readouts.linking.people import Who
from readouts.linking.slim import slim
from readouts.store import RecordStore
from readouts.store.filling import fill
from readouts.store.held import InTables

DAY = on("2024-10-25")
SLIMS = [
    slim(told.reading())
    for told in (
        Told("a", date=DAY),
        Told("b", date=DAY, said=REWORDED),
        Told("c", said=OTHER, people=(SCHOLZ, LULA)),
    )
]
ACCOUNTS = [account for one in SLIMS for account in one.accounts]
NOBODY = Who("person", "", "", "Nobody")


@pytest.fixture
def tables(store: RecordStore) -> InTables:
    """Empty tables."""
    return InTables(store.database)


def both(tables: InTables) -> tuple[Memory, InTables]:
    return Memory(), tables


def test_accounts_come_back(tables: InTables) -> None:
    for held in both(tables):
        for account in ACCOUNTS:
            held.accounts.keep(account, keys(account).filed)
        assert [held.accounts.account(one.id) for one in ACCOUNTS] == ACCOUNTS
        assert list(held.accounts.of_report(ACCOUNTS[0].report)) == [ACCOUNTS[0].id]
        with pytest.raises(KeyError):
            held.accounts.account("r0.c1")


def test_they_are_found_by_their_keys(tables: InTables) -> None:
    memory, kept = both(tables)
    for held in (memory, kept):
        for account in ACCOUNTS:
            held.accounts.keep(account, keys(account).filed)
    for account in ACCOUNTS:
        asked = [keys(account).near, keys(account).words, [], list(range(2000))]
        assert list(memory.accounts.filed(asked)) == list(kept.accounts.filed(asked))


def test_joins_and_contacts(tables: InTables) -> None:
    a, b, c = sorted(account.id for account in ACCOUNTS)
    for held in both(tables):
        for account in ACCOUNTS:
            held.accounts.keep(account, keys(account).filed)
        held.accounts.join(Join(a, b, 4.5, "alike"))
        held.accounts.join(Join(b, c, 4.0, "alike, too"))
        assert len(held.accounts.joins(b)) == 2
        held.accounts.settle(a, [a, b])
        assert held.accounts.contact_of(b) == a
        assert list(held.accounts.settled(a)) == [a, b]
        held.accounts.drop(c)
        assert [join.why for join in held.accounts.joins(b)] == ["alike"]
        held.accounts.dissolve(a)
        assert held.accounts.contact_of(b) is None
        assert not held.accounts.settled(a)
        assert held.accounts.contact_of(c) is None


def test_who_is_named_in_which_account(tables: InTables) -> None:
    lula = next(one for one in ACCOUNTS[2].people if one.country == "BRA")
    for held in both(tables):
        for account in ACCOUNTS:
            held.accounts.keep(account, keys(account).filed)
        assert list(held.accounts.naming(lula)) == [ACCOUNTS[2].id]
        held.accounts.drop(ACCOUNTS[2].id)
        assert not list(held.accounts.naming(lula))
        assert not list(held.accounts.naming(NOBODY))


def test_names_are_counted(tables: InTables) -> None:
    short, full = Who("person", "", "DEU", "Scholz"), Who("person", "Q1", "DEU", "Olaf Scholz")
    for held in both(tables):
        people = held.people
        assert people.name(full, "Olaf Scholz", 1)
        assert not people.name(full, "Olaf Scholz", 1)
        assert people.name(short, "Scholz", 1)
        assert set(people.near(short)) >= {short, full}
        people.call(full, "Q1")
        people.call(short, "Q1")
        assert people.actor(short) == "Q1"
        assert set(people.identities("Q1")) == {short, full}
        assert not people.name(full, "Olaf Scholz", -1)
        assert people.name(full, "Olaf Scholz", -1)
        assert not people.forms(full)
        people.call(full, None)
        assert people.actor(full) is None
        assert people.actor(NOBODY) is None
        assert not people.forms(NOBODY)


def test_reports(tables: InTables) -> None:
    for held in both(tables):
        held.reports.keep(SLIMS[0].head)
        assert held.reports.head(SLIMS[0].report.id) == SLIMS[0].head
        held.reports.drop(SLIMS[0].report.id)
        assert held.reports.head(SLIMS[0].report.id) is None


def test_a_memory_is_written_whole(store: RecordStore) -> None:
    memory = Memory()
    for one in SLIMS:
        memory.reports.keep(one.head)
        for identity, forms in one.actors:
            for form in forms:
                memory.people.name(identity, form, 1)
            memory.people.call(identity, identity.qid or identity.name)
        for account in one.accounts:
            memory.accounts.keep(account, keys(account).filed)
    a, b = sorted(account.id for account in ACCOUNTS[:2])
    memory.accounts.join(Join(a, b, 4.5, "alike"))
    memory.accounts.settle(a, [a, b])
    database = store.database
    fill(database, memory)
    kept = InTables(database)
    assert [kept.accounts.account(one.id) for one in ACCOUNTS] == ACCOUNTS
    assert kept.accounts.joins(b) == [Join(a, b, 4.5, "alike")]
    assert kept.accounts.contact_of(b) == a
    asked = [keys(ACCOUNTS[0]).near, keys(ACCOUNTS[2]).words]
    assert list(kept.accounts.filed(asked)) == list(memory.accounts.filed(asked))
    for one in SLIMS:
        assert kept.reports.head(one.report.id) == one.head
        for identity, _ in one.actors:
            assert sorted(kept.people.forms(identity)) == sorted(memory.people.forms(identity))
            assert kept.people.actor(identity) == memory.people.actor(identity)
            assert set(kept.people.near(identity)) == set(memory.people.near(identity))
            assert set(kept.accounts.naming(identity)) == set(memory.accounts.naming(identity))
    fill(database, None)
    assert kept.reports.head(SLIMS[0].report.id) is None
