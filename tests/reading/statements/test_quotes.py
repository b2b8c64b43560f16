"""Quotation marks: what they hold, paragraph by paragraph."""

import time

import pytest
from hypothesis import given, settings
from spacy.tokens import Doc
from spacy.vocab import Vocab
from tests.reading.telling import UNUSUAL

from readouts.reading.parse import Paragraph, parse
from readouts.reading.statements.quotes import Quotes, find_quotes


def quotes(text: str) -> Quotes:
    return find_quotes(parse(text).paragraphs)


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotes(text).quotes]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “we go” and «nous allons» today.", ["we go", "nous allons"]),
        ('He said "we go" and "we stay" today.', ["we go", "we stay"]),
        ("He called it „ein Haus” once.", ["ein Haus"]),
        ("He said “we "
         "call it 'home' here”.", ["we call it 'home' here"]),
        ("He said “we «go» now”.", ["we «go» now"]),
        ("No marks at all.", []),
        ("A closing mark” alone.", []),
        ('It is 5" wide, he said "today".', ["today"]),
        ('He said, "we go.” She said, "we stay.”', ["we go.", "we stay."]),
        ('The so-called"visit" ended.', ["visit"]),
        ("He called it „ein Haus“ once.", ["ein Haus"]),
        ("He said, “We go. He left. She said, “We stay.”", ["We go.", "We stay."]),
        ("", []),
    ],
)  # fmt: skip
def test_what_stands_between_marks(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_quote_may_run_to_the_end_of_its_paragraph() -> None:
    text = "“We go. We stay.\n“We sing,” she said. “Now"
    assert quoted(text) == ["We go. We stay.", "We sing,", "Now"]
    assert [q.closed for q in quotes(text).quotes] == [False, True, False]


def test_an_odd_mark_spoils_only_its_paragraph() -> None:
    assert quoted('It is “wide.\nHe said "we go" today.') == ["wide.", "we go"]


def test_a_quote_that_is_never_closed_ends_with_a_sentence_in_a_long_line() -> None:
    text = "He said: “We go. " + "They left the house on that day. " * 40
    assert quoted(text) == ["We go."]


def test_the_quote_at_an_offset() -> None:
    text = "He said “we go” today."
    found = quotes(text)
    inside = found.at(text.index("we"))
    assert inside is not None
    assert inside == found.at(text.index("go") + 1)
    assert found.at(text.index("”")) is None
    assert found.at(0) is None
    assert found.at(len(text) + 5) is None
    assert quotes("").at(0) is None


def test_the_quotes_that_share_a_character_with_a_span() -> None:
    text = "“one” and “two” and “three”"
    found = quotes(text)
    shown = [text[q.start : q.end] for q in found.within((3, text.index("two") + 1))]
    assert shown == ["one", "two"]
    assert found.within((0, 1)) == ()
    assert found.within((0, len(text))) == found.quotes


@given(UNUSUAL)
@settings(max_examples=40, deadline=None)
def test_quotes_are_in_order_and_apart(text: str) -> None:
    edges = [edge for q in quotes(text).quotes for edge in (q.start, q.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
    assert all("\n" not in text[q.start : q.end] for q in quotes(text).quotes)


def test_a_hundred_thousand_marks_take_little_time() -> None:
    text = "“a” " * 50_000
    whole = Paragraph(0, 3, Doc(Vocab()), text, ())
    start = time.process_time()
    found = find_quotes([whole])
    assert len(found.quotes) == 50_000
    assert all(found.at(q.start) == q for q in found.quotes)
    assert time.process_time() - start < 3
