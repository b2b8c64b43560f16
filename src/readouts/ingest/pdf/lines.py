"""The lines of a PDF's page, each with the place where it is printed."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage  # type: ignore[import-untyped]

_HYPHEN = (0x02, 0xFFFE, 0xAD)  # what PDFium gives for a hyphen at a line's end; a soft hyphen
_BREAKS = (0x0A, 0x0D)
_LEAST = 0x20  # what comes before are controls


@dataclass(frozen=True, slots=True)
class Line:
    """A line's text, and in points from the lower left of the page: its edges, baseline and size.

    `hyphenated` says that its last word goes on in the next line.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    hyphenated: bool = False


def lines_of(page: PdfTextPage) -> list[Line]:
    """The lines of a page that have a visible character, in the order of the file."""
    import pypdfium2.raw as raw  # type: ignore[import-untyped]

    count = page.count_chars()
    codes = [raw.FPDFText_GetUnicode(page.raw, index) for index in range(count)]
    found = (_line(page, codes, first, end) for first, end in _runs(codes))
    return [line for line in found if line is not None]


def _runs(codes: list[int]) -> Iterator[tuple[int, int]]:
    """Where lines begin and end: at line breaks, and behind a hyphen that parts a word."""
    first = 0
    for index, code in enumerate(codes):
        if code in _BREAKS or code in _HYPHEN[:2]:
            yield first, index if code in _BREAKS else index + 1
            first = index + 1
    yield first, len(codes)


def _line(page: PdfTextPage, codes: list[int], first: int, end: int) -> Line | None:
    seen = [index for index in range(first, end) if _is_visible(codes[index])]
    text = " ".join(_text(codes[first:end]).split())
    if not seen or not text:
        return None
    left, base = _origin(page, seen[0])
    hyphenated = codes[end - 1] in _HYPHEN
    return Line(text, left, _right(page, seen[-1]), base, _size(page, seen[0]), hyphenated)


def _is_visible(code: int) -> bool:
    return code > _LEAST and code not in _HYPHEN and not chr(code).isspace()


def _text(codes: list[int]) -> str:
    """The characters; PDFium may give those above U+FFFF as two, and halves of one."""
    kept = "".join(chr(code) for code in codes if code >= _LEAST and code not in _HYPHEN)
    return kept.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _origin(page: PdfTextPage, index: int) -> tuple[float, float]:
    import pypdfium2.raw as raw

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page.raw, index, x, y)
    return x.value, y.value


def _right(page: PdfTextPage, index: int) -> float:
    right: float = page.get_charbox(index)[2]
    return right


def _size(page: PdfTextPage, index: int) -> float:
    """The height of a line in points; the size of its font alone does not tell it."""
    box = page.get_charbox(index, loose=True)
    height: float = box[3] - box[1]
    return height
