# ruff: noqa: E501 - a text a line
"""Guessing a legacy encoding. The texts are our own, in the languages the encodings are for."""

from __future__ import annotations

import pytest

from readouts.ingest.guessing import guess, guess_note

TEXTS = {
    "es": "El presidente conversó con su homólogo sobre la situación en la región y la reunión de mañana.",
    "fr": "Le ministre a reçu son homologue à Paris ; ils ont évoqué l’élargissement et la sécurité.",
    "de": "Der Außenminister sprach mit seinem Amtskollegen über die Lage; beide Länder stimmen überein.",
    "en": "The minister said: “We agreed on the next steps” – and thanked Señor Núñez for his café.",
    "is": "Forsætisráðherra ræddi við starfsbróður sinn og þakkaði honum fyrir góða samvinnu landanna.",
    "tr": "Dışişleri Bakanı mevkidaşıyla görüştü; taraflar güvenlik ve ekonomik işbirliğini ele aldı.",
    "pl": "Minister spraw zagranicznych rozmawiał z kolegą o współpracy; strony podkreśliły jej znaczenie.",
    "ru": "Министр иностранных дел провёл переговоры со своим коллегой, стороны обсудили безопасность.",
    "uk": "Президент провів телефонну розмову зі своїм колегою, сторони обговорили безпеку та її розвиток.",
    "ar": "أجرى الوزير اتصالا هاتفيا مع نظيره وناقش الجانبان الأمن والتعاون الاقتصادي في المنطقة.",
    "he": "שר החוץ שוחח בטלפון עם עמיתו ודן עמו בביטחון ובשיתוף הפעולה הכלכלי באזור.",
    "el": "Ο υπουργός Εξωτερικών συνομίλησε με τον ομόλογό του για την ασφάλεια και τη συνεργασία.",
    "zh": "外交部长与对方通了电话,双方讨论了安全和经济合作问题,并表示愿意继续保持沟通。",
    "tw": "外交部長與對方通了電話,雙方討論了安全和經濟合作問題,並表示願意繼續保持溝通。",
    "ja": "外務大臣は相手国の外相と電話会談を行い、安全保障と経済協力について意見を交換した。",
    "ko": "외교부 장관은 상대국 장관과 전화 통화를 하고 안보와 경제 협력 방안을 논의했다.",
}
ENCODED = [
    ("es", "cp1252"), ("fr", "cp1252"), ("de", "cp1252"), ("en", "cp1252"), ("is", "cp1252"),
    ("tr", "cp1254"), ("pl", "cp1250"), ("pl", "iso8859-2"),
    ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "iso8859-5"), ("ru", "cp866"), ("uk", "cp1251"),
    ("ar", "cp1256"), ("he", "cp1255"), ("el", "cp1253"),
    ("zh", "gb18030"), ("tw", "big5"), ("ja", "cp932"), ("ja", "euc_jp"), ("ko", "cp949"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "encoding"), ENCODED)
def test_the_text_comes_back(language: str, encoding: str) -> None:
    data = TEXTS[language].encode(encoding)
    guessed = guess(data)
    assert guessed is not None
    assert data.decode(guessed) == TEXTS[language]


@pytest.mark.parametrize("language", ["es", "ru"])
@pytest.mark.parametrize("count", [20, 400])
def test_a_long_text_is_judged_by_its_telling_lines(language: str, count: int) -> None:
    encoding = "cp1252" if language == "es" else "cp1251"
    plain = b"Only ASCII stands in this line of the long text.\n" * 2_000
    data = plain + (TEXTS[language] + "\n").encode(encoding) * count + plain
    assert guess(data) == encoding


def test_a_long_text_in_one_line() -> None:
    assert guess((TEXTS["es"] * 400).encode("cp1252")) == "cp1252"


@pytest.mark.parametrize("shift", [1, 3, 5])
def test_noise_is_not_guessed(shift: int) -> None:
    data = bytes(32 + (shift * k * k * 7 + 13 * k) % 224 for k in range(600))
    assert guess(data) is None


def test_control_characters_are_not_text() -> None:
    data = TEXTS["es"].encode("latin-1") + b" \x81\x8d\x8f\x90\x9d " * 9
    guessed = guess(data)
    assert guessed is None or not any("\x80" <= char < "\xa0" for char in data.decode(guessed))


def test_the_same_bytes_give_the_same_guess() -> None:
    data = TEXTS["fr"].encode("cp1252")
    assert {guess(data) for _ in range(5)} == {"cp1252"}


def test_the_note_names_the_encoding() -> None:
    assert "cp1251" in guess_note("cp1251")
