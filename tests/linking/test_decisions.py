from tests.linking.judged import alias, joined, judged, merged, parted, split

from readouts.linking.decisions import NONE, VERBS, decisions
from readouts.linking.people import Who

ONE = Who("person", "Q1", "XNO", "Mara Lindqvist")
TWO = Who("person", "", "XNO", "M. Lindquist")


def test_nothing_is_decided_at_first():
    assert not NONE
    assert not decisions([judged("accept", report="r1"), judged("undo", undoes="j1")])


def test_merges_and_splits_are_about_accounts():
    found = decisions([merged("r1.c1", "r2.c1", reason="same call"), split(["r1.c1"], ["r3.c1"])])
    assert found
    assert not found.cast
    one = found.accounts.on("r2.c1", "r1.c1")
    assert one is not None
    assert one.words.startswith("merged by Ada on 2024-03-01")
    assert one.words.endswith(": same call")
    other = found.accounts.on("r1.c1", "r3.c1")
    assert other is not None
    assert other.says("r1.c1", "r3.c1") is False


def test_joins_parts_and_aliases_are_about_people():
    for one in (joined(ONE, TWO), parted([ONE], [TWO]), alias("Mara L.", ONE)):
        found = decisions([one])
        assert found
        assert not found.accounts
        assert found.cast.rulings.all[0].words.split(" by ")[0] in ("joined", "parted", "named so")


def test_a_judgement_counts_once():
    one = merged("r1.c1", "r2.c1")
    assert len(decisions([one, one]).accounts.all) == 1


def test_accounts_are_led_to_the_ids_that_they_have_now():
    now = {"r1.c1": "r9.c1"}
    found = decisions([merged("r1.c1", "r2.c1")], lambda each: now.get(each, each))
    assert set(found.accounts.items) == {"r9.c1", "r2.c1"}


def test_the_verbs_that_linking_takes_in():
    assert set(VERBS) == {"merge", "split", "join", "part", "alias"}
