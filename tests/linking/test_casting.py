from hypothesis import given
from hypothesis import strategies as st
from tests.linking.judged import alias, joined, merged, parted

from readouts.linking.casting import Casting
from readouts.linking.decisions import decisions
from readouts.linking.people import Who, made_id, same

HASSAN = Who("person", "Q11", "XSO", "Hassan Farole")
SPELLED = Who("person", "", "XSO", "Xasan Faarole")
SHORT = Who("person", "", "XSO", "Farole")
OTHER = Who("person", "", "XSO", "Abdirahman Farole")
TWICE = Who("person", "Q12", "XSO", "H. Farole")
ALL = (HASSAN, SPELLED, SHORT, OTHER, TWICE)


def cast(*judgements):
    return decisions(judgements).cast


def test_nobody_is_another_where_nothing_is_decided():
    assert not Casting()
    assert Casting()(HASSAN) is HASSAN
    assert not cast(merged("r1.c1", "r2.c1"))


def test_those_who_are_one_go_by_the_name_of_the_best_known():
    found = cast(joined(SPELLED, HASSAN))
    assert found(SPELLED) == found(HASSAN) == HASSAN
    assert found(OTHER) == OTHER


def test_capitals_and_marks_make_nobody_another():
    found = cast(joined(SPELLED, HASSAN))
    assert found(Who("person", "", "XSO", "XASAN FAAROLÉ")) == HASSAN


def test_joins_go_on_through_others():
    found = cast(joined(SPELLED, SHORT), joined(SHORT, HASSAN))
    assert {found(one) for one in (SPELLED, SHORT, HASSAN)} == {HASSAN}


def test_a_country_that_one_of_them_has_is_known():
    bare = Who("person", "Q7", "", "Faarole")
    assert cast(joined(bare, SPELLED))(SPELLED) == Who("person", "Q7", "XSO", "Faarole")


def test_those_who_are_parted_are_not_the_same_any_more():
    found = cast(parted([SHORT], [HASSAN]))
    assert same(SHORT, HASSAN)
    assert not same(found(SHORT), found(HASSAN))
    assert found(HASSAN) == HASSAN
    assert found(SHORT).name == "Farole"
    assert found(SHORT).qid == made_id(SHORT)


def test_those_parted_from_somebody_stay_together():
    found = cast(parted([SHORT, OTHER], [HASSAN, SPELLED]))
    assert found(SPELLED) == HASSAN
    assert found(SHORT) == found(OTHER)
    assert not same(found(SHORT), HASSAN)


def test_two_of_one_id_can_be_parted():
    wrongly = Who("person", "Q11", "XKE", "Hassan Farole")
    found = cast(parted([wrongly], [HASSAN]))
    assert not same(found(wrongly), found(HASSAN))


def test_the_later_of_two_decisions_stands():
    first, then = joined(SPELLED, HASSAN), parted([SPELLED], [HASSAN])
    assert not same(cast(first, then)(SPELLED), HASSAN)
    assert cast(then, joined(SPELLED, HASSAN))(SPELLED) == HASSAN


def test_an_id_that_has_gone_to_another_takes_all_of_its_names_along():
    found = cast(joined(HASSAN, TWICE))
    assert found(Who("person", "Q12", "XKE", "Farole of Kismayo")) == HASSAN
    parting = cast(parted([TWICE], [HASSAN]))
    elsewhere = Who("person", "Q12", "XKE", "H. Farole")
    assert parting(elsewhere) == elsewhere


def test_an_alias_stands_for_its_bearer_at_home_and_where_no_country_is_told():
    found = cast(alias("the General", HASSAN))
    assert found(Who("person", "", "XSO", "The General")) == HASSAN
    assert found(Who("person", "", "", "the general")) == HASSAN
    abroad = Who("person", "", "XKE", "the General")
    assert found(abroad) == abroad
    known = Who("person", "Q99", "XSO", "the General")
    assert found(known) == known


def test_an_alias_gives_nobody_their_name():
    found = cast(alias("Sheikh Abdirahman Mohamed Farole", OTHER))
    assert found(Who("person", "", "", "Sheikh Abdirahman Mohamed Farole")) == OTHER


GROUPS = st.lists(st.sampled_from(ALL), min_size=1, max_size=3, unique=True)


@st.composite
def judgements(draw):
    """Some joins, parts and aliases."""
    found = []
    for minute in range(draw(st.integers(1, 5))):
        ours = draw(GROUPS)
        others = [each for each in draw(GROUPS) if each not in ours]
        made = [joined(*ours, minute=minute), alias("Faarax", ours[0], minute=minute)]
        if others:
            made.append(parted(ours, others, minute=minute))
        found.append(draw(st.sampled_from(made)))
    return found


@given(judgements(), st.data())
def test_the_order_in_which_judgements_come_does_not_matter(made, data):
    one, other = cast(*made), cast(*data.draw(st.permutations(made)))
    assert [one(who) for who in ALL] == [other(who) for who in ALL]


@given(judgements())
def test_whoever_is_taken_for_somebody_is_that_one(made):
    found = cast(*made)
    assert [found(found(who)) for who in ALL] == [found(who) for who in ALL]


@given(judgements())
def test_the_last_word_is_kept(made):
    found, last = cast(*made), made[-1]
    groups = [[found(Who("person", one.qid or "", one.country or "", one.name)) for one in group]
              for group in last.people]  # fmt: skip
    for group in groups:
        assert len(set(group)) == 1
    if last.verb == "part":
        assert not same(groups[0][0], groups[1][0])
