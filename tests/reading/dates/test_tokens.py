"""Text to classed tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.dates.lexicon import names
from readouts.reading.dates.tokens import tokenize


def classes(text: str) -> list[str]:
    known = names()
    return [known[code] for code in tokenize(text, 0, len(text)).codes][:-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday", ["weekday"]),
        ("MONDAY", ["weekday"]),
        ("May", ["softmonth"]),
        ("may", ["future"]),
        ("march", ["other"]),
        ("Feb. 3", ["month", "day"]),
        ("Sun.", ["wdabbr"]),
        ("The end.", ["the", "edgeof", "stop"]),
        ("2021-08-18", ["iso"]),
        ("18.08.2021", ["slashdate"]),
        ("8/18/21", ["slashdate"]),
        ("17:30", ["clock"]),
        ("5.30 pm", ["clock", "ampm"]),
        ("up 6.43", ["up", "number"]),
        ("2,000", ["number"]),
        ("1,5", ["day", "comma", "day"]),
        ("2021", ["year"]),
        ("9999", ["number"]),
        ("1990s", ["decade"]),
        ("1991s", ["other"]),
        ("'90s", ["decade"]),
        ("31 32 0", ["day", "number", "number"]),
        ("27th", ["dayord"]),
        ("a.m. p.m.", ["ampm", "ampm"]),
        ("China's", ["other", "poss"]),
        ("agreed Agreed", ["past", "other"]),
        ("$5 5%", ["money", "day", "day", "percent"]),
        ("16–17", ["day", "hyphen", "day"]),
        ("3.5.7", ["number", "other", "day"]),
        ("会谈 🤝", ["other", "other"]),
    ],
)
def test_classes(text: str, expected: list[str]) -> None:
    assert classes(text) == expected


def test_the_month_takes_its_full_stop() -> None:
    tokens = tokenize("on Feb. 3", 0, 9)
    assert tokens.spans[1] == (3, 7)


def test_offsets_are_those_of_the_whole_text() -> None:
    tokens = tokenize("xx Monday xx", 3, 9)
    assert tokens.spans == [(3, 9), (9, 9)]


@given(st.text(alphabet=st.sampled_from("a1. ,-:/'’\n年أ🤝é") | st.characters()))
def test_tokens_are_in_order_and_cover_words(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    assert len(tokens.codes) == len(tokens.spans) == len(tokens.values)
    end = 0
    for start, stop in tokens.spans[:-1]:
        assert end <= start < stop
        end = stop
    covered = {i for start, stop in tokens.spans for i in range(start, stop)}
    assert all(i in covered for i, char in enumerate(text) if char.isalpha())
