from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Told, either, on

from readouts.linking.growing import joined
from readouts.linking.merging import Join
from readouts.linking.merging import merge as merge_joined
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


def merge(accounts):
    """The groups of accounts by the joins of all their pairs."""
    found = (joined(one, other) for one, other in combinations(accounts, 2))
    return merge_joined({one.id: one for one in accounts}, [join for join in found if join])


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


def test_few_refused_joins_are_shown():
    days = [f"2024-10-{day}" for day in (11, 14, 17, 20, 23)]
    calls = [Told(f"k{n}", date=on(day)).account() for n, day in enumerate(days)]
    joins = [Join(*sorted((a.id, b.id)), 1.0, "alike") for a, b in combinations(calls, 2)]
    groups = merge_joined({one.id: one for one in calls}, joins)
    assert len(groups) == 5
    assert all(len(group.why) == 3 for group in groups)


def test_two_accounts_of_one_report_stay_apart():
    one = Told("a", date=on("2024-10-25")).account()
    two = replace(one, id=f"{one.report}.c2", contact="c2")
    other = Told("b", date=on("2024-10-25")).account()
    joins = [Join(*sorted((other.id, each.id)), 1.0, "alike") for each in (one, two)]
    groups = merge_joined({each.id: each for each in (one, two, other)}, joins)
    assert sorted(len(group.accounts) for group in groups) == [1, 2]


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
