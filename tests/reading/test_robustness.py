"""Texts that no editor would print: read without a crash, covered whole, in linear time."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readouts
from fuzz_checks import wrong
from readouts.model import Reading

PROSE = (
    "the president said that he will meet his colleague in May and they agreed to support peace "
)


def long(piece: str) -> Callable[[int], str]:
    """A text of so many code points out of a piece."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


TEXTS: dict[str, Callable[[int], str]] = {
    "a line without punctuation": long(PROSE),
    "capitals": long(PROSE.upper()),
    "title case": long(PROSE.title()),
    "straight quotation marks": lambda size: "He said: " + '"' * size,
    "opening quotation marks": lambda size: "He said: " + "“" * size,
    "words in quotation marks": long('He said: "yes " '),
    "one word a line": long("word\n"),
    "one name a line": long("Macron\n"),
    "brackets": lambda size: "He said " + "(" * (size // 2) + ")" * (size // 2),
    "brackets with words": lambda size: "(he said " * (size // 11) + ") " * (size // 11),
    "one word": lambda size: "He said " + "a" * size,
    "control characters": long("He\x00 said\x1f that\x7f peace\x85 grows\u200f\u202e "),
    "combining marks alone": lambda size: "\u0301" * size,
    "a letter with combining marks": lambda size: "He said a" + "\u0301" * size,
    "mixed scripts": long("Президент said 习近平 that سلام grows in Ελλάδα "),
    "all line ends": long("He said yes.\r\nShe said no.\u2028They met.\r"),
    "forms of address": long("Mr. "),
    "a chain of that": long("he said that "),
    "blanks": lambda size: "He said" + " \u00a0\t" * (size // 3) + "so.",
    "empty lines": lambda size: "He said" + "\n" * size + "so.",
}


def read(text: str) -> Reading:
    """Read as English, or most of these would be no language at all."""
    return readouts.read(text, language="en", published="2021-05-12")


def seconds(text: str) -> float:
    """CPU time to read a text, the better of two tries."""
    times = []
    for _ in range(2):
        start = time.process_time()
        read(text)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("name", TEXTS)
def test_it_is_read_whole(name: str) -> None:
    text = TEXTS[name](700)
    assert list(wrong(read(text), text)) == []


@pytest.mark.parametrize("name", TEXTS)
def test_four_times_the_text_takes_four_times_as_long(name: str) -> None:
    """Quadratic work would take sixteen times as long; small times are rounded up to noise."""
    seconds(TEXTS[name](50))
    short, four = seconds(TEXTS[name](800)), seconds(TEXTS[name](3_200))
    assert four <= 10 * max(short, 0.05)


PIECES = (
    "He said that ", "peace ", "“", "”", '"', "(", ")", "\n", "\r", "\r\n", "\u2028", "President ",
    "Macron ", "习近平", "سلام ", "\u0301", "\u200f", "\x00", ". ", ", ", "and ", "according to ",
    "on Monday ", "’s ", "Q: ", "🤝🏽", "MET ", "- ", "ß",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_row_of_such_pieces_is_read_whole(pieces: list[str]) -> None:
    text = "".join(pieces)
    reading = read(text)
    assert list(wrong(reading, text)) == []
    assert read(text) == reading


@given(st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read_whole(text: str) -> None:
    reading = readouts.read(text)
    assert list(wrong(reading, text)) == []
