import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text.stems import stem


@pytest.mark.parametrize(
    "family",
    [
        ("cooperate", "cooperates", "cooperated", "cooperating", "cooperation"),
        ("negotiate", "negotiations", "negotiated"),
        ("develop", "developing", "development", "developments"),
        ("secure", "security", "secured"),
        ("sovereign", "sovereignty"),
        ("strengthen", "strengthening", "strengthened"),
        ("commit", "committed", "commitment", "commitments"),
        ("ready", "readiness"),
        ("country", "countries"),
        ("plan", "plans", "planned", "planning"),
        ("final", "finalize", "finalized", "finalise"),
        ("agree", "agreed", "agreement"),
        ("peace", "peaceful"),
        ("norway", "norways"),
    ],
)
def test_forms_of_one_word_meet(family):
    assert len({stem(form) for form in family}) == 1


@pytest.mark.parametrize(
    "apart",
    [
        ("nation", "note"),
        ("policy", "police"),
        ("treaty", "treat"),
        ("supply", "support"),
        ("party", "part"),
        ("bus", "busy"),
        ("crisis", "criss"),
        ("united", "unity"),
    ],
)
def test_different_words_stay_apart(apart):
    assert stem(apart[0]) != stem(apart[1])


@pytest.mark.parametrize("form", ["us", "is", "go", "2030", "été", "平", "हिन्दी", "co2"])
def test_short_forms_numbers_and_other_letters_are_left_alone(form):
    assert stem(form) == form


@pytest.mark.parametrize(("form", "expected"), [("called", "call"), ("pressed", "press")])
def test_only_some_doubled_letters_are_undone(form, expected):
    assert stem(form) == expected


@given(st.text(alphabet="abcdefghilmnorstuyz", min_size=1, max_size=14))
def test_a_stem_is_never_empty_or_longer(form):
    assert 0 < len(stem(form)) <= len(form) + 1
