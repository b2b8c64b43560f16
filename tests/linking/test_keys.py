from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import (
    LULA,
    MACRON,
    MODI,
    OTHER,
    REWORDED,
    SCHOLZ,
    Told,
    either,
    on,
)  # fmt: skip

from readouts.linking.growing import candidates
from readouts.linking.keys import keys
from readouts.linking.memory import Accounts
from readouts.linking.people import Who
from readouts.linking.same_contact import judge
from readouts.model import ContactDate


def account(key, **told):
    return Told(key, **told).account()


def pairs(accounts):
    """The index pairs that are worth a decision, seen from both sides."""
    held, number = Accounts(), {one.id: i for i, one in enumerate(accounts)}
    for one in accounts:
        held.keep(one, keys(one).filed)
    found = {(number[a.id], number[b]) for a in accounts for b in candidates(held, a)}
    assert found == {(j, i) for i, j in found}
    return {(i, j) for i, j in found if i < j}


def test_the_same_people_on_near_days_are_a_pair():
    accounts = [
        account("a", date=on("2024-10-25")),
        account("b", date=on("2024-10-26")),
        account("c", date=on("2024-10-28")),
        account("d", date=either("2024-10-26", "2024-10-27")),
    ]
    assert pairs(accounts) == {(0, 1), (0, 3), (1, 3), (2, 3)}


def test_what_has_no_day_is_compared_with_all_that_use_its_words():
    accounts = [
        account("a", date=on("2024-10-25")),
        account("b"),
        account("c", said=REWORDED),
        account("d", said=OTHER),
    ]
    assert pairs(accounts) == {(0, 1), (0, 2), (1, 2)}


def test_words_of_names_are_no_keys():
    bare = account("a", said=((0, "Narendra Modi is welcome in Germany", "PRAISE", "other"),))
    assert not len(keys(bare).words)


def test_other_people_are_no_pair():
    assert pairs([account("a"), account("b", people=(SCHOLZ, LULA))]) == set()


def test_another_spelling_is_a_pair():
    named = (("Scholtz", "DEU", ""), ("N. Modi", "IND", ""))
    plain = (("Scholz", "DEU", ""), ("Modi", "IND", ""))
    assert pairs([account("a"), account("b", people=plain)]) == {(0, 1)}
    assert len(pairs([account("a"), account("b", people=named)])) <= 1


def test_countries_meet_where_nobody_is_named():
    bare = replace(
        account("b"),
        participants=(Who("country", "", "DEU", "Germany"), Who("country", "", "IND", "India")),
    )
    assert pairs([account("a"), bare]) == {(0, 1)}
    assert pairs([bare]) == set()


def test_days_are_iso_days_also_at_the_edges():
    accounts = [account("a", date=on("2024-12-31")), account("b", date=on("2025-01-01"))]
    assert pairs(accounts) == {(0, 1)}


TELLINGS = st.builds(
    dict,
    people=st.sampled_from([(SCHOLZ, MODI), (SCHOLZ, LULA), (MACRON, MODI), (SCHOLZ, MODI, LULA)]),
    date=st.sampled_from(
        [on("2024-10-25"), on("2024-10-26"), ContactDate(), ContactDate(weekday="Friday")]
    ),
    mode=st.sampled_from(["phone call", "meeting", "video call"]),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(TELLINGS, max_size=6))
def test_no_pair_that_would_be_joined_is_left_out(tellings):
    accounts = [account(f"k{number}", **told) for number, told in enumerate(tellings)]
    found = pairs(accounts)
    for i, j in combinations(range(len(accounts)), 2):
        if judge(accounts[i], accounts[j]).joined:
            assert (i, j) in found


def test_dated_accounts_of_busy_leaders_make_few_pairs():
    days = [f"2024-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29, 3)]
    accounts = [account(f"k{number}", date=on(day)) for number, day in enumerate(days)]
    assert len(accounts) == 120
    assert pairs(accounts) == set()


def test_a_crowd_makes_few_blocks():
    crowd = tuple((f"Delegate Nr{chr(97 + n)}{chr(98 + n)}", "DEU", "") for n in range(20))
    twice = [account("a", people=crowd), account("b", people=crowd)]
    assert pairs(twice) == {(0, 1)}
