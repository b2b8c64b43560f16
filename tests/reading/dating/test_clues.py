"""The words that give a contact's day."""

from datetime import date

import pytest

from readouts.model import Status
from readouts.reading.dates import tag
from readouts.reading.dating.clues import Clue, find_clue

PUBLISHED = "2021-08-18"


def clue(
    text: str,
    *more: str,
    status: Status = "held",
    published: str | None = PUBLISHED,
    telling: int = 1,
) -> Clue | None:
    """The clue in sentences that follow each other, the first `telling` of them on the contact."""
    whole = " ".join((text, *more))
    near, start = [], 0
    for sentence in (text, *more):
        near.append((start, start + len(sentence)))
        start += len(sentence) + 1
    day = date.fromisoformat(published) if published else None
    return find_clue(whole, tuple(near), tag(whole, published), status, day, telling)


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        ("They spoke on Monday.", "weekday", {"weekday": 1}),
        ("They spoke on Tuesday morning.", "weekday", {"weekday": 2}),
        ("They spoke on Monday at 5 p.m.", "weekday", {"weekday": 1}),
        ("They spoke last Thursday.", "weekday", {"weekday": 4, "step": -1}),
        ("They spoke today.", "near", {"offset": 0}),
        ("They spoke last night.", "near", {"offset": -1}),
        ("They spoke the day before yesterday.", "near", {"offset": -2}),
        ("They spoke on 3 May.", "month-day", {"month": 5, "number": 3}),
        ("They spoke on Monday, May 3.", "month-day", {"weekday": 1, "number": 3}),
        ("They spoke on Monday (May 3).", "month-day", {"weekday": 1, "number": 3}),
        ("They spoke on May 3, 2019.", "full", {"day": "2019-05-03"}),
        ("They spoke on the evening of the 12th.", "day-of-month", {"number": 12}),
        ("They spoke on Thursday, the 12th.", "day-of-month", {"number": 12, "weekday": 4}),
        ("They spoke last month.", "stretch", {"value": "2021-07"}),
        ("They spoke earlier this week.", "stretch", {"value": "2021-W33"}),
    ],
)
def test_kinds(text: str, kind: str, facts: dict[str, object]) -> None:
    found = clue(text)
    assert found is not None
    assert found.kind == kind
    assert {name: getattr(found, name) for name in facts} == facts


@pytest.mark.parametrize(
    "text",
    [
        "They spoke at 16:00 Kyiv time.",
        "They spoke at 1930 GMT.",
        "They discussed the 9/11 attacks.",
        "They spoke, and met the following day.",
    ],
)
def test_what_names_no_day_of_the_contact(text: str) -> None:
    assert clue(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("They spoke on the evening of 27th.", "day-of-month", 27),
        ("They spoke on Monday.", "weekday", None),
        ("They spoke on May 3.", "month-day", 3),
        ("They spoke today.", "near", None),
    ],
)
def test_kinds_without_publication(text: str, kind: str, number: int | None) -> None:
    found = clue(text, published=None)
    assert found is not None
    assert (found.kind, found.number) == (kind, number)


@pytest.mark.parametrize(
    "text",
    [
        "They spoke.",
        "They spoke about the summit scheduled for Friday.",
        "They will meet on Friday.",
        "They agreed to meet tomorrow.",
        "They spoke ahead of the visit on Monday.",
        "They have not spoken since Monday.",
        "They hailed the accord signed on 3 May 2019.",
        "They recalled the accord of 3 May.",
        "They spoke of last week's summit.",
        "They spoke of today's challenges.",
        "They discussed last week's summit.",
        "They discussed today’s challenges.",
        "They spoke for two days.",
        "They will speak next Tuesday.",
        "They have spoken in the 1990s.",
    ],
)
def test_days_of_something_else(text: str) -> None:
    assert clue(text) is None


def test_a_planned_contact_takes_days_to_come() -> None:
    found = clue("They will meet next Tuesday.", status="planned")
    assert found is not None
    assert (found.weekday, found.step) == (2, 1)


def test_a_range() -> None:
    found = clue("They met on 16 and 17 May 2019.")
    assert found is not None and found.until is not None
    assert (found.kind, found.day, found.until.day) == ("full", "2019-05-16", "2019-05-17")
    found = clue("They met on May 16-17.")
    assert found is not None and found.until is not None
    assert (found.kind, found.number, found.until.number) == ("month-day", 16, 17)


def test_the_leading_sentence_comes_first() -> None:
    found = clue("They spoke.", "It was a call on Monday.", "Others met on Tuesday.")
    assert found is not None and found.weekday == 1
    assert clue("They spoke on Tuesday.", "It was Monday.").weekday == 2  # type: ignore[union-attr]


def test_later_sentences_count_for_less() -> None:
    assert clue("They spoke.", "“On Monday we agreed,” he said.") is None
    assert clue("They spoke.", 'He said "we begin on Monday here" to all.') is None
    assert clue("They spoke.", "Much is at stake today.") is None
    assert clue("They spoke.", "They recalled 3 May 2019.") is None
    assert clue("They spoke.", "It was so on July 3.") is None
    assert clue("They spoke.", "Relations were bad last month.") is None
    sentences = ("They spoke.", "The call was on August 12.")
    assert clue(*sentences) is None  # days ago, and beside the contact's sentence
    recent = clue(*sentences, telling=2)
    assert recent is not None and recent.number == 12
    assert clue("They spoke.", "It was on August 17.") is not None


def test_a_day_to_come_is_no_held_contacts() -> None:
    text = "They spoke and will host a summit; it opens September 2."
    assert clue(text) is None


def test_the_year_of_a_range_counts_for_both_ends() -> None:
    found = clue("They met from 30 June to 2 July 2018.")
    assert found is not None and found.until is not None
    assert (found.day, found.until.day) == ("2018-06-30", "2018-07-02")


def test_today_counts_in_any_sentence_that_tells_of_the_contact() -> None:
    sentences = ("They spoke.", "The call took place today.")
    assert clue(*sentences) is None
    found = clue(*sentences, telling=2)
    assert found is not None and found.kind == "near"


def test_the_span_is_that_of_the_words() -> None:
    text = "🤝 习近平 spoke on Monday (May 3) again."
    found = clue(text)
    assert found is not None
    assert text[slice(*found.span)] == "Monday (May 3)"


def test_no_sentences() -> None:
    assert (
        find_clue("They spoke on Monday.", (), tag("They spoke on Monday.", None), "held") is None
    )
