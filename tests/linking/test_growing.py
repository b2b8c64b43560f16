from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Told, on

from readouts.linking.growing import candidates, grow, joined
from readouts.linking.memory import Accounts
from readouts.linking.merging import Join

DAY = on("2024-10-25")
NORTH = Told("a", date=DAY, publisher="Bundesregierung").account()
SOUTH = Told("b", date=DAY, publisher="PIB India", said=REWORDED).account()
LATER = Told("c", date=on("2024-11-25"), said=OTHER).account()
OTHERS = Told("d", date=DAY, people=(SCHOLZ, LULA)).account()


def test_all_at_once():
    held = Accounts()
    grown = grow(held, [NORTH, SOUTH, LATER, OTHERS])
    both = tuple(sorted((NORTH.id, SOUTH.id)))
    assert held.settled(both[0]) == both
    assert set(grown.made) == {both[0], LATER.id, OTHERS.id}
    assert not grown.dissolved
    assert "same participants" in grown.made[both[0]][0]


def test_a_new_account_makes_only_its_own_contact_anew():
    held = Accounts()
    grow(held, [NORTH, LATER, OTHERS])
    grown = grow(held, [SOUTH])
    assert set(grown.made) == {min(NORTH.id, SOUTH.id)}
    assert grown.dissolved == {NORTH.id} - set(grown.made)


def test_an_account_that_goes_leaves_the_others():
    held = Accounts()
    grow(held, [NORTH, SOUTH])
    grown = grow(held, [], [NORTH.id])
    assert set(grown.made) == {SOUTH.id}
    assert held.settled(SOUTH.id) == (SOUTH.id,)
    assert not held.joins(SOUTH.id)


def test_the_last_account_takes_its_contact_along():
    held = Accounts()
    grow(held, [NORTH])
    grown = grow(held, [], [NORTH.id])
    assert grown.dissolved == {NORTH.id}
    assert not grown.made


def test_what_is_touched_is_made_anew():
    held = Accounts()
    grow(held, [NORTH, LATER])
    grown = grow(held, [], touched=[LATER.id])
    assert set(grown.made) == {LATER.id}
    assert not grown.dissolved


def test_a_part_is_made_anew_if_its_whole_has_another_id():
    visit = Told("v", date=DAY, mode="visit").account()
    part = Told("v", date=DAY, people=(SCHOLZ, LULA), mode="meeting", part_of="c1").account()
    part = type(part)(**{**vars_of(part), "id": f"{visit.report}.c2", "contact": "c2",
                         "report": visit.report})  # fmt: skip
    smaller = Told("s", date=DAY, mode="visit", said=REWORDED).account()
    smaller = type(part)(**{**vars_of(smaller), "id": "r0.c1", "report": "r0"})
    held = Accounts()
    grow(held, [visit, part])
    grown = grow(held, [smaller])
    assert {"r0.c1", part.id} <= set(grown.made)
    assert grown.dissolved == {visit.id}


def vars_of(account):
    """The fields of an account."""
    return {name: getattr(account, name) for name in account.__dataclass_fields__}


def test_candidates_and_joins_are_the_same_from_both_sides():
    held = Accounts()
    grow(held, [NORTH, SOUTH, LATER, OTHERS])
    assert candidates(held, NORTH) == [SOUTH.id]
    assert candidates(held, SOUTH) == [NORTH.id]
    assert joined(NORTH, SOUTH) == joined(SOUTH, NORTH)
    assert isinstance(joined(NORTH, SOUTH), Join)
    assert joined(NORTH, OTHERS) is None
