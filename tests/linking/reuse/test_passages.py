from tests.linking.reuse.pairs import numbers, texts
from tests.linking.reuse.test_stretches import MARKET, RIVER

from readouts.linking.reuse.passages import passages
from readouts.linking.reuse.pile import Pile


def shown(a, b):
    left, right = (one.footprint for one in texts(a, b))
    found = passages(Pile([left, right]), numbers(0), numbers(1))
    columns = (found.a, found.a_end, found.b, found.b_end)
    return [
        (a[slice(*left.span(*row[:2]))], b[slice(*right.span(*row[2:]))])
        for row in zip(*(column.tolist() for column in columns), strict=True)
    ]


def test_a_copied_passage_is_found_at_its_place_in_each():
    a, b = f"Lead. {RIVER}. End of it.", f"By our staff -- {RIVER.upper()}!"
    assert shown(a, b) == [(RIVER, RIVER.upper())]


def test_added_words_are_bridged():
    changed = RIVER.replace("measured", "then slowly measured")
    assert shown(RIVER, changed) == [(RIVER, changed)]


def test_three_stretches_make_one_passage():
    changed = f"{RIVER} {MARKET}".replace("measured", "then measured").replace("while", "and while")
    assert shown(f"{RIVER} {MARKET}", changed) == [(f"{RIVER} {MARKET}", changed)]


def test_shuffled_passages_are_two():
    assert shown(f"{RIVER}. {MARKET}.", f"{MARKET}. {RIVER}.") == [
        (RIVER, RIVER),
        (MARKET, MARKET),
    ]


def test_passages_of_two_pairs_are_not_joined():
    pile = Pile([one.footprint for one in texts(RIVER, MARKET, f"{RIVER} {MARKET}")])
    found = passages(pile, numbers(0, 1), numbers(2, 2))
    assert found.pair.tolist() == [0, 1]
    assert found.b.tolist() == [0, 15]


def test_spans_count_code_points():
    a = f"😀 {RIVER}"
    assert shown(a, RIVER) == [(RIVER, RIVER)]


def test_no_pairs():
    assert len(passages(Pile([]), numbers(), numbers())) == 0
