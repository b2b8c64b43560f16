"""Tokens and windows: offsets that fit, states of quotation, paragraphs kept whole."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.attribution.tokens import LONGEST_WINDOW, Token, tokens, windows

# Letters, marks, line ends and characters outside the first plane, as they may meet in one line.
MIXED = st.text(
    st.sampled_from('ab Z9_.!?"“”’\n\r\u2028\t🙂👩\u200d🚀北京会谈قال\u0301\u0308e\u0e4c𝒳'),
    max_size=80,
)


def whole(text: str) -> list[Token]:
    return tokens(text, ((0, len(text)),))


def words(text: str) -> list[str]:
    return [token.text for token in whole(text)]


def quotes(text: str) -> list[int]:
    return [token.quote for token in whole(text)]


def test_words_and_marks_are_parted() -> None:
    assert words("Mr. O’Neil's 3.5% – ok_go") == [
        *("Mr", ".", "O", "’", "Neil", "'", "s", "3", ".", "5", "%", "–", "ok_go")
    ]


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("a b", [2, 1]),
        ("a, b", [2, 0, 1]),
        ("a\nb", [2, 2]),
        ("a\r\nb", [2, 2]),
        ("a\rb", [2, 2]),
        ("a  \n  b", [2, 2]),
        ("  a", [2]),
        ("a \u2028b", [2, 1]),
        ("a\u00a0b", [2, 1]),
        ("a\t b", [2, 1]),
    ],
)
def test_gap_is_what_stands_before(text: str, gaps: list[int]) -> None:
    assert [token.gap for token in whole(text)] == gaps


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ('a "b c" d', [0, 2, 1, 1, 3, 0]),
        ("a “b” c", [0, 2, 1, 3, 0]),
        ("“a “b” c", [2, 1, 2, 1, 3, 0]),
        ("a” b", [0, 3, 0]),
        ("it's 'so'", [0, 0, 0, 0, 0, 0]),
        ('"a\nb" c', [2, 1, 0, 2, 1]),
        ('"a\r\n"b', [2, 1, 2, 1]),
        ('“a"b', [2, 1, 3, 0]),
    ],
)
def test_quotation_ends_with_its_line(text: str, states: list[int]) -> None:
    assert quotes(text) == states


def test_regions_are_read_by_themselves() -> None:
    text = 'Head "line\nBody one. Skip this. Body" two.'
    found = tokens(text, ((11, 20), (32, len(text))))
    assert [token.text for token in found] == ["Body", "one", ".", "Body", '"', "two", "."]
    assert [token.gap for token in found] == [2, 1, 0, 2, 0, 1, 0]
    assert [token.quote for token in found] == [0, 0, 0, 0, 2, 1, 1]


def test_a_word_is_cut_at_the_edge_of_a_region() -> None:
    assert [t.text for t in tokens("Ministers met", ((0, 8), (10, 12)))] == ["Minister", "me"]


@pytest.mark.parametrize("regions", [(), ((0, 0),), ((3, 4),)])
def test_nothing_to_read(regions: tuple[tuple[int, int], ...]) -> None:
    assert tokens("One two", regions) == []
    assert windows([]) == []


@given(MIXED)
def test_tokens_are_pieces_of_the_text_and_miss_only_space(text: str) -> None:
    found = whole(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(token.text for token in found)
    assert "".join(token.text for token in found) == "".join(text.split())


@given(MIXED, st.integers(0, 80), st.integers(0, 80))
def test_tokens_stay_in_their_region(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for token in tokens(text, ((start, end),)):
        assert start <= token.start < token.end <= end


@given(MIXED)
def test_what_follows_does_not_change_a_line(text: str) -> None:
    line = text.split("\n")[0].split("\r")[0]
    alone = whole(line)
    assert whole(line + "\nMore “of” it")[: len(alone)] == alone


@given(st.text('ab. "\n', max_size=120), st.integers(2, 9))
def test_windows_hold_every_token_once(text: str, longest: int) -> None:
    found = whole(text)
    cut = windows(found, longest)
    assert [i for start, end in cut for i in range(start, end)] == list(range(len(found)))
    assert all(0 < end - start <= longest for start, end in cut)


def test_paragraphs_are_packed_but_not_cut() -> None:
    found = whole("a b c\nd e f\ng h i j\nk")
    assert windows(found, 7) == [(0, 6), (6, 11)]
    assert windows(found, 4) == [(0, 3), (3, 6), (6, 10), (10, 11)]


def test_long_paragraph_is_cut_behind_a_stop() -> None:
    found = whole("a b c d. e f g h i j k")
    assert windows(found, 7) == [(0, 5), (5, 12)]


def test_long_paragraph_without_a_stop_is_cut_anywhere() -> None:
    assert windows(whole("a b c d e f g h i j"), 4) == [(0, 4), (4, 8), (8, 10)]


def test_an_early_stop_does_not_make_a_short_window() -> None:
    assert windows(whole("a. b c d e f g h"), 6) == [(0, 6), (6, 9)]


def test_windows_are_of_the_trained_length() -> None:
    found = whole("word " * (LONGEST_WINDOW + 1))
    assert windows(found) == [(0, LONGEST_WINDOW), (LONGEST_WINDOW, LONGEST_WINDOW + 1)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("x" * 200_000, 1),
        ('"' * 10_000, 10_000),
        ("\u0301" * 1000, 1000),
        ("🙂" * 1000, 1000),
        ("北" * 1000, 1),
        ("\ud83d\ude42", 2),
        (" " * 100_000, 0),
    ],
)
def test_odd_texts(text: str, number: int) -> None:
    found = whole(text)
    assert len(found) == number
    assert all(found[i].end <= found[i + 1].start for i in range(len(found) - 1))


def test_time_is_linear_in_a_line_without_stops() -> None:
    def seconds(size: int) -> float:
        began = time.process_time()
        windows(whole('a "b ' * size))
        return time.process_time() - began

    assert min(seconds(20_000) for _ in range(2)) < 20 * max(seconds(5_000), 0.005)
