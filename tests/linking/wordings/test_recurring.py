from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.wordings.making import FLOOR, Made

WORDS = st.lists(st.sampled_from(["salt", "iron", "of", "wood", "glass"]), max_size=7)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_every_run_that_recurs_is_found(texts):
    made = Made(*(" ".join(words) or "." for words in texts))
    expected = Counter(
        run
        for words in texts
        for run in {
            " ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)
        }
    )
    found = {run for runs in made.steps for run in made.words(runs)}
    assert found == {run for run, count in expected.items() if count >= FLOOR}


def test_no_run_reaches_over_the_end_of_a_clause():
    made = Made(*["salt, iron ore"] * FLOOR)
    assert [made.words(runs) for runs in made.steps][1] == ["iron ore"]


def test_nothing_recurs():
    assert Made("salt", "iron").steps == []
