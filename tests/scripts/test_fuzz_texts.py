"""The made-up texts: the same for the same seed, never long, never half a surrogate pair."""

import random

import pytest

import fuzz_texts
from fuzz_texts import LONGEST, MUTATIONS, junk, samples, text

FOUND = ["Ana Ruiz met Béla Kun.\n“Yes,” she said 🙂. ", ""]


def test_the_samples_are_those_that_ship() -> None:
    found = samples()
    assert len(found) >= 5
    assert all(len(sample) > 100 for sample in found)


def test_a_seed_makes_one_text() -> None:
    assert [text(seed, FOUND) for seed in range(30)] == [text(seed, FOUND) for seed in range(30)]


def test_seeds_make_different_texts() -> None:
    assert len({text(seed, FOUND) for seed in range(100)}) > 60


def test_texts_are_bounded_and_can_be_written() -> None:
    for seed in range(200):
        made = text(seed, FOUND)
        assert len(made) <= LONGEST
        made.encode("utf-8")


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.__name__)
@pytest.mark.parametrize("old", FOUND)
def test_a_mutation_takes_any_text(mutation: fuzz_texts.Mutation, old: str) -> None:
    made = [mutation(random.Random(seed), old) for seed in range(20)]
    assert made == [mutation(random.Random(seed), old) for seed in range(20)]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.__name__)
def test_a_mutation_changes_a_text(mutation: fuzz_texts.Mutation) -> None:
    assert any(mutation(random.Random(seed), FOUND[0]) != FOUND[0] for seed in range(40))


def test_junk_has_letters_marks_and_blanks() -> None:
    made = "".join(junk(random.Random(seed)) for seed in range(60))
    assert {"“", "\u2028", "\x00", "习", "\u0301", "("} <= set(made)
