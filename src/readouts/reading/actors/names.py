"""Whether two spellings may name one person."""

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from readouts.data.names import fold
from readouts.reading.actors.lexicon import wordset

Words = tuple[str, ...]

_ARTICLE = re.compile(r"^(?:al|el|ul|as|ash|ar|an|at)[-‐‑ ](?=\w)", re.IGNORECASE)
_DROPPED = wordset(
    "al el ul bin ibn bint ben abu van von der den de del della di da dos das du la le jr sr"
)


@lru_cache(maxsize=16384)
def name_words(name: str) -> Words:
    """The folded words of `name` that tell persons apart: no particles, initials or suffixes."""
    words = (fold(_ARTICLE.sub("", word)) for word in re.split(r"[\s,]+", name))
    kept = tuple(word for word in words if word and word not in _DROPPED and not _initial(word))
    return kept or tuple(fold(name).split())


def _initial(word: str) -> bool:
    return len(word) == 1 and word.isascii()


@lru_cache(maxsize=16384)
def near(a: str, b: str) -> bool:
    """Whether two folded words are one name in two spellings.

    One letter may differ in words of five letters and two in words of seven ("harju",
    "haarju"), the first letter not.
    """
    if a == b:
        return True
    shorter = min(len(a), len(b))
    if shorter < 5 or a[0] != b[0] or abs(len(a) - len(b)) > 2:
        return False
    allowed = 2 if shorter >= 7 else 1
    return Levenshtein.distance(a, b, score_cutoff=allowed) <= allowed


def same(a: Words, b: Words) -> bool:
    """Whether two names, as `name_words` gives them, may be one person's.

    A lone word is the first or last of the other's; of two longer names one must hold the
    other, or they share the family name and do not differ in the given name.
    """
    short, long = sorted((a, b), key=len)
    if not short:
        return False
    if near("".join(short), "".join(long)):
        return True
    if len(short) == 1:
        return any(near(short[0], word) for word in (long[-1], long[0])) or _tail(short, long)
    return _inside(short, long) or _tail(short, long) or _family(short, long)


def _tail(short: Words, long: Words) -> bool:
    """Whether the long name ends in the short one, however it is cut into words."""
    joined = "".join(short)
    return any(near(joined, "".join(long[i:])) for i in range(1, len(long)))


def _inside(short: Words, long: Words) -> bool:
    """Whether every word of the short name stands in the long one, in any order."""
    twice = len(set(short)) < len(short)  # "Haro Haro" is not every Haro
    return not twice and all(any(near(word, other) for other in long) for word in short)


def _family(a: Words, b: Words) -> bool:
    """Whether the last words agree and the first ones may be one name: "Anne", "Ann"."""
    return near(a[-1], b[-1]) and (a[0].startswith(b[0][:3]) and b[0].startswith(a[0][:3]))
