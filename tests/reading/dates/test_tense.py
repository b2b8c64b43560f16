"""What the words around a date say of its tense."""

import pytest

from readouts.reading.dates.tense import REACH, tense_at
from readouts.reading.dates.tokens import tokenize


def tense(text: str) -> int:
    """The tense at the word "Monday"."""
    tokens = tokenize(text, 0, len(text))
    place = next(i for i, (a, b) in enumerate(tokens.spans) if text[a:b] == "Monday")
    return tense_at(tokens.codes, place, place + 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said Monday that talks will go on.", -1),
        ("The two will meet on Monday.", 1),
        ("The summit will be held on Monday.", 1),
        ("The talks were held on Monday.", -1),
        ("They visited Rome on Monday.", -1),
        ("On Monday, they will visit Rome.", 1),
        ("On Monday, they visited Rome.", -1),
        ("They will talk. On Monday they visited Rome.", -1),
        ("Talks on Monday.", 0),
        ("A deal is expected on Monday.", 1),
        ("The two are to meet on Monday.", 1),
        ("The two plan to meet on Monday.", 1),
        ("The two discussed the plan on Monday.", -1),
        ("The talks are set to resume on Monday.", 1),
        ("They agreed that talks are to be held on Monday.", 1),
        ("The deadline was put off until Monday.", 1),
        ("He said they could come as early as Monday.", 1),
    ],
)
def test_tense(text: str, expected: int) -> None:
    assert tense(text) == expected


def test_a_verb_out_of_reach_does_not_count() -> None:
    assert tense("They will meet " + "in Rome " * REACH + "on Monday") == 0
