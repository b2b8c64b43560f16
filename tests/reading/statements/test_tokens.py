"""The tokens of the parse at spans of the report's text."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Spans
from readouts.reading.parse import Parse, parse
from readouts.reading.statements.tokens import Tokens

TEXT = "😀 Ann came. Bo went\n伊朗 Cy stayed."
TOKENS = Tokens(parse(TEXT))


def words(spans: Spans) -> list[str]:
    return [token.text for token in TOKENS.inside(spans)]


def test_tokens_of_several_lines() -> None:
    start, end = TEXT.index("Bo"), TEXT.index("Cy")
    assert words(((start, start + 7), (end, end + 9))) == ["Bo", "went", "Cy", "stayed"]


def test_the_first_sentence() -> None:
    found = TOKENS.first_sentence(((TEXT.index("Ann"), TEXT.index("\n")),))
    assert [token.text for token in found] == ["Ann", "came", "."]


def test_nothing_is_parsed() -> None:
    assert Tokens(Parse("", ())).first_sentence(((0, 3),)) == []
    assert words(()) == []


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_any_span_is_answered_from_the_text(start: int, end: int) -> None:
    assert all(word in TEXT for word in words(((start, end),)))
