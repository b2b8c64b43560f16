import pytest
from tests.linking.wordings.making import Made

from readouts.linking.wordings.phrases import tie


def phrases(*texts):
    return Made(*texts).phrases()


def test_a_phrase_is_whole():
    assert phrases(*["the hydrogen strategy of all"] * 3) == ["hydrogen strategy"]


@pytest.mark.parametrize(
    "texts",
    [
        ["hydrogen strategy paper", "hydrogen strategy group", "hydrogen strategy office"],
        ["to subsidise hydrogen"] * 3,
        ["subsidise hydrogen the"] * 3,
        ["the Hydrogen Council", "a Hydrogen Council", "Hydrogen Council"],
        ["our hydrogen Scholz strategy"] * 3,
        ["the Red Sea", "a Red Sea", "Red Sea"],
        ["hydrogen"] * 3,
        ["great things", "great things", "great things"],
    ],
    ids=["cut noun group", "verb", "verb and object", "name", "person", "sea", "word", "light"],
)
def test_what_is_no_phrase(texts):
    assert phrases(*texts) == []


def test_a_compound_may_begin_with_what_else_may_not():
    assert phrases(*["a two-lane hydrogen highway of"] * 3)[-1] == "two lane hydrogen highway"
    assert "two lane" not in phrases(*["a two-lane hydrogen highway"] * 3)


def test_how_firmly_words_are_tied():
    made = Made(*["hydrogen strategy"] * 3, *["hydrogen", "strategy"] * 9)
    pairs = made.steps[1]
    loose = tie(pairs, made.steps, len(made.corpus.ids))
    made = Made(*["hydrogen strategy"] * 3, *["wood", "glass"] * 9)
    firm = tie(made.steps[1], made.steps, len(made.corpus.ids))
    assert 0 <= loose[0] < firm[0] == 1
