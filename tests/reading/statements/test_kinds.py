"""The kind of a statement, by what of its content stands in quotation marks."""

import pytest

from readouts.model import StatementKind
from readouts.reading.parse import parse
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.kinds import kind_of
from readouts.reading.statements.quotes import find_quotes


def kind(text: str, given: StatementKind = "indirect") -> StatementKind:
    """The kind of a draft whose content is all between the pipes of the text."""
    start, end = text.index("|"), text.rindex("|") - 1
    text = text.replace("|", "")
    quotes = find_quotes(parse(text).paragraphs)
    return kind_of(Draft(content=((start, end),), kind=given), text, quotes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said |trains are late|.", "indirect"),
        ("She said “|trains are late|”.", "direct"),
        ("She said |“trains are late”|.", "direct"),
        ("She said |trains are “very late”|.", "mixed"),
        ("She said |trains are “late”|.", "mixed"),
        ("She said |the “Silk Road” is long|.", "indirect"),
        ("She said |the “Belt and Road” is long|.", "indirect"),
        ("She said |the “Grand New Northern Coastal Road” is long|.", "mixed"),
        ("She said |the “” is long|.", "indirect"),
        ("She said |习近平 “很好” today|.", "mixed"),
    ],
)
def test_kinds(text: str, expected: StatementKind) -> None:
    assert kind(text) == expected


@pytest.mark.parametrize("given", ["carried", "topic"])
def test_carried_and_topic_stay_so_without_quotation_marks(given: StatementKind) -> None:
    assert kind("She said. |Trains are late|.", given) == given


@pytest.mark.parametrize("given", ["carried", "topic"])
def test_quotation_marks_turn_them_into_mixed(given: StatementKind) -> None:
    assert kind("She said. |Trains are “far too late”|.", given) == "mixed"


def test_a_content_without_words_keeps_its_kind() -> None:
    assert kind("She said |—|.") == "indirect"
    assert kind("She said |—|.", "carried") == "carried"
