from tests.linking.judged import alias, joined, merged, parted, split

from readouts.linking.decisions import NONE, decisions
from readouts.linking.people import Who
from readouts.linking.redeciding import marks, redecided

ONE = Who("person", "Q1", "XNO", "Mara Lindqvist")
TWO = Who("person", "", "XNO", "Mara Lindkvist")
THREE = Who("person", "Q3", "XSU", "Idris Okello")


def changed(before, now):
    """What is decided otherwise by `now` than by `before`."""
    return redecided(marks(decisions(before)), marks(decisions(now)))


def test_nothing_changes_where_the_same_is_decided():
    made = [merged("r1.c1", "r2.c1"), joined(ONE, TWO)]
    assert not marks(NONE)
    assert not changed(made, made[::-1])
    assert not changed([], [])


def test_the_accounts_of_a_new_decision_are_touched_and_no_others():
    first = merged("r1.c1", "r2.c1")
    found = changed([first], [first, split(["r2.c1"], ["r3.c1"])])
    assert found.accounts == ["r2.c1", "r3.c1"]
    assert not found.of_people


def test_an_account_with_another_id_touches_all_that_were_named_with_it():
    one = [merged("r1.c1", "r2.c1")]
    led = decisions(one, lambda each: "r9.c1" if each == "r1.c1" else each)
    assert redecided(marks(decisions(one)), marks(led)).accounts == ["r1.c1", "r2.c1", "r9.c1"]


def test_reports_that_name_somebody_who_is_another_now_are_linked_anew():
    found = changed([], [joined(ONE, TWO)])
    assert found.of_people
    assert not found.accounts
    assert found.moves([(THREE, ("Okello",)), (TWO, ("Lindkvist", TWO.name))])
    assert not found.moves([(THREE, ("Okello",))])


def test_once_undone_only_those_reports_are_that_wrote_the_other_name():
    found = changed([joined(ONE, TWO)], [])
    assert found.moves([(ONE, ("Lindkvist", "Mara Lindkvist", "Mara Lindqvist"))])
    assert not found.moves([(THREE, ("Idris Okello",))])


def test_an_alias_moves_those_who_write_it_only():
    found = changed([], [alias("M. L.", ONE)])
    assert found.moves([(Who("person", "", "", "M. L."), ("M. L.",))])
    assert not found.moves([(ONE, (ONE.name,))])
    undone = changed([alias("M. L.", ONE)], [])
    assert undone.moves([(ONE, ("M. L.", ONE.name))])
    assert not undone.moves([(ONE, (ONE.name,))])


def test_who_goes_to_another_id_moves_whatever_the_name():
    four = Who("person", "Q4", "XNO", "M. Lindqvist")
    found = changed([], [joined(ONE, four)])
    assert found.moves([(Who("person", "Q4", "", "Lindqvist"), ("Lindqvist",))])
    assert changed([joined(ONE, four)], []).moves([(ONE, ("Lindqvist",))])


def test_a_part_moves_those_who_write_either_name():
    found = changed([], [parted([TWO], [ONE])])
    assert found.moves([(TWO, (TWO.name,))])
