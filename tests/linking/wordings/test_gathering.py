from tests.linking.wordings.making import FLOOR, Made

from readouts.linking.wordings.families import families
from readouts.linking.wordings.gathering import gathered
from readouts.linking.wordings.longest import longest


def uses(*texts):
    made = Made(*texts)
    phrases = list(longest(list(made.sieve.candidates(made.steps)), made.corpus, FLOOR))
    found = families([(float(len(one.at)), one) for one in phrases], made.corpus)
    ids, forms = made.corpus.ids, made.corpus.forms
    return [
        sorted(" ".join(forms[i] or "…" for i in ids[a : b + 1].tolist()) for a, b in places)
        for places in gathered(found, made.corpus)
    ]


def test_small_variants_are_gathered():
    (found,) = uses(
        *["glass and steel"] * 4, "steel and glass", "glass and much steel", "glass, steel"
    )
    assert found == [*["glass and steel"] * 4, "glass and … steel", "steel and glass"]


def test_of_many_words_one_may_be_missing_in_their_order():
    (found,) = uses(
        *["iron glass steel coal"] * 4, "iron glass coal", "coal glass iron", "iron steel"
    )
    assert found == ["iron glass coal", *["iron glass steel coal"] * 4]


def test_each_place_belongs_to_one_family():
    long, short = uses(*["iron, glass and steel of hydrogen"] * 4, *["hydrogen glass"] * 3)
    assert (len(long), len(short)) == (4, 3)


def test_nothing_to_gather():
    assert gathered([], Made("salt").corpus) == []
