"""For or against, by the words of stance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.model import Polarity
from readouts.reading.coding.act import Reading
from readouts.reading.coding.polarity import PolarityReader
from readouts.reading.coding.words import words

READER = PolarityReader(load_tables().stance_words)


def stance(text: str) -> Polarity:
    return READER.stance(text, words(text, ((0, len(text)),)))


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("trade has grown and benefits both peoples", "favor"),
        ("the raid violated the truce", "against"),
        ("the blockade undermines a good plan and harms the poor", "against"),
        ("peace after aggression", "favor"),
        ("aggression after peace", "against"),
        ("the ship carries 4000 tonnes", "neutral"),
        ("the ship left in spring", "favor"),
        ("", "favor"),
    ],
)
def test_stance(text: str, polarity: Polarity) -> None:
    assert stance(text) == polarity


def test_the_polarity_of_the_act_stands() -> None:
    found = Reading("SUPPORT", "favor")
    text = "aggression"
    listed = words(text, ((0, len(text)),))
    assert READER.settle(text, listed, found, judged=False) == ("SUPPORT", "favor")


@pytest.mark.parametrize(
    ("text", "judged", "expected"),
    [
        ("the talks as fruitful", True, ("PRAISE", "favor")),
        ("the talks as fruitful", False, ("STATE", "favor")),
        ("the talks as a failure", True, ("STATE", "against")),
    ],
)
def test_to_call_something_good_is_praise(
    text: str, judged: bool, expected: tuple[str, str]
) -> None:
    listed = words(text, ((0, len(text)),))
    assert READER.settle(text, listed, Reading("STATE", None), judged=judged) == expected


@given(st.lists(st.sampled_from(["peace", "help", "attack", "crime", "and", "7"]), max_size=9))
def test_the_majority_decides(parts: list[str]) -> None:
    favor = sum(part in ("peace", "help") for part in parts)
    against = sum(part in ("attack", "crime") for part in parts)
    found = stance(" and ".join(parts))
    if favor != against:
        assert found == ("favor" if favor > against else "against")
    elif not favor:
        assert found == ("neutral" if "7" in parts else "favor")
