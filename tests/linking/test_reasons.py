from tests.linking.judged import merged, split

from readouts.linking.decisions import decisions
from readouts.linking.reasons import reasons


def told(accounts, *judgements):
    return reasons(accounts, decisions(judgements).accounts)


def test_a_merge_is_told_with_who_when_and_why():
    one = merged("r1.c1", "r2.c1", minute=1, reason="same call")
    assert told(["r1.c1", "r2.c1"], one) == (
        "r1.c1, r2.c1: merged by Ada on 2024-03-01: same call",
    )


def test_a_merge_of_which_only_one_is_here_is_not_told():
    assert told(["r1.c1"], merged("r1.c1", "r2.c1")) == ()


def test_a_split_is_told_on_both_sides():
    one = split(["r1.c1"], ["r2.c1", "r3.c1"], minute=1)
    assert told(["r1.c1"], one) == ("r1.c1 apart from r2.c1, r3.c1: split by Ada on 2024-03-01",)
    assert told(["r2.c1", "r3.c1"], one) == (
        "r2.c1, r3.c1 apart from r1.c1: split by Ada on 2024-03-01",
    )


def test_who_said_otherwise_is_told_too():
    one = merged("r1.c1", "r2.c1", by="Bob", minute=1, reason="one call")
    other = split(["r1.c1"], ["r2.c1"], minute=2)
    assert told(["r1.c1"], one, other) == (
        "r1.c1 apart from r2.c1: split by Ada on 2024-03-01; merged by Bob on 2024-03-01: one call",
    )


def test_what_no_longer_stands_is_not_told():
    one = merged("r1.c1", "r2.c1", minute=1)
    assert told(["r1.c1"], one, split(["r1.c1"], ["r2.c1"], minute=2)) == (
        "r1.c1 apart from r2.c1: split by Ada on 2024-03-01",
    )


def test_few_ids_are_told():
    ids = [f"r{n}.c1" for n in range(1, 7)]
    (line,) = told(ids, merged(*ids))
    assert line.startswith("r1.c1, r2.c1, r3.c1 and 3 more: merged by Ada")
