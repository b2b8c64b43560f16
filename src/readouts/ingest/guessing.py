"""Which legacy encoding bytes are in, where they are not UTF-8 and do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

# What the web still holds, after the Encoding Standard of WHATWG. The library knows 90 more, whose
# letters stand in other places: they win by chance and are never right.
_CANDIDATES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "koi8_r", "koi8_u", "cp866", "cp874",
    "gb18030", "big5", "cp932", "euc_jp", "iso2022_jp", "cp949",
)  # fmt: skip
_WESTERN = "cp1252"
_TURKISH = "cp1254"
_MOST_MESS = 0.05  # share of improbable characters, as charset-normalizer counts them
_TIE = 0.05
_SAMPLE = 20_000
_STEPS = 20


def guess(data: bytes) -> str | None:
    """The name of a legacy encoding that makes sense of `data`; None if none clearly does.

    Western European text fits several encodings equally; cp1252 is taken then, as browsers do.
    """
    from charset_normalizer import from_bytes  # slow to import, and most runs never need it

    sample = _telling_lines(data)
    found = list(from_bytes(sample, cp_isolation=list(_CANDIDATES), steps=_STEPS))
    if not found or found[0].chaos > _MOST_MESS:
        return None
    best = next((match for match in found if _ties_as_western(match, found[0])), found[0])
    turkish = best.encoding == _WESTERN and _looks_turkish(str(best))
    return _TURKISH if turkish else best.encoding


def guess_note(encoding: str) -> str:
    """What to tell the user about a text that was read in a guessed encoding."""
    return f"not UTF-8; read as {encoding}, which is a guess from its bytes"


def _telling_lines(data: bytes) -> bytes:
    """The lines with bytes above 127, up to a sample's size, but at least one whole line.

    Whole lines, so that no character of several bytes is cut.
    """
    if len(data) <= _SAMPLE:
        return data
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line)
            size += len(line)
        if size > _SAMPLE:
            break
    return b"".join(lines)


def _ties_as_western(match: CharsetMatch, best: CharsetMatch) -> bool:
    return (
        match.encoding == _WESTERN
        and match.chaos <= best.chaos
        and match.coherence >= best.coherence - _TIE
    )


def _looks_turkish(text: str) -> bool:
    """Whether text read as cp1252 has the letters that stand in place of the Turkish ğ, ı and ş.

    Icelandic has them rightly, but never without á or æ for long.
    """
    letters = frozenset(text)
    return not letters.isdisjoint("ðþÐÞ") and letters.isdisjoint("áæÁÆ")
