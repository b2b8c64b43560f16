from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.sampling import number, sampled

TALK = "hydrogen pipelines, monsoon floods, satellite programme, submarine yards and fisheries"


def test_the_same_words_are_chosen_in_any_order_and_form():
    one = sampled([TALK], frozenset())
    assert one
    assert sampled(TALK.split()[::-1], frozenset()) == one
    assert sampled([TALK.upper()], frozenset()) == one


def test_about_one_rare_word_in_four_is_chosen():
    words = [f"zq{letter}{other}x" for letter in "abcdefghij" for other in "klmnopqrst"]
    assert 10 <= len(sampled(words, frozenset())) <= 45


def test_common_words_and_names_are_not():
    assert sampled(["the president said that the two countries"], frozenset()) == ()
    everything = set(sampled([TALK], frozenset()))
    assert set(sampled([TALK], frozenset({"hydrogen", "monsoon", "satellit"}))) <= everything


@given(st.text(), st.text())
def test_numbers_fit_a_column_and_differ(a, b):
    assert 0 <= number(a) < 1 << 63
    assert (number(a) == number(b)) == (a == b)


@given(st.lists(st.text(), max_size=4))
def test_any_text_will_do(said):
    found = sampled(said, frozenset())
    assert list(found) == sorted(set(found))
