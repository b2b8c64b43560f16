"""Words of a report, ready to be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.pages.passages import in_kinds, passage, shown, visible

texts = st.text(max_size=80) | st.text("a\u202e\u2066\u2069 \x00\x1b制裁🚑e\u0301", max_size=20)


@given(texts)
def test_nothing_is_lost_but_named(text: str) -> None:
    bits = list(shown(text, "cited"))
    back = "".join(chr(int(b.text[2:], 16)) if b.kind == "control" else b.text for b in bits)
    assert back == text


@given(texts)
def test_nothing_turns_the_text_around(text: str) -> None:
    out = visible(text)
    assert not set(out) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b")
    assert visible(out) == out


@pytest.mark.parametrize("text", ["می\u200cخواهیم", "a\u200fb", "制裁", "👩\u200d🚀", "a\tb\nc"])
def test_what_writing_needs_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("language", "direction"),
    [("fa", "rtl"), ("ar-EG", "rtl"), ("zh", "ltr"), ("en", "ltr"), (None, "auto")],
)
def test_direction(language: str | None, direction: str) -> None:
    assert passage("x", language).direction == direction


def test_kinds_stay_with_their_words() -> None:
    made = in_kinds([("same ", "plain"), ("new", "differs"), ("", "plain")], "en")
    assert [(bit.text, bit.kind) for bit in made.bits] == [("same ", "plain"), ("new", "differs")]
    assert made.text == "same new"
