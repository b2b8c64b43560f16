"""Lists of words and phrases, and the patterns that are made of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data.word_lists import WordList, load_word_lists, phrase_pattern, word_set


def test_lists_are_in_order_and_hold_something() -> None:
    lists = load_word_lists()
    assert list(lists) == sorted(lists)
    assert all(row.words and row.use for row in lists.values())


def test_no_word_stands_twice_in_a_list() -> None:
    for row in load_word_lists().values():
        assert sorted(set(row.words)) == sorted(row.words)


@pytest.mark.parametrize("name", sorted(load_word_lists()))
def test_words_are_lower_case_but_for_wild_cards(name: str) -> None:
    words = " ".join(load_word_lists()[name].words).replace("YEAR", "")
    assert words == words.lower()


@pytest.mark.parametrize("name", sorted(load_word_lists()))
def test_every_list_makes_a_pattern_that_finds_its_own_words(name: str) -> None:
    pattern = re.compile(phrase_pattern(name), re.IGNORECASE)
    for phrase in load_word_lists()[name].words:
        example = phrase.replace("YEAR", "1999").replace("*", "ab")
        assert pattern.fullmatch(example)
        assert pattern.fullmatch(example.upper())


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("plans", "will", True),
        ("plans", "invited", True),
        ("plans", "invit", False),
        ("plans", "next week", True),
        ("long past", "in 1998", True),
        ("long past", "in 2098", True),
        ("long past", "in 1898", False),
        ("long past", "in YEAR", False),
        ("pasts", "last Tuesday", True),
        ("pasts", "weeks ago", True),
        ("ties", "in this regard", True),
    ],
)
def test_phrases_and_wild_cards(name: str, text: str, found: bool) -> None:
    pattern = re.compile(phrase_pattern(name), re.IGNORECASE)
    assert bool(pattern.fullmatch(text)) is found


def test_the_longest_phrase_is_tried_first() -> None:
    match = re.match(phrase_pattern("greetings"), "thank you very much indeed")
    assert match is not None
    assert match.group() == "thank you very much"


def test_a_set_of_words() -> None:
    assert "with" in word_set("partner prepositions")
    assert word_set("partner prepositions") is not word_set("ties")


@pytest.mark.parametrize("ask", [word_set, phrase_pattern])
def test_a_name_that_is_not_there(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(KeyError, match="no such list"):
        ask("no such list")


@given(st.sampled_from(sorted(load_word_lists())), st.text(max_size=30))
def test_a_pattern_never_fails(name: str, text: str) -> None:
    match = re.search(rf"\b(?:{phrase_pattern(name)})\b", text)
    assert match is None or match.group() in text


def test_a_list_is_frozen() -> None:
    row = next(iter(load_word_lists().values()))
    assert isinstance(row, WordList)
    with pytest.raises(AttributeError):
        row.use = "another"  # type: ignore[misc]
