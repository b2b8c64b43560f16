"""From tokens to offsets in the report."""

import pytest
from tests.reading.telling import words_at

from readouts.reading.parse import parse
from readouts.reading.statements.places import Places
from readouts.reading.tree import Piece

TEXT = "First.\n🙂 习 She said that “e\u0301tats” agree (or not), she said."


@pytest.fixture(scope="module")
def places() -> Places:
    return Places(TEXT, parse(TEXT).paragraphs[1])


def index(places: Places, word: str) -> int:
    return next(t.i for t in places.paragraph.doc if t.text == word)


def test_a_token_is_where_it_stands_in_the_report(places: Places) -> None:
    said = places.paragraph.doc[index(places, "said")]
    assert TEXT[places.at(said) :].startswith("said that")


def test_a_piece_loses_the_marks_at_its_edges(places: Places) -> None:
    first, last = index(places, "that") + 1, index(places, ",")
    span = places.span((first, last))
    assert span is not None
    assert TEXT[slice(*span)] == "e\u0301tats” agree (or not)"


def test_a_piece_of_marks_is_nothing(places: Places) -> None:
    comma = index(places, ",")
    assert places.span((comma, comma)) is None
    assert places.spans(((comma, comma),)) == ()


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        (("She", "said"), "She said"),
        (("said", "She"), "She said"),
        (("She", "that"), "She … that"),
        (("She",), "She"),
    ],
)
def test_neighbours_are_one(places: Places, pieces: tuple[str, ...], words: str) -> None:
    tokens = tuple(index(places, word) for word in pieces)
    assert words_at(TEXT, places.words(tokens)) == words


@pytest.mark.parametrize("backwards", [((5, 4),), ((9, 2), (5, 4)), ()])
def test_pieces_that_run_backwards_are_left_out(
    places: Places, backwards: tuple[Piece, ...]
) -> None:
    assert places.spans(backwards) == ()


def test_pieces_that_overlap_are_one(places: Places) -> None:
    she = index(places, "She")
    assert words_at(TEXT, places.spans(((she, she + 1), (she, she)))) == "She said"
