from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.sampling import number, sampled
from readouts.text.footprints import footprint

TALK = "hydrogen pipelines, monsoon floods, satellite programme, submarine yards and fisheries"


def chosen(text, spans=None, names=frozenset()):
    return sampled(text, footprint("r", text), spans or [(0, len(text))], names)


def test_the_same_words_are_chosen_in_any_order_and_case():
    one = chosen(TALK)
    assert one
    assert chosen(" ".join(TALK.split()[::-1])) == one
    assert chosen(TALK.upper()) == one


def test_only_words_inside_the_spans_count():
    text = f"glass. {TALK}. glass"
    assert chosen(text, [(7, 7 + len(TALK))]) == chosen(TALK)
    halves = [(7, 7 + 40), (47, 7 + len(TALK))]
    assert set(chosen(text, halves)) <= set(chosen(TALK))


def test_about_one_rare_word_in_four_is_chosen():
    words = [f"zq{letter}{other}x" for letter in "abcdefghij" for other in "klmnopqrst"]
    assert 10 <= len(chosen(" ".join(words))) <= 45


def test_common_words_and_names_are_not():
    assert chosen("the president said that the two countries") == ()
    names = frozenset({"hydrogen", "monsoon", "satellit", "submarin", "fisher"})
    assert set(chosen(TALK, names=names)) < set(chosen(TALK))


@given(st.text(), st.text())
def test_numbers_fit_a_column_and_differ(a, b):
    assert 0 <= number(a) < 1 << 63
    assert (number(a) == number(b)) == (a == b)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_will_do(before, after):
    found = chosen(f"{before} {TALK} {after}")
    assert list(found) == sorted(set(found))
