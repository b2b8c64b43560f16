"""What the parser says, token by token of ours."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.reading.attribution.tokens import tokens
from training.syntax import CLASSES, UNKNOWN, Parser

PARSER = Parser()
DETERMINER = "The ferry left. The ferry came back."


def syntax(text: str) -> np.ndarray:
    return PARSER.syntax(text, tokens(text, ((0, len(text)),)))


@pytest.mark.parametrize(
    "text",
    [
        "The minister, who can't attend, said: “We'll see.”\n\nHe left.",
        "🕊️ 王毅 met José in Łódź.\r\nThe e\u0301lan was 3.5% — or so.",
        "   \n\n \t",
        "",
    ],
)
def test_classes_are_within_bounds(text: str) -> None:
    found = syntax(text)
    assert found.shape == (len(tokens(text, ((0, len(text)),))), 3)
    assert (found >= UNKNOWN).all()
    assert (found < np.array(CLASSES)).all()


@settings(deadline=None, max_examples=15)
@given(st.text(alphabet="ab 'n.\n和🎉\u0301", max_size=40))
def test_classes_are_within_bounds_whatever_the_text(text: str) -> None:
    found = syntax(text)
    assert ((found >= UNKNOWN) & (found < np.array(CLASSES))).all()


def test_like_words_in_like_places_are_alike() -> None:
    found = syntax(DETERMINER)
    assert found[0].tolist() == found[4].tolist()
    assert found[0].tolist() != found[1].tolist()


def test_a_token_within_one_of_the_parser_is_unknown() -> None:
    text = "They can't go."
    names = [token.text for token in tokens(text, ((0, len(text)),))]
    found = syntax(text)
    assert names == ["They", "can", "'", "t", "go", "."]
    assert (found[2] == UNKNOWN).all() and (found[3] == UNKNOWN).all()
    assert (found[[0, 1, 4, 5]] != UNKNOWN).all()


def test_lines_are_parsed_by_themselves_and_stay_in_place() -> None:
    one, two = syntax("The ferry left."), syntax("\n\nA storm came.\nThe ferry left.\n")
    assert two[-4:].tolist() == one.tolist()


def test_only_the_tokens_asked_for() -> None:
    text = "Rain fell.\nThe ferry left."
    second = tokens(text, ((11, len(text)),))
    assert PARSER.syntax(text, second).tolist() == syntax("The ferry left.").tolist()


def test_distances_tell_the_side_of_the_head() -> None:
    distance = dict(
        zip(["the", "ferry", "left", "."], syntax("The ferry left.")[:, 2], strict=True)
    )
    assert distance["left"] == 0  # the root is its own head
    assert distance["the"] == distance["ferry"] != distance["."]
