"""Features: the numbers that the weights were trained on must never move."""

from zlib import crc32

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.attribution.features import (
    COLUMNS,
    GAPS,
    PREFIXES,
    SHAPES,
    SUFFIXES,
    UNKNOWN,
    Vocabulary,
    features,
    normal,
)
from readouts.reading.attribution.tokens import Token, tokens

KNOWN = Vocabulary({"minister": 1, "0000": 2, ".": 3})


def of(text: str) -> list[list[int]]:
    rows: list[list[int]] = features(tokens(text, ((0, len(text)),)), KNOWN).tolist()
    return rows


def shape(word: str) -> int:
    (row,) = features([Token(word, 0, len(word), 0, 0)], KNOWN).tolist()
    return int(row[COLUMNS.index("shape")])


def test_one_row_a_token() -> None:
    found = features(tokens("The minister spoke.", ((0, 19),)), KNOWN)
    assert found.shape == (4, len(COLUMNS))
    assert found.dtype == np.int32


def test_no_tokens_no_rows() -> None:
    assert features([], KNOWN).shape == (0, len(COLUMNS))


def test_words_are_known_in_any_case_and_with_any_digits() -> None:
    assert [row[0] for row in of("MINISTER Minister 1987 2024 12 .")] == [1, 1, 2, 2, UNKNOWN, 3]


def test_quote_and_gap_are_those_of_the_token() -> None:
    assert [row[4:] for row in of('a "b"')] == [[0, 2], [2, 1], [1, 0], [3, 0]]


def test_affixes_keep_their_case() -> None:
    row = of("Ministers")[0]
    assert row[1] == crc32(b"Min") % PREFIXES
    assert row[2] == crc32(b"ters") % SUFFIXES
    assert of("ministers")[0][1] != row[1]


def test_numbers_that_the_weights_were_trained_on() -> None:
    """Written out, for a change of the hash or of the order would go unseen in any other way."""
    assert of("Kyiv, 北京 said") == [
        [UNKNOWN, 112, 1816, 1, 0, 2],
        [UNKNOWN, 878, 878, 15, 0, 0],
        [UNKNOWN, 1681, 3729, 0, 0, 1],
        [UNKNOWN, 1025, 1238, 0, 0, 1],
    ]


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("said", 0),
        ("_", 0),
        ("北京", 0),
        ("قال", 0),
        ("Paris", 1),
        ("Élysée", 1),
        ("NATO", 2),
        ("A", 3),
        ("McCain", 4),
        ("iPhone", 4),
        ("2024", 5),
        ("٣٤", 5),
        ("G20", 6),
        ("2nd", 6),
        ("🙂", 7),
        ("\u0301", 7),
        ('"', 8),
        ("“", 9),
        ("|", SHAPES - 1),
    ],
)
def test_shapes(word: str, number: int) -> None:
    assert shape(word) == number


def test_normal_form() -> None:
    assert normal("G20") == "g00"
    assert normal("ÉTAT") == "état"


def test_a_word_of_many_letters_is_as_its_beginning() -> None:
    assert of("m" * 200_000) == of("m" * 40)


def test_lone_surrogates_have_numbers() -> None:
    (row,) = features([Token("\ud83d", 0, 1, 0, 0)], KNOWN).tolist()
    assert row[1] == crc32(b"?") % PREFIXES


@given(st.text(max_size=60))
def test_numbers_are_in_the_tables(text: str) -> None:
    most = (len(KNOWN.numbers) + 1, PREFIXES, SUFFIXES, SHAPES, 4, 3)
    rows = features(tokens(text, ((0, len(text)),)), KNOWN)
    assert (rows >= 0).all()
    assert (rows < most).all()


@given(st.lists(st.sampled_from(["a", "Bb", "9", ".", "北", "🙂"]), max_size=30))
def test_a_token_has_its_numbers_wherever_it_stands(words: list[str]) -> None:
    one = {word: features([Token(word, 0, 1, 1, 0)], KNOWN)[0].tolist() for word in words}
    together = features([Token(word, 0, 1, 1, 0) for word in words], KNOWN)
    assert together.tolist() == [one[word] for word in words]


def test_the_gap_tells_reports_on_relations_apart() -> None:
    found = tokens("He came. She left.", ((0, 18),))
    vocabulary = Vocabulary({})
    plain = features(found, vocabulary)
    other = features(found, vocabulary, relations=True)
    assert (other[:, 5] == plain[:, 5] + GAPS).all()
    assert (other[:, :5] == plain[:, :5]).all()
    assert plain[:, 5].max() < GAPS
