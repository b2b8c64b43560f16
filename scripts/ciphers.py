"""Texts in cipher: as long as before, and of words that no other text has."""

import random
import re
import string
from functools import cache

VOWELS = "aeiou"
CONSONANTS = "".join(c for c in string.ascii_lowercase if c not in VOWELS)
LONG_WORD = re.compile(r"[A-Za-z]{5,}")


@cache
def cipher(copy: int) -> dict[int, int]:
    """The letters of one copy, small and capital; vowels for vowels."""
    rng = random.Random(copy)
    vowels, consonants = (rng.sample(letters, len(letters)) for letters in (VOWELS, CONSONANTS))
    known, secret = VOWELS + CONSONANTS, "".join(vowels + consonants)
    return str.maketrans(known + known.upper(), secret + secret.upper())


def renamed(text: str, copy: int) -> str:
    """`text` with its longer words in the copy's cipher; as long as before."""
    return LONG_WORD.sub(lambda word: word.group().translate(cipher(copy)), text)
