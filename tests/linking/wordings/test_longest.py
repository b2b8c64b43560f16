from tests.linking.wordings.making import FLOOR, Made

from readouts.linking.wordings.longest import longest


def kept(*texts):
    made = Made(*texts)
    found = longest(list(made.sieve.candidates(made.steps)), made.corpus, FLOOR)
    return {" ".join(made.corpus.forms[w] for w in one.words): len(one.at) for one in found}


LONG = "hydrogen strategy and glass production"


def test_a_part_that_only_stands_inside_is_dropped():
    assert kept(*[LONG] * 4) == {LONG: 4}


def test_a_part_that_stands_by_itself_too_is_kept_with_these_places():
    assert kept(*[LONG] * 4, *["glass production"] * 3) == {LONG: 4, "glass production": 3}


def test_a_part_that_seldom_stands_by_itself_is_dropped():
    assert kept(*[LONG] * 20, *["glass production"] * 4) == {LONG: 20}
