"""By when is something to be done?"""

import pytest

from readouts.model import DateExpression
from readouts.questions.deadlines import deadline
from readouts.reading.dates.tag import tag


def due(
    text: str, date: str, value: str, type_: str = "DATE", day: str | None = "2021-03-04"
) -> str | None:
    """The words that say by when, of a text with one date in it."""
    start = text.index(date)
    found = DateExpression(start=start, end=start + len(date), type=type_, value=value)  # type: ignore[arg-type]
    made = deadline(text, ((0, len(text)),), [found], day)
    if made:
        assert made.value == value
    return text[slice(*made.span)] if made else None


@pytest.mark.parametrize(
    ("text", "date", "value", "expected"),
    [
        ("will close mines by 2038", "2038", "2038", "by 2038"),
        ("to meet 🙂 in June", "June", "2021-06", "in June"),
        ("will act by the end of the year", "the year", "2021", "by the end of the year"),
        ("no later than 1 May", "1 May", "2021-05-01", "than 1 May"),
        ("will visit next week", "next week", "2021-W10", "next week"),
        ("tomorrow he would sign", "tomorrow", "2021-03-05", "tomorrow"),
        ("will return to the deal of 2015", "2015", "2015", None),
        ("will honour what it signed in 2015", "2015", "2015", None),
        ("the 2030 agenda", "2030", "2030", None),
        ("will meet weekly", "weekly", "PAST_REF", None),
        ("to talk where he is to speak on Monday", "Monday", "2021-03-08", None),
    ],
)
def test_dates_ahead_with_a_word_of_time(
    text: str, date: str, value: str, expected: str | None
) -> None:
    assert due(text, date, value) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("by the end of June", ("by the end of June", "2022-06")),
        ("🙂 by June", ("by June", "2022-06")),
        ("by March", ("by March", "2022-03")),
        ("by February", ("by February", "2023-02")),
        ("by Friday", ("by Friday", "2022-03-18")),
        ("until Tuesday", ("until Tuesday", "2022-03-15")),
        ("before Christmas", ("before Christmas", None)),
        ("by the summer", ("by the summer", None)),
        ("by Friday morning", ("by Friday morning", None)),
        ("in June 2021", None),
        ("by June 2021", None),
        ("by the end of last June", None),
        ("before last Friday", None),
        ("on Friday", None),
    ],
)
def test_a_limit_without_a_year_is_the_next_one(
    words: str, expected: tuple[str, str | None] | None
) -> None:
    text = f"promised to send a delegation {words}"
    made = deadline(text, ((0, len(text)),), tag(text, "2022-03-15"), "2022-03-15")
    assert (made and (text[slice(*made.span)], made.value)) == expected


def test_lengths_of_time() -> None:
    assert due("to answer within ten days", "ten days", "P10D", "DURATION") == "within ten days"
    assert due("in the next ten days", "the next ten days", "P10D", "DURATION") == (
        "in the next ten days"
    )
    assert due("to meet by day", "day", "P1D", "DURATION") is None
    assert due("to meet every May", "every May", "XXXX-05", "SET") is None


def test_where_nobody_knows_when_it_was_said_only_a_limit_counts() -> None:
    assert due("will close by 2038", "2038", "2038", day=None) == "by 2038"
    assert due("will close in 2038", "2038", "2038", day=None) is None


def test_dates_outside_the_words_do_not_count() -> None:
    date = DateExpression(start=8, end=12, type="DATE", value="2038")
    assert deadline("will by 2038", ((0, 7),), [date], "2021-03-04") is None
