from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import MACRON, MODI, REWORDED, SCHOLZ, TALK, Told

from readouts.linking.people import Who
from readouts.linking.score import Weighed, common_issues, voices, weighed
from readouts.linking.score import pair as pair_of
from readouts.text.likeness import bag

A, B = Told("a").account(), Told("b", said=REWORDED).account()
NAMES = A.names | B.names
OFFICE = Who("institution", "", "DEU", "Chancellery")


def pair(a, b, names):
    return pair_of(Weighed(a, bag(a.keys - names)), Weighed(b, bag(b.keys - names)))


def test_statements_are_weighed_without_names():
    first, *rest = weighed(A, NAMES)
    assert first.statement is A.statements[0]
    assert first.words.keys == A.statements[0].keys - NAMES
    assert len(rest) == 7


def said(*speakers):
    return replace(A.statements[0], speakers=speakers)


SCHOLZ_, MODI_ = A.statements[0].speakers[0], A.statements[2].speakers[0]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (said(SCHOLZ_), said(SCHOLZ_), "same"),
        (said(SCHOLZ_), said(Who("person", "", "DEU", "Scholz")), "same"),
        (said(SCHOLZ_, MODI_), said(MODI_, SCHOLZ_), "same"),
        (said(SCHOLZ_, MODI_), said(SCHOLZ_), "some"),
        (said(), said(SCHOLZ_), "open"),
        (said(OFFICE), said(SCHOLZ_), "some"),
        (said(OFFICE), said(MODI_), None),
        (said(SCHOLZ_), said(MODI_), None),
    ],
)
def test_voices(a, b, expected):
    assert voices(a, b) == expected
    assert voices(b, a) == expected


def test_different_speakers_make_no_pair_unless_word_for_word():
    other = replace(B.statements[0], speakers=(MODI_,))
    assert pair(said(SCHOLZ_), other, NAMES) is None
    assert pair(said(SCHOLZ_), said(MODI_), NAMES)


@pytest.mark.parametrize("number", range(len(TALK)))
def test_the_reworded_statement_scores_above_all_others(number):
    scores = [
        found.score if (found := pair(A.statements[number], other, NAMES)) else 0.0
        for other in B.statements
    ]
    assert scores.index(max(scores)) == number


def test_issue_and_act_help():
    plain = replace(B.statements[0], issues=(), act="WARN")
    alike = pair(A.statements[0], B.statements[0], NAMES)
    apart = pair(A.statements[0], plain, NAMES)
    assert alike and apart and alike.score > apart.score


def test_names_of_the_participants_prove_nothing():
    one = replace(A.statements[0], pieces=("Germany and India",), issues=())
    other = replace(B.statements[0], pieces=("India, Germany",), issues=())
    assert pair(one, other, NAMES) is None
    assert pair(one, other, frozenset()) is not None


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (("energy",), ("energy",), 1.0),
        (("energy", "climate"), ("energy",), 0.5),
        (("other",), ("other",), 0.0),
        ((), ("energy",), 0.0),
        ((), (), 0.0),
    ],
)
def test_common_issues(ours, theirs, expected):
    one, other = replace(said(), issues=ours), replace(said(), issues=theirs)
    assert common_issues(one, other) == expected


@given(st.sampled_from(A.statements), st.sampled_from(B.statements))
def test_the_score_is_symmetric_and_a_share(one, other):
    here, there = pair(one, other, NAMES), pair(other, one, NAMES)
    assert (here is None) == (there is None)
    if here and there:
        assert here.score == there.score
        assert 0.0 <= here.score <= 1.0


def test_order_puts_the_best_first_and_like_places_next():
    best = pair(A.statements[0], B.statements[0], NAMES)
    shorter = replace(B.statements[0], pieces=("the trade agreement",))
    worse = pair(A.statements[0], shorter, NAMES)
    assert best and worse
    moved = replace(best, a=replace(best.a, place=0.9))
    assert best.order < worse.order
    assert best.order < moved.order


def test_people_of_the_factories_differ():
    assert len({SCHOLZ[2], MODI[2], MACRON[2]}) == 3
