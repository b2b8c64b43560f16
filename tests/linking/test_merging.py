from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Told, either, on
from tests.linking.judged import merged, split

from readouts.linking.decisions import decisions
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


def merge(accounts, *judgements):
    """The groups of accounts by the joins of all their pairs, and by judgements."""
    found = (joined(one, other) for one, other in combinations(accounts, 2))
    return merge_joined(
        {one.id: one for one in accounts},
        [join for join in found if join],
        decisions(judgements).accounts,
    )


def partition(accounts, *judgements):
    return sorted(
        "".join(sorted(KEYS[account.id] for account in group.accounts))
        for group in merge(accounts, *judgements)
    )


def of(letters):
    """The ids of accounts by their keys."""
    return [one.id for one in ACCOUNTS if KEYS[one.id] in letters]


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


def test_what_people_put_together_is_one_contact_whatever_contradicts():
    assert partition(ACCOUNTS) == ["abe", "cd", "f", "g"]
    assert partition(ACCOUNTS, merged(*of("ag"))) == ["abeg", "cd", "f"]
    assert partition(ACCOUNTS, merged(*of("df"))) == ["abe", "cdf", "g"]


def test_whom_a_person_put_there_speaks_for_no_one_else():
    """f contradicts all others; b, which a person leaves with a, still comes by its own join."""
    assert partition(ACCOUNTS, merged(*of("af"))) == ["abef", "cd", "g"]


def test_what_people_keep_apart_is_never_one_contact():
    found = partition(ACCOUNTS, split(of("a"), of("b")))
    assert not any({"a", "b"} <= set(group) for group in found)
    assert sorted("".join(found)) == list("abcdefg")


def test_those_who_leave_together_stay_together_and_so_do_the_others():
    assert partition(ACCOUNTS, split(of("ae"), of("bc"))) == ["ae", "bcd", "f", "g"]


def test_two_accounts_of_one_report_are_one_contact_if_a_person_says_so():
    one = ACCOUNTS[0]
    two = replace(one, id=f"{one.report}.c2", contact="c2")
    (group,) = merge([one, two], merged(one.id, two.id, reason="told twice"))
    assert group.why[0].endswith(": told twice")
    assert len(group.why) == 1


def test_a_contact_says_who_put_it_together_and_whom_they_kept_out():
    kept = split(of("a"), of("b"), by="Bob", reason="two calls")
    groups = [g for g in merge(ACCOUNTS, kept) if {"a", "b"} & {KEYS[x.id] for x in g.accounts}]
    for group in groups:
        assert "split by Bob on 2024-03-" in group.why[0]
        assert group.why[0].endswith(": two calls")
    assert any("kept apart" in why and "by Bob" in why for group in groups for why in group.why[1:])


def test_what_cannot_be_as_said_is_told_in_both_contacts():
    made = (merged(*of("af")), split(of("f"), of("g")), merged(*of("ag")))
    groups = merge(ACCOUNTS, *made)
    telling = [g for g in groups if any("though merged by Ada" in why for why in g.why)]
    assert len(telling) == 2


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
