"""What a word is, in any script; finding by it is tested with the databases (test_finding)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.store.words import LONGEST, has_words, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He opposed unilateral sanctions.", "he opposed unilateral sanctions"),
        ("中方反对制裁。", "中 方 反 对 制 裁"),
        ("伊朗、2021年", "伊 朗 2021 年"),
        ("𠮷野家", "𠮷 野 家"),
        ("제재를", "제 재 를"),
        ("ﾆﾎﾝが", "ニ ホ ン が"),
        ("Erdoğan Cafe\u0301 ŌTAKA", "erdogan cafe otaka"),
        ("Владимир Тёркин, Ἀθῆναι", "владимир теркин αθηναι"),
        ("مُحَمَّد قـــال", "محمد قال"),
        ("आपूर्ति श्रृंखला", "आपूर्ति श्रृंखला"),
        ("the ﬁrst call", "the first call"),
        ("China’s view", "china s view"),
        ("🚑 aid ❤️ 👍🏽", "aid"),
        ("co\u00adoperation a\u200bb", "cooperation a b"),
        ("1,000 m²", "1 000 m2"),
        ("a_b\0c", "a b c"),
        ("—…", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert " ".join(tokens(text)) == expected


def test_characters_of_a_script_without_spaces_stand_alone() -> None:
    assert tokens("ไทย") == ["ไ", "ท", "ย"]


def test_a_run_without_end_is_cut() -> None:
    assert tokens("x" * 10_000) == ["x" * LONGEST]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXTS, st.sampled_from([" ", "\n", ", ", "。", "\0"]), TEXTS)
def test_words_do_not_depend_on_what_stands_around(before: str, between: str, after: str) -> None:
    assert tokens(f"{before}{between}{after}") == tokens(before) + tokens(after)


@given(TEXTS)
def test_words_of_words_are_the_same(text: str) -> None:
    words = tokens(text)
    assert tokens(" ".join(words)) == words
    assert not any(" " in word or '"' in word or "'" in word for word in words)


@given(TEXTS)
def test_upper_case_is_the_same(text: str) -> None:
    assert tokens(text) == tokens(text.casefold())


@pytest.mark.parametrize(
    ("text", "expected"), [("制", True), ("a", True), ("7", True), ("—…", False), ("", False)]
)
def test_has_words(text: str, expected: bool) -> None:
    assert has_words(text) is expected
