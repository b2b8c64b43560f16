import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.concepts import concept_weights, concepts, load_concepts
from readouts.text.words import forms, likeness_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("an immediate truce", "the ceasefire"),
        ("restrictive measures", "the sanctions"),
        ("cessation of all hostilities", "a cease-fire"),
        ("the JCPOA", "the nuclear deal of 2015"),
        ("jabs for everybody", "vaccination"),
    ],
)
def test_other_words_are_the_same_concept(one, other):
    assert concepts(one) & concepts(other)


def test_words_may_stand_in_any_order_and_form():
    assert "sovereignty-integrity" in concepts("the integrity of its territory")


def test_words_far_apart_are_no_wording():
    between = " ".join(["word"] * 12)
    assert "strategic-stability" in concepts("strategic stability")
    assert "strategic-stability" not in concepts(f"strategic {between} stability")


def test_a_text_without_any_has_none():
    assert concepts("") == frozenset()
    assert concepts("the lamp stood in a corner") == frozenset()


@given(st.text())
def test_any_text_can_be_asked(text):
    assert concepts(text) <= concept_weights().keys()


@given(st.sampled_from(load_concepts()), st.text(alphabet="xyz ", max_size=20))
def test_every_wording_is_found_wherever_it_stands(row, around):
    for wording in row.wordings:
        assert row.concept in concepts(f"{around} {wording.upper()}, {around}")


def test_no_wording_stands_twice_in_a_row():
    for row in load_concepts():
        keys = [tuple(sorted(likeness_key(form) for form in forms(w))) for w in row.wordings]
        assert len(set(keys)) == len(keys), row.concept


def test_weights_are_shares_and_rare_concepts_weigh_more():
    weights = concept_weights()
    assert all(0.0 <= weight <= 1.0 for weight in weights.values())
    by_texts = sorted(load_concepts(), key=lambda row: row.texts)
    assert weights[by_texts[0].concept] > weights[by_texts[-1].concept]
