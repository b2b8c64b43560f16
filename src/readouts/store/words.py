"""The one tokenization of the word index, used for storing and for asking.

SQLite's unicode61 tokenizer takes a run of Chinese for one word, and its trigram tokenizer
finds no term of two characters. With a space on either side of every CJK character, each is a
word of its own, and a term is a phrase.
"""

import re
import unicodedata
from collections.abc import Sequence

VERSION = "1"  # raise when `spaced` changes: `readouts doctor --mend` then makes the index anew

_CJK = re.compile(
    "(["
    "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"  # Hangul: particles join the noun without a space
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\U00020000-\U0003ffff"  # Han of the supplementary planes
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # kana
    "])"
)
_ARABIC_SIGNS = re.compile("[\u0640\u064b-\u0652\u0670]")  # tatweel and vowels, mostly unwritten


def spaced(text: str) -> str:
    """`text` as it goes into the index: compatibility forms folded, CJK characters apart."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _CJK.sub(r" \1 ", _ARABIC_SIGNS.sub("", folded))


def has_words(text: str) -> bool:
    """Whether anything in `text` can be looked for: one letter or digit at least."""
    return any(character.isalnum() for character in text)


def phrase_query(phrase: str) -> str:
    """An FTS5 query for the words of `phrase` in a row."""
    return '"' + spaced(phrase).replace('"', " ").replace("\0", " ") + '"'


def beginnings_query(alternatives: Sequence[Sequence[str]]) -> str:
    """An FTS5 query: of one of the alternatives every word must begin so, in any order."""
    return " OR ".join(
        "(" + " AND ".join(f"{phrase_query(each)} *" for each in beginnings) + ")"
        for beginnings in alternatives
    )
