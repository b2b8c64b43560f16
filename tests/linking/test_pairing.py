import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import OTHER, REWORDED, TALK, Told

from readouts.linking.pairing import leads, paired_by_sense, paired_by_words
from readouts.linking.scene import scene
from readouts.linking.signs import SIGNS, Scale

A1, A2, B1, B2 = ("a", "s1"), ("a", "s2"), ("b", "s1"), ("b", "s2")
NEVER = Scale(same=(-9.0, *[0.0] * (len(SIGNS) - 1)), beside=(-9.0, 0.0, 0.0), answer=())
ALWAYS = Scale(same=(9.0, *[0.0] * (len(SIGNS) - 1)), beside=(9.0, 0.0, 0.0), answer=())


def within(said_a=TALK, said_b=REWORDED):
    return scene(Told("a", said=said_a).account(), Told("b", said=said_b).account())


def ids(pairs):
    return sorted((pair.a.id, pair.b.id) for pair in pairs)


def test_words_pair_translations_one_to_one():
    assert ids(paired_by_words(within())) == [(f"s{n}", f"s{n}") for n in range(1, 9)]


def test_the_best_pairs_come_first():
    scores = [pair.score for pair in paired_by_words(within())]
    assert scores == sorted(scores, reverse=True)


def test_sense_finds_what_words_find():
    assert set(ids(paired_by_sense(within()))) >= {(f"s{n}", f"s{n}") for n in (2, 3, 4, 6)}


def test_weights_decide():
    assert paired_by_sense(within(), NEVER) == []
    assert len(paired_by_sense(within(), ALWAYS)) > len(paired_by_sense(within()))


def test_no_statement_has_more_than_two_partners():
    found = paired_by_sense(within(), ALWAYS)
    for side in ("a", "b"):
        refs = [getattr(pair, side).ref for pair in found]
        assert max(map(refs.count, refs)) <= 2


def test_different_speakers_are_paired_only_in_topics():
    one = ((0, "the harvest of rice in the valley", "DISCUSS", "food-security"),)
    other = ((1, "rice and its harvest", "DISCUSS", "food-security"),)
    assert ids(paired_by_sense(within(one, other), ALWAYS)) == [("s1", "s1")]
    told = ((1, "rice and its harvest", "STATE", "food-security"),)
    assert paired_by_sense(within(one, told), ALWAYS) == []


def test_another_talk_has_few_pairs():
    assert len(paired_by_sense(within(TALK, OTHER))) <= 2


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ({(A1, B1): 2.0, (A1, B2): 1.0, (A2, B2): 0.5}, {(A1, B1): 1.0, (A1, B2): -1.0}),
        ({(A1, B1): 2.0}, {(A1, B1): 1.0}),
        ({(A1, B1): 9.0, (A1, B2): 1.0}, {(A1, B1): 3.0, (A1, B2): -3.0}),
        ({(A1, B1): 1.0, (A1, B2): 1.0}, {(A1, B1): 0.0, (A1, B2): 0.0}),
        ({}, {}),
    ],
)
def test_a_lead_is_over_the_best_rival_of_either(scores, expected):
    found = leads(scores)
    assert {both: found[both] for both in expected} == expected


@given(
    st.dictionaries(
        st.tuples(st.sampled_from([A1, A2]), st.sampled_from([B1, B2])), st.floats(-5, 5)
    )
)
def test_only_one_pair_of_a_statement_leads(scores):
    ahead = [both for both, lead in leads(scores).items() if lead > 0]
    for ref in (A1, A2, B1, B2):
        assert sum(ref in both for both in ahead) <= 1
