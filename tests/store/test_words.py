"""The tokenization of the word index: what is stored is found by what is asked."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.store.words import beginnings_query, has_words, phrase_query, spaced


def found(text: str, phrase: str) -> bool:
    """Whether SQLite finds the phrase in the text."""
    return matches(text, phrase_query(phrase))


def matches(text: str, query: str) -> bool:
    """Whether SQLite takes the text for a match."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE t USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')"
    )
    connection.execute("INSERT INTO t VALUES (?)", (spaced(text),))
    asked = "SELECT count(*) FROM t WHERE t MATCH ?"
    count = connection.execute(asked, (query,)).fetchone()[0]
    connection.close()
    return bool(count)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("中方反对单边制裁。", "制裁"),
        ("中方反对单边制裁。", "单边制裁"),
        ("伊朗、中国、2021年", "中国"),
        ("𠮷野家", "野家"),
        ("두 정상은 제재를 논의했다", "제재"),
        ("日本のカタカナ", "カタ"),
        ("ﾆﾎﾝ", "ニホン"),
        ("He opposed unilateral sanctions.", "Unilateral  sanctions"),
        ("Erdoğan spoke", "erdogan"),
        ("Cafe\u0301 talks", "café talks"),
        ("مُحَمَّد قال", "محمد"),
        ("the ﬁrst call", "first call"),
        ("China’s view", "China's view"),
        ("🚑 medical supplies", "medical supplies"),
        ('a "quoted" word', '"quoted" word'),
        ("NEAR the OR gate", "the OR gate"),
    ],
)
def test_a_phrase_is_found(text: str, phrase: str) -> None:
    assert found(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("中方反对单边制裁。", "裁制"),
        ("中方反对单边制裁。", "中国"),
        ("sanctions that are unilateral", "unilateral sanctions"),
        ("the call", "the OR call"),
        ("anything", "any*"),
    ],
)
def test_other_words_are_not(text: str, phrase: str) -> None:
    assert not found(text, phrase)


@given(st.text(max_size=40))
def test_any_text_can_be_asked_for(phrase: str) -> None:
    assert isinstance(found("one text", phrase), bool)


@given(
    st.text(alphabet="中国伊朗制裁单边 ab", max_size=20),
    st.text(alphabet="中国伊朗制裁单边", min_size=1, max_size=4),
)
def test_every_run_of_chinese_is_found(around: str, term: str) -> None:
    assert found(f"{around}{term}{around}", term)


@pytest.mark.parametrize(
    ("text", "expected"), [("制", True), ("a", True), ("7", True), ("—…", False), ("", False)]
)
def test_has_words(text: str, expected: bool) -> None:
    assert has_words(text) is expected


@pytest.mark.parametrize(
    ("alternatives", "expected"),
    [
        ([["sanction"]], True),
        ([["sanct", "unilat"]], True),
        ([["sanct", "salt"]], False),
        ([["salt"], ["sanct"]], True),
        ([["制裁"]], False),
        ([['"salt', "* OR"]], False),
    ],
)
def test_words_by_how_they_begin(alternatives: list[list[str]], expected: bool) -> None:
    assert matches("Unilateral sanctions", beginnings_query(alternatives)) is expected
    assert matches("单边制裁", beginnings_query([["制", "单"]]))
