"""Names of persons: one form to compare them by, and the part that is used alone."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from readouts.data.customs import (
    CHINESE_AND_KOREAN_FAMILIES,
    FAMILY_FIRST,
    GIVEN_ALONE,
    NO_FAMILY_NAME,
    PARTICLES,
    SUFFIXES,
    TWO_FAMILY_NAMES,
)

if TYPE_CHECKING:
    from readouts.data.rows import Spell

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŋ": "n", "æ": "ae",
     "œ": "oe", "þ": "th", "ə": "a"}
)  # fmt: skip
_DROPPED = re.compile(r"[\-\u2010-\u2015.'’‘ʼʻʾʿ`´′]")
_OTHER = re.compile(r"[\W_]+")
# The same two for ASCII, where a table of characters is several times as fast.
_ASCII = {c: " " for c in range(128) if not chr(c).isalnum()} | dict.fromkeys(map(ord, "-.'`"))
_NICKNAME = re.compile(r"[\"“(][^\"”)]*[\"”)]")
_ARTICLE = re.compile(r"(?:al|el|ad|as|ash|ar|an|at|az)[-‑ ]", re.IGNORECASE)
_ROMAN = re.compile(r"[ivx]+")
# Endings of Slavic names that transliterations write in many ways, and the form we compare by.
_ENDINGS = re.compile(r"(?<=[a-z]{2})(?:yy|iy|ii|ij|yi|yj|y|i)$")
_SPELLED = ("y", "yy", "iy", "i", "ii")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """`name` for comparison: lower case, no marks, hyphens, points or apostrophes, single spaces.

    NFKD without combining marks, so that "Çavuşoğlu" and "Cavusoglu" are the same;
    idempotent; scripts without case keep their letters.
    """
    if name.isascii():
        return " ".join(name.lower().translate(_ASCII).split())
    parts = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(c for c in parts if not unicodedata.combining(c)).casefold()
    return _OTHER.sub(" ", _DROPPED.sub("", plain)).strip()


def family_names(name: "Spell | str", country: str | None = None) -> tuple[str, ...]:
    """The parts of a name that texts use alone, as spelled there, the usual one first.

    For a spell: those of all its names, in the custom of its country; for a bare name, in the
    custom of `country` (ISO code). Empty where only the full name is used: monarchs and popes
    with a number, single names, and names of countries without family names.
    """
    if isinstance(name, str):
        return _distinct(_alone(name, country))
    found: list[str] = []
    words = sorted(fold(name.person).split())
    for form in name.names:
        if form == name.person or sorted(fold(form).split()) != words:
            found += _alone(form, name.country)
    return _distinct(found)


def spellings(folded: str) -> tuple[str, ...]:
    """A folded name with the ways to write its Slavic last ending ("zelensky", "zelenskyy").

    Only `-sky` and its like vary, so that no other name changes; the given form comes first.
    """
    stem = _ENDINGS.sub("", folded)
    if stem == folded or len(stem) < 4 or not stem.endswith(("sk", "ck")):
        return (folded,)
    return _distinct([folded, *(stem + ending for ending in _SPELLED)])


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _alone(name: str, country: str | None) -> list[str]:
    """The parts of one spelling that are used alone."""
    words = _words(name)
    if len(words) < 2 or country in NO_FAMILY_NAME or _numbered(words, country):
        return []
    if _family_first(words, country):
        return [words[0]]
    last = _last(words, country)
    given = words[0] if len(words[0]) > 3 else ""  # "Don" or "To" alone would mislead
    return [given, *last] if country in GIVEN_ALONE else last


def _numbered(words: list[str], country: str | None) -> bool:
    """Whether this is a monarch's or pope's name ("Charles III"); "Xi" is no number."""
    return country not in FAMILY_FIRST and bool(_ROMAN.fullmatch(fold(words[-1])))


def _words(name: str) -> list[str]:
    """The words of a name without suffixes such as "Jr." and without nicknames in quotes."""
    words = [word.strip(",") for word in _NICKNAME.sub(" ", name).split()]
    while len(words) > 1 and fold(words[-1]) in SUFFIXES:
        words.pop()
    return words


def _family_first(words: list[str], country: str | None) -> bool:
    """Whether the family name comes first: by custom, unless the last word is the family name.

    Two-syllable given names in two words ("Kim Jong Un") leave three words; "Joseph Wu" shows
    that the Western order is used as well.
    """
    if country not in FAMILY_FIRST:
        return False
    if fold(words[0]) in CHINESE_AND_KOREAN_FAMILIES:
        return True
    return fold(words[-1]) not in CHINESE_AND_KOREAN_FAMILIES and country in ("CHN", "KOR", "PRK")


def _last(words: list[str], country: str | None) -> list[str]:
    """The last word, with the particles before it, and two family names where it is custom."""
    start = len(words) - 1
    if country in TWO_FAMILY_NAMES and len(words) > 2:
        start -= 1
    while start > 1 and fold(words[start - 1]) in PARTICLES:
        start -= 1
    forms = [" ".join(words[start:]), words[-1]]
    article = _ARTICLE.match(words[-1])
    if article:
        bare = words[-1][article.end() :]
        forms += ["Al " + bare, bare]
    return forms
