from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.wordings.making import Made

from readouts.linking.wordings.corpus import BREAK, FUNCTION, OTHER
from readouts.text.words import forms

TEXT = st.text(alphabet="ab é😀中م\u0301\u200d’“-.,", max_size=15)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=4))
def test_the_words_are_those_of_the_texts(texts):
    made = Made(*texts, floor=1)
    for piece in range(len(texts)):
        text = made.table.text(piece)
        start, end = made.corpus.starts[piece], made.corpus.starts[piece + 1]
        ids = made.corpus.ids[start:end].tolist()
        assert [made.corpus.forms[i] for i in ids if i != BREAK] == list(forms(text))
        assert ids[-1:] == [BREAK]
        assert set(made.corpus.pieces(made.corpus.starts[[piece]]).tolist()) == {piece}


def test_what_does_not_recur_has_no_number_of_its_own():
    made = Made("salt of some sea", "salt", "salt")
    ids = made.corpus.ids.tolist()
    at = ids.index(FUNCTION)
    assert ids[at : at + 3] == [FUNCTION, FUNCTION, OTHER]
    assert [made.corpus.forms[i] for i in ids[at - 1 : at + 3]] == ["salt", "", "", ""]


def test_capitals_and_hyphens():
    made = Made("salt", "Salt", "Salt")
    salt = made.corpus.forms.index("salt")
    assert round(made.corpus.capital[salt], 2) == 0.67
    made = Made(*["Salt-free bread"] * 3)
    assert made.corpus.joined[1:4].tolist() == [True, False, False]
    assert made.corpus.large[1:4].tolist() == [True, False, False]


def test_contacts_follow_the_pieces():
    made = Made("salt iron", "wood")
    assert made.corpus.talks[1:].tolist() == sorted(made.corpus.talks[1:].tolist())
    assert set(made.corpus.talks.tolist()) == {0, 1}
