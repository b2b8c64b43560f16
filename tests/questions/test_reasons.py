"""Reasons for a day, with the words that show them."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Reason
from readouts.questions.reasons import around, shown_reasons


def test_words_beside_the_span_are_whole() -> None:
    text = "first line\n" + "word " * 30 + "Monday" + " more" * 30 + "\nlast line"
    span = (text.index("Monday"), text.index("Monday") + 6)
    shown = around(text, span)
    assert shown.startswith("…word ") and shown.endswith(" more…")
    assert "Monday" in shown and "line" not in shown


def test_a_short_line_is_shown_whole() -> None:
    assert around("They met on Monday.", (12, 18)) == "They met on Monday."


def test_reasons_of_one_wording_are_one() -> None:
    same = [Reason(text="It says Monday.", spans=((12, 18),), report=r) for r in ("r1", "r2")]
    (one,) = shown_reasons(same, {"r1": "They met on Monday."})
    assert one.reports == ("r1", "r2")
    assert one.quotes == ("They met on Monday.",)


def test_a_text_that_is_not_at_hand_has_no_quotes() -> None:
    (one,) = shown_reasons([Reason(text="So.", spans=((0, 2),), report="r9")], {})
    assert one.quotes == ()


@given(st.text(min_size=1), st.data())
def test_the_words_of_the_span_are_always_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert text[start:end].strip() in around(text, (start, end))
