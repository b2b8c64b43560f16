"""What the network sees of a token: numbers of word, prefix, suffix, shape, quotation and gap."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.tokens import Token

PREFIXES = 2048
SUFFIXES = 4096
UNKNOWN = 0  # number of a word that is not in the vocabulary
GAPS = 3  # what stands before a token
COLUMNS = ("word", "prefix", "suffix", "shape", "quote", "gap")
_LONGEST_WORD = 40  # letters looked at; a "word" of a thousand letters is none
_CACHE = 20_000  # words
_DIGIT = re.compile(r"\d")
_MARKS = {mark: 8 + n for n, mark in enumerate("\"“”'’‘.,:;-–—?!()[]…/$%&#@*|")}
_OTHER_MARK = 7
SHAPES = 8 + len(_MARKS)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Known words, lower case and with digits as 0, with their numbers from 1 on."""

    numbers: Mapping[str, int]


def features(
    found: Sequence[Token], vocabulary: Vocabulary, *, relations: bool = False
) -> NDArray[np.int32]:
    """An array (tokens, 6) of the numbers in the order of `COLUMNS`.

    In a report on relations between states the gaps are counted from `GAPS` on, so that the
    network knows which manner of marking to expect: news corpora mark beliefs, we do not.
    """
    words = [token.text[:_LONGEST_WORD] for token in found]
    once = {word: n for n, word in enumerate(dict.fromkeys(words))}
    known = vocabulary.numbers.get
    rows = [(known(k, UNKNOWN), p, s, shape) for k, p, s, shape in map(_of_word, once)]
    of_word = np.array(rows, dtype=np.int32).reshape(len(rows), 4)
    out = np.empty((len(words), len(COLUMNS)), dtype=np.int32)
    out[:, :4] = of_word[[once[word] for word in words]]
    out[:, 4] = [token.quote for token in found]
    out[:, 5] = [token.gap for token in found]
    out[:, 5] += GAPS * relations
    return out


def normal(word: str) -> str:
    """The form in which a word is looked up."""
    return _DIGIT.sub("0", word.lower())


@lru_cache(maxsize=_CACHE)
def _of_word(word: str) -> tuple[str, int, int, int]:
    """The key of a word, the numbers of its prefix and suffix, and its shape."""
    prefix = crc32(word[:3].encode("utf-8", "replace")) % PREFIXES
    suffix = crc32(word[-4:].encode("utf-8", "replace")) % SUFFIXES
    return normal(word), prefix, suffix, _shape(word)


def _shape(word: str) -> int:
    """0 lower case, 1 Capitalised, 2 CAPITALS, 3 one capital, 4 MiXed, 5 digits, 6 with digits."""
    if not (word[0].isalnum() or word[0] == "_"):
        return _MARKS.get(word, _OTHER_MARK)
    if word.isdigit():
        return 5
    if any(c.isdigit() for c in word):
        return 6
    if word.islower() or not word[0].isupper():
        return 0 if word == word.lower() else 4
    if len(word) == 1:
        return 3
    return 2 if word.isupper() else 1 if word[1:].islower() else 4
