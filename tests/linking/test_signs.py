import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import REWORDED, Told, telling

from readouts.linking.scene import scene
from readouts.linking.score import voices
from readouts.linking.signs import BESIDE, SIGNS, chance, load, odds, signs

ONE, TWO = Told("a").account(), Told("b", said=REWORDED).account()


def values(a=None, b=None, number=0):
    """The signs of two statements of the same number by name, as changed."""
    first = tuple(replace(s, **(a or {})) for s in ONE.statements)
    second = tuple(replace(s, **(b or {})) for s in TWO.statements)
    within = scene(telling(ONE, first), telling(TWO, second))
    voice = voices(first[number], second[number])
    return dict(zip(SIGNS, signs(within.a[number], within.b[number], voice, within), strict=True))


def test_the_same_content_shows():
    found = values()
    assert found["words"] > 0.3
    assert found["issue"] > 0.5
    assert (found["act"], found["tone"], found["speaker"], found["together"]) == (1, 1, 1, 0)


@pytest.mark.parametrize(
    ("a", "b", "sign", "expected"),
    [
        ({"act": "WARN"}, {"act": "CONCERN"}, "tone", 1.0),
        ({"act": "WARN"}, {"act": "CONCERN"}, "act", 0.0),
        ({"act": "WARN"}, {"act": "PRAISE"}, "tone", 0.0),
        ({"act": "THANK"}, {"act": "COMMIT"}, "thanks", 1.0),
        ({"act": "THANK"}, {"act": "THANK"}, "thanks", 0.0),
        ({"act": "STATE"}, {"act": "PRAISE"}, "praise", 1.0),
        ({"act": "ASK"}, {"act": "STATE"}, "request", 1.0),
        ({"polarity": "favor"}, {"polarity": "against"}, "against", 1.0),
        ({"polarity": "favor"}, {"polarity": "neutral"}, "against", 0.0),
        ({"issues": ("energy",)}, {"issues": ("climate",)}, "issue", 0.0),
        ({"speakers": ()}, {}, "speaker", 0.0),
    ],
)
def test_signs(a, b, sign, expected):
    assert values(a, b)[sign] == expected


def test_several_speakers_together():
    both = {"speakers": (ONE.statements[0].speakers[0], ONE.statements[2].speakers[0])}
    found = values(both, both)
    assert (found["speaker"], found["together"]) == (0.0, 1.0)


@given(st.sampled_from(range(8)), st.sampled_from(range(8)))
def test_signs_are_symmetric_and_shares(one, other):
    within, back = scene(ONE, TWO), scene(TWO, ONE)
    here = signs(within.a[one], within.b[other], "same", within)
    assert here == signs(back.a[other], back.b[one], "same", back)
    assert all(0.0 <= value <= 1.5 for value in here)


def test_chance_is_that_of_the_odds():
    assert chance(0.0) == 0.5
    assert chance(math.log(3)) == pytest.approx(0.75)
    assert odds((1.0, -2.0), (0.5, 1.0)) == -1.5


def test_the_weights_that_ship_fit_the_signs():
    scale = load()
    assert len(scale.same) == len(scale.answer) == len(SIGNS)
    assert len(scale.beside) == len(BESIDE)
    by_sign = dict(zip(SIGNS, scale.same, strict=True))
    assert by_sign["words"] > 0 and by_sign["concept"] > 0 > by_sign["against"]
    assert dict(zip(BESIDE, scale.beside, strict=True))["lead"] > 0
