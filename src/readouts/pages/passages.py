"""Words of a report, ready to be shown: nothing in them acts, or turns what stands around them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["plain", "control", "cited", "around", "differs", "weighty", "dropped", "added"]
Direction = Literal["ltr", "rtl", "auto"]

RTL = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
"""ISO 639 codes of the languages that are written from right to left."""
_CONTROLS = re.compile(
    "([\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff])"
)
"""Characters that HTML forbids, that do not show, or that turn the text around."""


@dataclass(frozen=True, slots=True)
class Bit:
    """A stretch of words of one kind; of kind `control`, the name of a character: `U+202E`."""

    text: str
    kind: Kind = "plain"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in one language: `language` is an ISO 639 code, "" where it is not known."""

    bits: tuple[Bit, ...]
    language: str = ""

    @property
    def direction(self) -> Direction:
        """From the language, else left to the text itself."""
        if not self.language:
            return "auto"
        return "rtl" if self.language.split("-")[0].lower() in RTL else "ltr"

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(bit.text for bit in self.bits)


def passage(text: str, language: str | None) -> Passage:
    """A passage of one kind of words."""
    return in_kinds([(text, "plain")], language)


def in_kinds(pieces: Iterable[tuple[str, Kind]], language: str | None) -> Passage:
    """A passage of words of several kinds, in order."""
    bits = (bit for text, kind in pieces for bit in shown(text, kind))
    return Passage(tuple(bits), language or "")


def shown(text: str, kind: Kind = "plain") -> Iterator[Bit]:
    """The text with what does not show, or should not act, named instead."""
    for number, piece in enumerate(_CONTROLS.split(text)):
        if number % 2:
            yield Bit(f"U+{ord(piece):04X}", "control")
        elif piece:
            yield Bit(piece, kind)


def visible(text: str) -> str:
    """The same for program's words that hold a name: as one string."""
    return "".join(bit.text for bit in shown(text))
