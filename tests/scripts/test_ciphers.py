"""Texts in cipher."""

from hypothesis import given
from hypothesis import strategies as st

from ciphers import renamed


@given(st.text(), st.integers(1, 500))
def test_a_renamed_text_is_as_long(text: str, copy: int) -> None:
    other = renamed(text, copy)
    assert len(other) == len(text)
    assert [c.isupper() for c in other] == [c.isupper() for c in text]
    assert renamed(text, copy) == other


def test_short_words_stay_and_long_ones_change() -> None:
    words = renamed("the two sides discussed wheat prices", 7).split()
    assert words[:2] == ["the", "two"]
    assert not {"sides", "discussed", "wheat", "prices"} & set(words)


def test_a_cipher_is_one_to_one() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    assert sorted(renamed(letters, 3)) == list(letters)
