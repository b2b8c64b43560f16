"""The sentence in which a statement stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Spans
from readouts.pages.context import BESIDE, in_context


def context(text: str, *phrases: str) -> list[tuple[str, str]]:
    spans: Spans = tuple((text.index(p), text.index(p) + len(p)) for p in phrases)
    return [(piece, kind) for piece, kind in in_context(text, spans) if piece]


@pytest.mark.parametrize(
    ("text", "phrase", "before", "behind"),
    [
        ("It rained. He said that all is well, and left. More.", "all is well", "He said that ",
         ", and left."),
        ("One line\nHe said all is well\nnext", "all is well", "He said ", ""),
        ("他来了。习近平指出，中方支持伊方。会谈结束。", "中方支持伊方", "习近平指出，", "。"),
        ("قال الرئيس. إن بلاده مستعدة للحوار؟ نعم", "بلاده مستعدة", "إن ", " للحوار؟"),
        ("all is well.", "all is well", "", "."),
        ("“All is well.” He left.", "All is well", "“", ".”"),
    ],
)  # fmt: skip
def test_the_sentence_around(text: str, phrase: str, before: str, behind: str) -> None:
    found = context(text, phrase)
    cited = [piece for piece, kind in found if kind == "cited"]
    assert cited == [phrase]
    assert "".join(piece for piece, _ in found) == before + phrase + behind


def test_a_statement_in_two_pieces() -> None:
    text = "No one, he said, should despair."
    assert context(text, "No one", "should despair") == [
        ("No one", "cited"), (", he said, ", "around"), ("should despair", "cited"),
        (".", "around"),
    ]  # fmt: skip


def test_a_huge_line_is_cut_around_the_statement() -> None:
    text = "a " * 5000 + "HERE" + " b" * 5000
    before, cited, behind = context(text, "HERE")
    assert cited == ("HERE", "cited")
    assert before[0].startswith("…") and len(before[0]) <= BESIDE + 1
    assert behind[0].endswith("…") and len(behind[0]) <= BESIDE + 1


def test_what_lies_between_far_pieces_is_cut() -> None:
    text = "HERE" + " b" * 5000 + " THERE"
    assert len(context(text, "HERE", "THERE")[1][0]) <= BESIDE + 1


def test_no_span_no_sentence() -> None:
    assert context("words") == []


@given(st.text("ab. \n。🚑é\u0301؟ق", max_size=60), st.data())
def test_the_pieces_are_those_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = list(in_context(text, ((start, end),)))
    assert [piece for piece, kind in found if kind == "cited"] == [text[start:end]]
    whole = "".join(piece for piece, _ in found)
    assert whole in text
