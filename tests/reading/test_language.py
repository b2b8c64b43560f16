"""The language of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.language import HEAD, SHORT, detect, languages


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


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden met Emmanuel Macron in Berlin.",
        "President Biden met Chancellor Scholz.",
        "Prime Minister Modi met Chancellor Scholz.",
        "President Lee Jae-myung met President Trump in Gyeongju.",
        "Recep Tayyip Erdoğan met Ilham Aliyev in Ankara.",
        "Mark Rutte met Ursula von der Leyen in Den Haag.",
        "Viktor Orbán hosted Robert Fico in Budapest.",
        "Prabowo Subianto spoke with Anwar Ibrahim on Monday.",
    ],
)
def test_short_english_full_of_names(text: str) -> None:
    assert detect(text) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Biden ontmoette Rutte in Den Haag.", "nl"),
        ("Macron empfängt Scholz in Paris.", "de"),
        ("Presiden Joko Widodo bertemu Presiden Biden di Bali.", "id"),
        ("Lula se reunió con Petro en Brasilia.", "es"),
        ("Meloni ha incontrato Rama a Tirana.", "it"),
        ("Erdoğan dün Aliyev ile görüştü.", "tr"),
        ("Statsminister Frederiksen mødte Kristersson.", "da"),
        ("Tổng Bí thư Tô Lâm gặp Chủ tịch Tập Cận Bình.", "vi"),
    ],
)
def test_short_texts_of_other_languages(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Los presidentes hablaron del comercio y acordaron reunirse de nuevo este año. ", "es"),
        ("Les ministres ont évoqué la guerre et le commerce entre leurs deux pays. ", "fr"),
        ("Die Minister sprachen über den Handel und wollen sich bald wieder treffen. ", "de"),
        ("Bakanlar iki ülke arasındaki ticareti ele aldı ve yeniden görüşecekler. ", "tr"),
        ("Kedua menteri membahas kerja sama karena pembicaraan di Jakarta berjalan baik. ", "id"),
        ("两位部长讨论了贸易问题，并同意今年再次会面。", "zh"),
        ("بحث الوزيران التجارة بين البلدين واتفقا على اللقاء مجددا هذا العام. ", "ar"),
        ("Министры обсудили торговлю и договорились встретиться ещё раз в этом году. ", "ru"),
        ("Міністри обговорили торгівлю й домовилися зустрітися ще раз цього року. ", "uk"),
    ],
)
def test_long_texts(text: str, code: str) -> None:
    assert detect(text) == code
    assert detect(text * 12) == code
    assert len(text * 12) > SHORT


def test_the_table_of_languages() -> None:
    assert 50 <= len(languages()) <= 80
    assert "met" in languages()["en"]
    assert not {"la", "an", "jv", "lb"} & set(languages())
    assert all(word == word.lower() for words in languages().values() for word in words)


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
    assert code is None or code in languages()
    assert detect(text) == code
