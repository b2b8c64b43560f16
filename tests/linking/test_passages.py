import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.passages import SharedRun, covered, footprint, shared_runs

RIVER = "the river commission met in Passau and measured the water at nine bridges before noon"
MARKET = "farmers sold cheese honey and wool under the arcades while bells rang over the roofs"


def runs(a, b):
    return shared_runs(footprint("a", a), footprint("b", b))


def shown(a, b):
    left, right = footprint("a", a), footprint("b", b)
    return [
        (a[slice(*left.span(r.a, r.a + r.a_size))], b[slice(*right.span(r.b, r.b + r.b_size))])
        for r in shared_runs(left, right)
    ]


def test_a_copied_passage_is_found_at_its_place_in_each():
    a, b = f"Lead. {RIVER}. End of it.", f"By our staff -- {RIVER.upper()}!"
    assert shown(a, b) == [(RIVER, RIVER.upper())]


def test_replaced_words_inside_are_bridged():
    changed = RIVER.replace("Passau", "Linz").replace("nine", "seven")
    (run,) = runs(RIVER, changed)
    assert (run.a_size, run.b_size) == (15, 15)
    assert run.a_same < 15


def test_added_words_inside_are_bridged():
    changed = RIVER.replace("measured", "then slowly measured")
    (run,) = runs(RIVER, changed)
    assert (run.a_size, run.b_size) == (15, 17)


def test_shuffled_passages_are_two():
    assert len(runs(f"{RIVER}. {MARKET}.", f"{MARKET}. {RIVER}.")) == 2


def test_a_short_run_is_chance():
    assert runs(RIVER, "the river commission met again") == ()


def test_nothing_is_shared_with_nothing():
    assert runs("", RIVER) == ()
    assert len(footprint("a", "")) == 0


def test_covered_counts_words_that_are_the_same():
    assert covered(runs(RIVER, RIVER)) == (15, 15)
    assert covered([SharedRun(0, 0, 9, 9, 6, 7), SharedRun(20, 3, 6, 6, 6, 6)]) == (12, 13)


def test_words_can_be_taken_out():
    text = footprint("a", RIVER)
    gone = [word < 3 for word in range(len(text))]
    left = text.without(np.array(gone))
    assert len(left) == len(text) - 3
    assert RIVER[slice(*left.span(0, 1))] == "met"


def test_spans_count_code_points():
    a = f"😀 {RIVER}"
    assert shown(a, RIVER) == [(RIVER, RIVER)]


@given(st.integers(0, 10_000))
def test_runs_stay_inside_both_texts_and_hold_what_is_the_same(seed):
    rng = random.Random(seed)
    words = (RIVER + " " + MARKET).split()
    a = " ".join(words)
    b = " ".join(rng.choice(words) if rng.random() < 0.3 else word for word in words)
    left, right = footprint("a", a), footprint("b", b)
    for run in shared_runs(left, right):
        assert run.a >= 0 and run.a + run.a_size <= len(left)
        assert run.b >= 0 and run.b + run.b_size <= len(right)
        assert run.a_same <= run.a_size
        assert run.b_same <= run.b_size
