from tests.linking.wordings.making import FLOOR, Made

from readouts.linking.wordings.families import families, keys_of
from readouts.linking.wordings.longest import longest


def grouped(*texts):
    made = Made(*texts)
    phrases = list(longest(list(made.sieve.candidates(made.steps)), made.corpus, FLOOR))
    found = families([(float(len(one.at)), one) for one in phrases], made.corpus)
    return [
        {" ".join(made.corpus.forms[w] for w in one.words) for one in family.phrases}
        for family in found
    ]


def test_another_order_and_inflection_are_one_family():
    assert grouped(
        *["glass and steel"] * 4, *["steel and glass"] * 3, *["steels and glass"] * 3
    ) == [{"glass and steel", "steel and glass", "steels and glass"}]


def test_of_four_words_one_may_be_another():
    one, other = "cheap hydrogen glass and steel", "cheap oxygen glass and steel"
    assert len(grouped(*[one] * 4, *[other] * 3)) == 1


def test_of_three_words_none_may_be_another():
    assert len(grouped(*["hydrogen glass and steel"] * 4, *["oxygen glass and steel"] * 3)) == 2


def test_small_steps_make_no_chain():
    steps = ["iron glass steel coal", "iron glass steel zinc", "iron glass lead zinc"]
    found = grouped(*[steps[0]] * 5, *[steps[1]] * 4, *[steps[2]] * 3)
    assert found == [set(steps[:2]), {steps[2]}]


def test_a_function_word_of_a_compound_counts():
    made = Made(*["two-lane highway"] * 3)
    (phrase,) = longest(list(made.sieve.candidates(made.steps)), made.corpus, FLOOR)
    assert len(keys_of(phrase, made.corpus)) == 3


def test_words_that_stand_for_one_another_stay_two():
    made = Made(*["precious valuable"] * 3)
    (phrase,) = longest(list(made.sieve.candidates(made.steps)), made.corpus, FLOOR)
    assert len(keys_of(phrase, made.corpus)) == 2
