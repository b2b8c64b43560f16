import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import Told

from readouts.data.reader import read_table
from readouts.linking import changes as module
from readouts.linking.changes import ChangeWords, changes, kinds


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("will", "would", ("modal",)),
        ("can", "could", ("modal",)),
        ("does not accept", "accepts", ("negation",)),
        ("never", "not", ()),
        ("strongly support", "support", ("strength",)),
        ("demands", "concerns", ("strength",)),
        ("condemns", "regrets", ("strength",)),
        ("invasion", "crisis", ("strength",)),
        ("three", "five", ("number",)),
        ("40 tons", "60 tons", ("number",)),
        ("", "two hundred", ("number",)),
        ("the COVID-19 pandemic", "the pandemic", ()),
        ("Warsaw", "Prague", ("name",)),
        ("Germany", "their country", ()),
        ("", "Kyiv", ()),
        ("picture", "image", ()),
        ("", "", ()),
        ("will not send 5 ships to Oslo", "would send 6 ships to Riga",
         ("number", "name", "negation", "modal")),
    ],
)  # fmt: skip
def test_what_is_of_weight(a, b, expected):
    assert kinds(a, b) == expected
    assert kinds(b, a) == expected


@given(st.text(), st.text())
def test_any_words_can_be_compared(a, b):
    assert kinds(a, b) == kinds(b, a)
    assert kinds(a, a) == ()


def told(content, key="a"):
    return Told(key, said=((0, content, "STATE", "energy"),)).account().statements[0]


def between(a, b, in_place):
    one, other = told(a), told(b, "b")
    return changes(one, one.words(), other, other.words(), in_place)


def test_changes_are_spans_of_the_reports():
    text, _ = Told("a", said=((0, "😀 we will come", "STATE", "energy"),)).text()
    (found,) = between("😀 we will come", "😀 we would come", 1.0)
    assert text[slice(*found.a)] == "will"
    assert found.kinds == ("modal",)


def test_where_little_is_in_place_nothing_is_a_change_of_weight():
    (found,) = between("we will come", "we would come", 0.1)
    assert found.kinds == ()


def test_no_word_of_the_table_has_two_kinds():
    path = module.files("readouts.linking").joinpath("change_words.csv")
    words = [word for row in read_table(path, ChangeWords) for word in row.words]
    assert len(set(words)) == len(words)
