"""What stands in a text is found, in any script, and the same in every database."""

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readouts.store import RecordStore
from readouts.store.word_index import Clause
from readouts.store.words import tokens

Found = Callable[[str, Clause], bool]
ONE_DATABASE = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def holds(store: RecordStore) -> Callable[..., bool]:
    """Whether a text, alone in the index, fits what is asked."""
    index, database = store.database.dialect.words, store.database

    def ask(text: str, phrase: str = "", near: list[list[str]] | None = None) -> bool:
        if near is None:
            where, values = index.phrase("report_words", "7", phrase)
        else:
            where, values = index.beginnings("report_words", "7", near)
        with database.transaction():
            index.add(database.executemany, "report_words", [(7, text)])
            found = database.execute(f"SELECT 1 WHERE {where}", values)
            index.drop(database.executemany, "report_words", [(7, text)])
            assert not database.execute(f"SELECT 1 WHERE {where}", values)
        return bool(found)

    return ask


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
        ("الأمن المائي", "الأمْن"),
        ("भारत की आपूर्ति श्रृंखला", "आपूर्ति श्रृंखला"),
        ("รัฐบาลไทยสนับสนุน", "ไทย"),
        ("the ﬁrst call", "first call"),
        ("China’s view", "China's view"),
        ("🚑 medical supplies", "medical supplies"),
        ('a "quoted" word', '"quoted" word'),
        ("NEAR the OR gate", "the OR gate"),
        ("before\0after", "after"),
        ("100% sure & done | or !not", "sure & done"),
    ],
)
def test_a_phrase_is_found(holds: Callable[..., bool], text: str, phrase: str) -> None:
    assert holds(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("中方反对单边制裁。", "裁制"),
        ("中方反对单边制裁。", "中国"),
        ("sanctions that are unilateral", "unilateral sanctions"),
        ("the call", "the OR call"),
        ("anything", "any*"),
        ("anything", "—…"),
        ("unilateral sanctions", "lateral sanctions"),
    ],
)
def test_other_words_are_not(holds: Callable[..., bool], text: str, phrase: str) -> None:
    assert not holds(text, phrase)


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        ([["sanction"]], True),
        ([["sanct", "unilat"]], True),
        ([["unilateral sanct"]], True),
        ([["sanct", "salt"]], False),
        ([["salt"], ["sanct"]], True),
        ([["制裁"]], False),
        ([['"salt', "* OR"]], False),
        ([["sanct", "…"]], False),
        ([], False),
    ],
)
def test_words_by_how_they_begin(
    holds: Callable[..., bool], near: list[list[str]], expected: bool
) -> None:
    assert holds("Unilateral sanctions", near=near) is expected
    assert holds("单边制裁", near=[["制", "单"]])


SCRIPTS = st.characters(exclude_categories=["Cs"]) | st.sampled_from(
    "中国伊朗制裁单边アが제재مُحَمَّدقالआपूर्तिश्रृंखलाไทยที่é\u0301\u0300ё🚑👍🏽\ufe0f\u200d'\"\\%_&|!:*()<>\x01\x02"
)
WORDS = st.lists(st.text(SCRIPTS, min_size=1, max_size=6), min_size=1, max_size=8)


@given(WORDS, st.data())
@ONE_DATABASE
def test_any_words_of_any_text_are_found(
    holds: Callable[..., bool], words: list[str], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    count = data.draw(st.integers(1, 3))
    phrase = " ".join(words[start : start + count])
    assert holds(" ".join(words), phrase) is bool(tokens(phrase))


@given(WORDS, WORDS)
@ONE_DATABASE
def test_found_is_what_has_the_words_in_a_row(
    holds: Callable[..., bool], words: list[str], asked: list[str]
) -> None:
    text, phrase = tokens(" ".join(words)), tokens(" ".join(asked))
    places = range(len(text) - len(phrase) + 1)
    expected = bool(phrase) and any(text[at : at + len(phrase)] == phrase for at in places)
    assert holds(" ".join(words), " ".join(asked)) is expected


@given(
    st.text("中国伊朗制裁单边 ab", max_size=20), st.text("中国伊朗制裁单边", min_size=1, max_size=4)
)
@ONE_DATABASE
def test_every_run_of_chinese_is_found(holds: Callable[..., bool], around: str, term: str) -> None:
    assert holds(f"{around}{term}{around}", term)


def test_far_down_in_a_long_text(holds: Callable[..., bool]) -> None:
    text = f"{'on and on ' * 20_000} the end of it"
    assert holds(text, "the end")
    assert holds(text, "on the end of")
    assert not holds(text, "end the")


def test_in_a_text_of_more_different_words_than_an_index_takes(holds: Callable[..., bool]) -> None:
    numbers = random.Random(1).sample(range(10**9), 120_000)
    text = " ".join(f"w{number}" for number in numbers)
    assert holds(text, f"w{numbers[99_998]} w{numbers[99_999]}")
    assert holds(text, near=[[f"w{numbers[50_000]}"]])
    assert not holds(text, "w1 w2")
