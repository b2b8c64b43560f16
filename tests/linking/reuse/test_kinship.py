import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import numbers, pile

from readouts.linking.reuse.kinship import SAME, SIGNS, STRANGERS, kinship, signs
from readouts.linking.reuse.stretches import stretches

TEXT = article(1, 200)
WORDS = TEXT.split()


def kin(a, b):
    (value,), (share,) = kinship(pile(a, b), numbers(0), numbers(1))
    return int(value), float(share)


def signs_of(a, b):
    texts = pile(a, b)
    (row,) = signs(texts, numbers(0), numbers(1), stretches(texts, numbers(0), numbers(1)))
    return dict(zip(SIGNS, row.tolist(), strict=True))


@pytest.mark.parametrize("size", [12, 60, 3_000])
def test_a_text_is_the_same_as_itself(size):
    assert kin(article(2, size), article(2, size)) == (SAME, 1.0)


def test_strangers():
    assert kin(TEXT, article(5, 200)) == (STRANGERS, 0.0)
    assert kin(TEXT, "") == (STRANGERS, 0.0)
    assert kin("", "") == (STRANGERS, 0.0)


@pytest.mark.parametrize(
    "copy",
    [
        f"By Staff Writer {TEXT} Share this",
        rewritten(TEXT, 0.05, 1),
        rewritten(TEXT, 0.3, 1),
        " ".join(WORDS[:110]),
        rewritten(" ".join(WORDS[90:] + WORDS[:40]), 0.15, 1),
        f"{TEXT} {article(9, 200)}",
    ],
    ids=["reprint", "edited", "rewritten", "cut", "reordered", "joined"],
)
def test_copies_are_kin(copy):
    assert kin(TEXT, copy)[0] > 0


@pytest.mark.parametrize(
    "other",
    [
        " ".join(WORDS[:30] + article(7, 170).split()),
        " ".join(article(7, 120).split() + WORDS[60:140]),
        rewritten(TEXT, 0.6, 1),
    ],
    ids=["greeting", "quotation", "another text in the same form"],
)
def test_look_alikes_are_not(other):
    assert kin(TEXT, other)[0] < 0


def test_signs_of_a_quotation():
    found = signs_of(TEXT, " ".join(article(7, 100).split() + WORDS[:100]))
    assert found["share"] == 0.5
    assert found["edited"] == found["edited_squared"] == 0
    assert found["quoted"] == pytest.approx(0.5 * 0.4)


def test_signs_of_a_reprint():
    found = signs_of(TEXT, f"By Staff Writer {TEXT}")
    assert found["share"] == pytest.approx(200 / 203)
    assert found["lacking"] == found["quoted"] == 0


def test_the_more_pieces_the_less_weighs_what_is_lacking():
    block = signs_of(TEXT, " ".join(WORDS[:120] + article(7, 80).split()))
    pieces = signs_of(TEXT, rewritten(TEXT, 0.4, 3))
    assert pieces["lacking"] < block["lacking"]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=2, max_size=6), st.randoms())
def test_a_pair_is_judged_by_itself(seeds, rng):
    bodies = [rewritten(article(seed % 3, 60), seed / 10, seed) for seed in seeds]
    first = numbers(*(rng.randrange(len(bodies)) for _ in range(5)))
    second = numbers(*(rng.randrange(len(bodies)) for _ in range(5)))
    together, _ = kinship(pile(*bodies), first, second)
    alone = [kin(bodies[a], bodies[b])[0] for a, b in zip(first, second, strict=True)]
    turned = [kin(bodies[b], bodies[a])[0] for a, b in zip(first, second, strict=True)]
    assert together.tolist() == alone == turned
