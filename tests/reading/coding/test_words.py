"""Words and their offsets."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.coding.words import Word, first_sentence, joined, near, words


def all_words(text: str) -> list[Word]:
    return words(text, ((0, len(text)),))


def lows(text: str) -> list[str]:
    return [word.low for word in all_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China will help", ["china", "will", "help"]),
        ("Iran's ports", ["iran", "ports"]),
        ("Iran’s ports", ["iran", "ports"]),
        ("the two countries' ports", ["the", "two", "countries", "ports"]),
        ("U.S. policy", ["us", "policy"]),
        ("the U.N. and the E.U.", ["the", "un", "and", "the", "eu"]),
        ("don't stop", ["don't", "stop"]),
        ("one-China", ["one", "china"]),
        ("F-16 and 5G", ["f", "16", "and", "5g"]),
        ("snake_case", ["snake", "case"]),
        ("中国 and مصر", ["中国", "and", "مصر"]),
        ("", []),
        ("... -- !", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert lows(text) == expected


def test_a_lone_s_is_a_word() -> None:
    assert lows("s and S") == ["s", "and", "s"]


def test_only_words_inside_the_spans_count() -> None:
    text = "Ports, he said, are open"
    assert [word.low for word in words(text, ((0, 5), (16, 24)))] == ["ports", "are", "open"]


def test_offsets_are_code_points() -> None:
    text = "🤝 Peace 😀 now"
    assert [(word.start, word.end) for word in all_words(text)] == [(2, 7), (10, 13)]


@given(st.text(max_size=80))
def test_words_stand_at_their_offsets_in_order(text: str) -> None:
    found = all_words(text)
    for word in found:
        assert text[word.start : word.end].replace(".", "") == word.raw
        assert word.low == word.raw.lower()
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nuclear deal", True),
        ("nuclear-deal", True),
        ("Iran's deal", True),
        ("food, fuel", True),
        ("trade & industry", True),
        ("deal. Iran", False),
        ("deal; Iran", False),
        ("deal (Iran", False),
        ("deal\nIran", True),
    ],
)
def test_joined(text: str, expected: bool) -> None:
    left, right = all_words(text)
    assert joined(text, left, right) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("is very ready", True),
        ("is, however, ready", False),
        ("is (as ever) ready", False),
        ("is here. The ready", False),
    ],
)
def test_near_looks_over_words_left_out(text: str, expected: bool) -> None:
    found = all_words(text)
    assert near(text, found[0], found[-1]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We agree. You do not.", 2),
        ("Is it so? Yes.", 3),
        ("“We agree.” They left.", 2),
        ("Mr. Lavrov agrees. So do I.", 3),
        ("Joseph R. Biden agrees. So do I.", 4),
        ("growth of 8.6 percent is good", 7),
        ("the U.S. side agrees. Fine.", 4),
        ("one line\nthe next", 2),
        ("peace; war", 1),
        ("no end", 2),
        ("", 0),
    ],
)
def test_first_sentence(text: str, expected: int) -> None:
    assert len(first_sentence(text, all_words(text))) == expected


@given(st.text(alphabet="aB .!?\n'’s", max_size=60))
def test_the_first_sentence_is_a_beginning(text: str) -> None:
    found = all_words(text)
    first = first_sentence(text, found)
    assert first == found[: len(first)]
    assert bool(first) is bool(found)
