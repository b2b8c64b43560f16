"""Bytes to text: UTF-8 first, then what the bytes declare, then a guess that is owned up to."""

from __future__ import annotations

from codecs import (
    BOM_UTF8,
    BOM_UTF16_BE,
    BOM_UTF16_LE,
    BOM_UTF32_BE,
    BOM_UTF32_LE,
)
from dataclasses import dataclass

from readouts.errors import InputError
from readouts.ingest.guessing import guess, guess_note

UTF8 = "utf-8"
# UTF-32 first: its little-endian mark begins with that of UTF-16. The names with -le and -be
# leave the mark in the text, as decoding UTF-8 does.
_MARKS = (
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
    (BOM_UTF8, UTF8),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
# What no text has: the C0 controls without tab, line feed, vertical tab, form feed, carriage
# return and escape (ISO-2022 encodings switch with escape), and delete.
_CONTROLS = bytes({*range(32), 127} - {9, 10, 11, 12, 13, 27})
_HIGH = bytes(range(128, 256))
# What pages name, and what browsers then read (Encoding Standard of WHATWG): the larger sets.
_WEB = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "iso-8859-9": "cp1254",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949",
}  # fmt: skip
_SAMPLE = 65_536
_MOST_CONTROLS = 0.3  # the share above which Perl, too, takes a file to be binary
_HINT = "save it as UTF-8 text"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was in, and whether that was guessed from the bytes alone."""

    text: str
    encoding: str = UTF8
    guessed: bool = False
    notes: tuple[str, ...] = ()


def marked(data: bytes) -> str | None:
    """The encoding that a byte order mark at the beginning names; None without a mark."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def refuse_binary(data: bytes) -> None:
    """Raise InputError for bytes that are no text: a known file type, NULs, mostly controls."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{kind}, not text", hint="save its text as a .txt or .html file")
    if marked(data) not in (None, UTF8):
        return
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if b"\0" in data or controls > _MOST_CONTROLS * len(sample):
        raise InputError("a binary file, not text", hint="give text, HTML, JSON Lines or CSV")


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of `data`, a byte order mark kept as its first character.

    Tried in turn: the byte order mark, strict UTF-8, the `declared` encoding, a confident
    guess. UTF-8 with some wrong bytes is never taken for another encoding. Raises InputError
    for binary data and where nothing fits.
    """
    refuse_binary(data)
    mark = marked(data)
    try:
        return Decoded(data.decode(mark or UTF8), mark or UTF8)
    except UnicodeDecodeError as error:
        if mark is not None or is_damaged_utf8(data):
            raise _invalid(mark or UTF8, error.start) from None
        return _legacy(data, declared, error.start)


def is_damaged_utf8(data: bytes) -> bool:
    """Whether at least half of the bytes above 127 belong to sound UTF-8 sequences.

    In other encodings such sequences arise by chance only: a fifth of the bytes in GBK, none
    to speak of in the one-byte encodings.
    """
    high = len(data) - len(data.translate(None, _HIGH))
    bad = len(data) - len(data.decode(UTF8, "ignore").encode(UTF8))
    return 0 < 2 * bad <= high


def _legacy(data: bytes, declared: str | None, first_bad: int) -> Decoded:
    named = declared and _WEB.get(declared.lower(), declared)
    if named and (text := _strictly(data, named)) is not None:
        return Decoded(text, named)
    encoding = guess(data)
    if encoding is None or (text := _strictly(data, encoding)) is None:
        raise _invalid(UTF8, first_bad)
    return Decoded(text, encoding, guessed=True, notes=(guess_note(encoding),))


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):  # LookupError: no such encoding, or one not for text
        return None


def _invalid(encoding: str, offset: int) -> InputError:
    name = encoding.removesuffix("-le").removesuffix("-be").upper()
    return InputError(f"invalid {name} at byte {offset:,}", hint=_HINT)
