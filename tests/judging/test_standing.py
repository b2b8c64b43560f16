"""Nothing is deleted: what stands follows from all that was ever said, in any order."""

from hypothesis import given
from hypothesis import strategies as st
from tests.judging.makers import judged, many, undo

from readouts.judging.standing import standing, undone
from readouts.model import Judgement

FIRST = judged("accept")
UNDO = undo(FIRST, second=1)
REDO = undo(UNDO, second=2)
AGAIN = undo(REDO, second=3)


def test_an_undo_takes_back_and_can_be_taken_back() -> None:
    assert standing([FIRST]) == (FIRST,)
    assert standing([FIRST, UNDO]) == ()
    assert standing([FIRST, UNDO, REDO]) == (FIRST,)
    assert standing([FIRST, UNDO, REDO, AGAIN]) == ()


def test_who_undid_it_is_known() -> None:
    assert undone([FIRST, UNDO]) == {FIRST.id: UNDO}
    assert undone([FIRST, UNDO, REDO]) == {UNDO.id: REDO}
    later = undo(FIRST, second=9, by="Bo")
    assert undone([later, FIRST, UNDO]) == {FIRST.id: UNDO}


def test_of_two_undos_one_left_is_enough() -> None:
    other = undo(FIRST, second=5, by="Bo")
    assert standing([FIRST, UNDO, other, REDO]) == ()


def test_a_clock_that_runs_slow_changes_nothing() -> None:
    early = undo(judged("accept", second=30), second=1)
    assert standing([judged("accept", second=30), early]) == ()


def test_an_undo_of_something_not_here_takes_back_nothing() -> None:
    assert standing([UNDO, judged("reject", second=4)]) == (judged("reject", second=4),)


def test_a_long_chain_of_undos_is_walked_without_recursion() -> None:
    chain: list[Judgement] = [FIRST]
    for second in range(1, 2001):
        chain.append(undo(chain[-1], second=second))
    assert standing(chain) == (FIRST,)
    assert standing(chain[:-1]) == ()


@given(many(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(found: list[Judgement], dice: object) -> None:
    shuffled = list(found)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert standing(shuffled) == standing(found)
    assert undone(shuffled) == undone(found)


@given(many())
def test_saying_it_twice_changes_nothing(found: list[Judgement]) -> None:
    assert standing([*found, *found]) == standing(found)


@given(many(), st.data())
def test_an_undo_and_its_undo_leave_all_as_it_was(
    found: list[Judgement], data: st.DataObject
) -> None:
    back = undo(data.draw(st.sampled_from(found)), second=500)
    assert standing([*found, back, undo(back, second=501)]) == standing(found)


@given(many(), st.data())
def test_an_undo_takes_back_one_judgement_only(found: list[Judgement], data: st.DataObject) -> None:
    stood = standing(found)
    for each in stood:
        left = standing([*found, undo(each, second=500)])
        assert left == tuple(one for one in stood if one != each)
