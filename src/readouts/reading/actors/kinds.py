"""What an office is: how it is written, and its class."""

from __future__ import annotations

from collections.abc import Sequence

from readouts.reading.actors.lexicon import lexicon, offices, wordset
from readouts.reading.actors.line import Line

_OTHERS = wordset("deputy vice assistant associate under undersecretary shadow")
GENERIC = wordset("LEADER ANY COUNTERPART")
_JOINS = wordset("and , & -")
_POLICY = wordset("affairs relations cooperation development policy security integration trade")
_MARKS = wordset("'s ’s")


def label(line: Line, words: Sequence[int]) -> str:
    """The office as written, without its countries and without determiners at the edges."""
    picked = list(words)
    while picked and line.has(picked[-1], "determiner"):
        picked.pop()
    if not picked:
        return ""
    whole = [picked[0]]
    for w in picked[1:]:
        gap = range(whole[-1] + 1, w)
        if all(line.lower[i] in _JOINS for i in gap):
            whole += gap  # "Labour and Social Protection"
        whole.append(w)
    text = " ".join(_in_full(line.words[w]) for w in whole)
    return text.replace(" 's", "'s").replace(" ’s", "’s").replace(" ,", ",")


def kind(line: Line, head: int, words: Sequence[str], core: int) -> str:
    """The office class of a title: a row of offices.csv, else what its head noun says.

    `core` is the number of words up to the head; what follows it are complements.
    """
    plain = singular(words)
    if not _OTHERS.isdisjoint(plain[:core]):
        return "VP" if "VP" in (offices().get(plain[:core]), offices().get(plain)) else "OTHER"
    for size in range(len(plain), core - 1, -1):
        for start in range(core):
            found = offices().get(plain[start:size])
            if found:
                bound = found in ("HOS", "HOG") and _names_body((*plain[:start], *plain[size:]))
                return "OTHER" if bound else found
    word = line.lower[head]
    found = lexicon().value("head", word) or lexicon().value("plural", word) or "OTHER"
    full = len(plain) > core and line.capital(head) and not line.has(head, "plural")
    return "OTHER" if found == "ANY" and full else found  # "Senior Official for Arms Control"


def _names_body(words: Sequence[str]) -> bool:
    """Whether the rest of a title says that the office is that of a body, not of a country."""
    return any(not lexicon().of(word).isdisjoint(("body", "local")) for word in words)


def beyond(words: Sequence[str]) -> bool:
    """Whether a body of many countries stands in an office: "of the International Red Union"."""
    wide = 0  # how many words from here on may still lead to the body
    for word in words:
        kinds = lexicon().of(word)
        if wide and "body" in kinds:
            return True
        inner = word in _POLICY  # "the International Affairs Committee" is a country's own
        wide = 3 if "wide" in kinds else 0 if inner else max(wide - 1, 0)
    return False


def singular(words: Sequence[str]) -> tuple[str, ...]:
    """`words` with plural heads in the singular, as the table of offices has them."""
    return tuple(
        _one(w) if "plural" in lexicon().of(w) and "head" not in lexicon().of(w) else w
        for w in words
    )


def _one(word: str) -> str:
    if "-" in word:
        noun, _, rest = word.partition("-")
        return f"{_one(noun)}-{rest}"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] + "an" if word.endswith("men") else word.removesuffix("s")


def content_words(line: Line, words: Sequence[int]) -> tuple[str, ...]:
    """The words of an office in lower case, without the marks of possession."""
    return tuple(_in_full(line.lower[w]) for w in words if line.lower[w] not in _MARKS)


def _in_full(word: str) -> str:
    """A word of an office without its abbreviation: "Representative" for "Rep."."""
    full = lexicon().value("short", word.rstrip("."))
    return (full.capitalize() if word[0].isupper() else full) if full else word
