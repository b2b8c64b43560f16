"""The language of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.language import HEAD, detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The two leaders discussed trade and security in the region.", "en"),
        ("Les deux présidents ont parlé du commerce et de la sécurité.", "fr"),
        ("Президенты обсудили торговлю и безопасность в регионе.", "ru"),
        ("两国元首就双边关系和地区局势交换意见。", "zh"),
        ("ناقش الرئيسان التجارة والأمن في المنطقة خلال الاتصال.", "ar"),
        ("両首脳は地域情勢について意見を交換した。", "ja"),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "Rome", "12.05.2020 - 22:02", "🤝🏽🤝🏽", "会谈"])
def test_too_little_to_tell(text: str) -> None:
    assert detect(text) is None


def test_only_the_head_counts() -> None:
    english = "The two leaders discussed trade and security in the region. " * 100
    assert len(english) > HEAD
    assert detect(english + "两国元首就双边关系交换意见。" * 1000) == "en"


@given(st.text(max_size=60))
def test_the_answer_is_a_code_and_always_the_same(text: str) -> None:
    code = detect(text)
    assert code is None or (len(code) == 2 and code.islower())
    assert detect(text) == code
