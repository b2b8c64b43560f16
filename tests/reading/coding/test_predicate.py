"""The plain words that phrases of acts are compared with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.coding.predicate import plain, plain_phrase
from readouts.reading.coding.words import words


def lows(text: str) -> list[str]:
    return [word.low for word in plain(words(text, ((0, len(text)),)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France is firmly committed", ["france", "be", "committed"]),
        ("They were always ready", ["they", "be", "ready"]),
        ("Both have been helpful", ["have", "be", "helpful"]),
        ("It would greatly help", ["it", "will", "help"]),
        ("the only way", ["only", "way"]),
        ("an early end to supply", ["early", "end", "to", "supply"]),
        ("Italy and its ally", ["italy", "and", "ally"]),
        ("the very great importance", ["importance"]),
    ],
)
def test_plain(text: str, expected: list[str]) -> None:
    assert lows(text) == expected


def test_plain_words_keep_their_offsets() -> None:
    text = "She is really ready"
    kept = plain(words(text, ((0, len(text)),)))
    assert [text[word.start : word.end] for word in kept] == ["She", "is", "ready"]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("is ready to", "be ready to"),
        ("attach great importance to", "attach importance to"),
        ("would like to", "will like to"),
        ("in particular", "in particular"),
        ("is", "is"),
        ("be firmly", "be firmly"),
    ],
)
def test_plain_phrase(phrase: str, expected: str) -> None:
    assert plain_phrase(phrase) == expected


def test_no_phrase_of_the_table_shrinks_to_what_every_sentence_has() -> None:
    every = {"be", "have", "do", "to", "of", "in", "not", "no", "for"}
    for row in load_tables().act_phrases:
        plain_words = plain_phrase(row.phrase)
        assert plain_words == "have to" or set(plain_words.split()) - every, row.key


@given(st.text(alphabet="is are ready firmly the would only", max_size=60))
def test_plain_is_idempotent(text: str) -> None:
    once = plain(words(text, ((0, len(text)),)))
    assert plain(once) == once
