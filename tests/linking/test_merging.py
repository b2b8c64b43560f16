from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Told, either, on

from readouts.linking.merging import merge
from readouts.model import ContactDate

ACCOUNTS = tuple(
    told.account()
    for told in (
        Told("a", date=on("2024-10-25"), publisher="Bundesregierung"),
        Told("b", date=on("2024-10-25"), publisher="PIB India", said=REWORDED),
        Told("c", date=either("2024-10-25", "2024-10-26"), publisher="Gazette", said=OTHER),
        Told("d", date=on("2024-10-26"), publisher="PIB India", said=OTHER),
        Told("e", date=ContactDate(weekday="Friday"), said=REWORDED),
        Told("f", date=on("2024-10-25"), people=(SCHOLZ, LULA)),
        Told("g", date=on("2024-10-25"), status="planned"),
    )
)
KEYS = dict(zip((a.id for a in ACCOUNTS), "abcdefg", strict=True))


def partition(accounts):
    return sorted(
        "".join(sorted(KEYS[account.id] for account in group.accounts)) for group in merge(accounts)
    )


def test_each_account_is_in_one_group():
    assert sorted("".join(partition(ACCOUNTS))) == list("abcdefg")


def test_what_belongs_together_is_joined_and_what_contradicts_is_not():
    found = partition(ACCOUNTS)
    assert any({"a", "b", "e"} <= set(group) for group in found)
    assert "f" in found
    assert "g" in found


def test_a_group_never_holds_two_accounts_that_contradict():
    (group,) = (g for g in merge(ACCOUNTS) if ACCOUNTS[1] in g.accounts)
    assert ACCOUNTS[3] not in group.accounts


def test_joins_and_near_joins_say_why():
    groups = {KEYS[g.accounts[0].id]: g for g in merge(ACCOUNTS)}
    reasons = [why for group in groups.values() for why in group.why]
    assert any("same participants" in why for why in reasons)
    assert any("kept apart: " in why for why in reasons)


def test_few_near_joins_are_shown():
    calls = [
        Told(f"k{n}", date=ContactDate(weekday="Monday"), said=OTHER[n : n + 1]).account()
        for n in range(6)
    ]
    groups = merge(calls)
    assert len(groups) == 6
    assert all(len(group.why) == 3 for group in groups)


def test_no_accounts():
    assert merge([]) == ()


@settings(max_examples=40, deadline=None)
@given(st.permutations(ACCOUNTS))
def test_the_order_of_the_accounts_does_not_matter(order):
    assert merge(order) == merge(ACCOUNTS)


@settings(max_examples=30, deadline=None)
@given(st.sets(st.sampled_from("abcdefg")))
def test_pairs_decide_alone(chosen):
    some = [account for account in ACCOUNTS if KEYS[account.id] in chosen]
    alone = {frozenset(group) for group in partition(some)}
    assert set().union(*alone) == chosen
    if {"a", "b"} <= chosen:
        assert any({"a", "b"} <= group for group in alone)
