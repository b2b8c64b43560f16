from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from readouts.text.background import mass, weight
from readouts.text.words import fold, likeness_key

ROWS = files("readouts.text").joinpath("background.tsv").read_text("utf-8").splitlines()


def test_common_words_weigh_less_than_rare_ones():
    common, middling = likeness_key("security"), likeness_key("ceasefire")
    assert weight(common) < weight(middling) < weight("zzyzx")


def test_an_unknown_word_weighs_the_most():
    assert weight("zzyzx") == max(weight(row.split("\t")[0]) for row in [*ROWS[1:], "zzyzx\t0"])


def test_all_weights_are_positive():
    assert all(weight(row.split("\t")[0]) > 0 for row in ROWS[1:])


def test_the_table_holds_only_single_folded_words_that_recur():
    head, *rows = ROWS
    assert head.startswith("texts\t")
    total = int(head.split("\t")[1])
    assert 1_000 < len(rows) <= 15_000
    for row in rows:
        form, count = row.split("\t")
        assert form.isalnum()
        assert fold(form) == form
        assert 2 <= int(count) <= total


@given(st.permutations(["grain", "peac", "port", "zzyzx", "trade"]))
def test_the_order_of_addition_does_not_show(keys):
    assert mass(keys) == mass(sorted(keys))
