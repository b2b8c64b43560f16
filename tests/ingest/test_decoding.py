"""Bytes to text: marks, UTF-8, what is declared, what is guessed, what is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.decoding import decode, is_damaged_utf8, marked, refuse_binary

SPANISH = "El canciller de Perú habló con su homólogo de España sobre el año próximo. "
RUSSIAN = "Министры обсудили по телефону договор о рыболовстве и назначили новую встречу. "
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@given(texts)
def test_utf8_comes_back_as_it_was(text: str) -> None:
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, "utf-8", False)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_names_the_encoding_and_is_kept(mark: bytes, encoding: str) -> None:
    data = mark + "Ein Gespräch 😀".encode(encoding)
    assert marked(data) == encoding
    assert decode(data).text == "\ufeffEin Gespräch 😀"
    assert decode(data).encoding == encoding
    assert not decode(data).guessed


def test_no_mark() -> None:
    assert marked(b"plain") is None


@pytest.mark.parametrize("text", [SPANISH, RUSSIAN], ids=["es", "ru"])
def test_what_is_declared_is_taken(text: str) -> None:
    encoding = "cp1252" if text is SPANISH else "koi8-r"
    decoded = decode(text.encode(encoding), encoding)
    assert (decoded.text, decoded.guessed, decoded.notes) == (text, False, ())


def test_utf8_is_stronger_than_what_is_declared() -> None:
    assert decode(SPANISH.encode(), "cp1252").text == SPANISH


def test_latin1_means_what_browsers_make_of_it() -> None:
    assert decode("“Sí”, dijo".encode("cp1252"), "ISO-8859-1").text == "“Sí”, dijo"


@pytest.mark.parametrize("wrong", ["no-such-encoding", "hex", "undefined", "utf-8", "ascii"])
def test_a_declaration_that_does_not_fit_is_passed_over(wrong: str) -> None:
    assert decode(SPANISH.encode("cp1252"), wrong).text == SPANISH


@pytest.mark.parametrize(
    ("text", "encoding"), [(SPANISH, "cp1252"), (RUSSIAN, "cp1251")], ids=["es", "ru"]
)
def test_a_guess_is_owned_up_to(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, encoding, True)
    assert decoded.notes == (f"not UTF-8; read as {encoding}, which is a guess from its bytes",)


@pytest.mark.parametrize("place", [0, 10, 40])
def test_utf8_with_a_wrong_byte_is_an_error_that_says_where(place: int) -> None:
    before = RUSSIAN[:place].encode()
    data = before + b"\xff" + RUSSIAN[place:].encode()
    start = len(before)
    with pytest.raises(InputError, match=f"invalid UTF-8 at byte {start:,}"):
        decode(data)


def test_a_truncated_character_is_an_error() -> None:
    with pytest.raises(InputError, match="invalid UTF-8 at byte"):
        decode((RUSSIAN + "я").encode()[:-1])


def test_damaged_utf16_is_an_error() -> None:
    with pytest.raises(InputError, match="invalid UTF-16 at byte"):
        decode(codecs.BOM_UTF16_LE + "ab".encode("utf-16-le") + b"\x00\xdc\x41")


def test_what_nothing_fits_is_an_error() -> None:
    data = bytes(128 + (7 * k * k + 3 * k) % 128 for k in range(400))
    with pytest.raises(InputError, match="invalid UTF-8 at byte 0"):
        decode(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"a text with a \0 in it", "a binary file"),
        (bytes(range(1, 9)) * 50 + b"text", "a binary file"),
        ("no mark".encode("utf-16-le"), "a binary file"),
        (b"%PDF-1.7 and so on", "a PDF"),
        (b"PK\x03\x04rest", "a zip archive or office document"),
        (b"\x1f\x8b\x08rest", "a gzip archive"),
        (b"\x89PNG\r\n", "an image"),
        (b"{\\rtf1 text}", "a rich text document"),
    ],
)
def test_binary_data_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=f"{words}, not text") as caught:
        refuse_binary(data)
    assert caught.value.hint


@pytest.mark.parametrize(
    "data",
    [b"", b"plain\ttext\r\n\f", codecs.BOM_UTF16_LE + b"a\0", b"one \x02 in " + b"a text" * 9],
)
def test_text_is_not_refused(data: bytes) -> None:
    refuse_binary(data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (RUSSIAN.encode(), False),
        (RUSSIAN.encode() + b"\xff", True),
        (RUSSIAN.encode("cp1251"), False),
        ("双方讨论了合作问题".encode("gbk"), False),
        (b"ascii", False),
        (b"", False),
    ],
)
def test_damaged_utf8_is_told_from_another_encoding(data: bytes, expected: bool) -> None:
    assert is_damaged_utf8(data) is expected


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    try:
        decoded = decode(data)
    except InputError as error:
        assert str(error)
    else:
        decoded.text.encode()
