"""What a word is: the one tokenization of the word index, for storing and for asking.

It is all our own, so that a record in SQLite and one in PostgreSQL find the same: each database is
given words, not text. Compatibility forms, case, diacritics and signs that are mostly unwritten do
not matter; a character of a script that writes no spaces is a word of its own, so that any term is
found in it as a phrase.
"""

import re
import unicodedata
from functools import cache

VERSION = "2"  # raise when `tokens` changes, with a migration: the index is then made anew
LONGEST = 500  # characters of a word that count

_SIGNS = (
    "["
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # of Latin, Greek, Cyrillic
    "\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7"  # Hebrew points, mostly unwritten
    "\u0640\u064b-\u0652\u0670"  # Arabic vowels and the stretching of lines
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # format
    "\ufe00-\ufe0f\U000e0000-\U000e0fff"  # how to draw the character before
    "]+"
)
_ALONE = (
    "["
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"  # Hangul: particles join the noun without a space
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\U00020000-\U0003ffff"  # Han of the supplementary planes
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # kana
    "]"
)


@cache
def _pattern(characters: str) -> re.Pattern[str]:
    """Made when it is first used: a record is opened more often than it is searched."""
    return re.compile(characters)


class _Places(dict[int, str]):
    """What stands in the index for a character; learnt as characters come."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        is_word = unicodedata.category(character)[0] in "LNM"  # letters, numbers, marks
        alone = is_word and _pattern(_ALONE).match(character)
        self[code] = place = f" {character} " if alone else character if is_word else " "
        return place


_PLACES = _Places()


def tokens(text: str) -> list[str]:
    """The words of `text` in order, as the index has them."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    bare = _pattern(_SIGNS).sub("", unicodedata.normalize("NFD", folded))
    words = unicodedata.normalize("NFC", bare).translate(_PLACES).split()
    return [word[:LONGEST] for word in words]


def has_words(text: str) -> bool:
    """Whether anything in `text` can be looked for: one letter or digit at least."""
    return bool(tokens(text))
