from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import OTHER, REWORDED, TALK, Told, telling

from readouts.linking.scene import scene

ONE, TWO = Told("a").account(), Told("b", said=REWORDED).account()


def test_the_statements_of_both_sides_stand_in_their_order():
    found = scene(ONE, TWO)
    assert [told.ref for told in found.a] == [s.ref for s in ONE.statements]
    assert [told.ref for told in found.b] == [s.ref for s in TWO.statements]


def test_names_are_no_words():
    found = scene(ONE, TWO)
    assert not (found.words.keys() & (ONE.names | TWO.names))


def test_what_runs_through_all_tells_less_than_what_comes_up_once():
    same = tuple(replace(s, issues=("energy",)) for s in ONE.statements)
    found = scene(telling(ONE, same), TWO)
    assert found.issues["energy"] < found.issues["climate"]
    assert all(0.0 <= rarity <= 1.0 for rarity in found.issues.values())


def test_other_is_no_issue():
    said = ((0, "a lamp in the corner", "STATE", "other"),)
    found = scene(Told("a", said=said).account(), Told("b", said=said).account())
    assert found.issues == {}


@pytest.mark.parametrize(("said", "expected"), [(TALK, True), (REWORDED, True), (OTHER, False)])
def test_accounts_of_one_text_are_known_by_their_words(said, expected):
    assert scene(ONE, Told("b", said=said).account()).one_text is expected


def test_who_has_nothing_in_common_does_not_meet():
    apart = ((0, "lamp", "STATE", "energy"),), ((0, "corner", "STATE", "climate"),)
    found = scene(*(Told(key, said=said).account() for key, said in zip("ab", apart, strict=True)))
    assert found.meetings == ()


def test_meetings_say_how_speakers_meet():
    said = ((0, "lamps in the corner", "STATE", "energy"),), ((1, "a lamp", "STATE", "energy"),)
    ((_, _, voice),) = scene(
        *(Told(key, said=one).account() for key, one in zip("ab", said, strict=True))
    ).meetings
    assert voice is None


def test_without_statements_there_is_nothing():
    empty = Told("a", said=()).account()
    assert scene(empty, TWO).meetings == ()
    assert scene(empty, empty).issues == {}


@settings(max_examples=20, deadline=None)
@given(st.permutations(TALK), st.permutations(REWORDED))
def test_order_changes_no_weight(one, other):
    here = scene(Told("a", said=one).account(), Told("b", said=other).account())
    there = scene(Told("b", said=other).account(), Told("a", said=one).account())
    first = scene(ONE, TWO)
    assert here.words == there.words == first.words
    assert here.concepts == there.concepts == first.concepts
    assert here.one_text == there.one_text == first.one_text
