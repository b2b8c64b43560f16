"""Which words of an account it is found by: the rarer ones, one in several, as numbers."""

from collections.abc import Iterable, Set
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from readouts.text.background import weight
from readouts.text.footprints import Footprint
from readouts.text.words import Span, fold, likeness_key, stop_words

_ONE_IN = 4  # which words is up to the word alone, so that two accounts choose the same
_RARE = 3.0  # weight of a word that is worth a key: it stands in one readout of twenty at most


def sampled(text: str, words: Footprint, spans: Iterable[Span], names: Set[str]) -> tuple[int, ...]:
    """The numbers of the chosen words inside `spans` of a text, sorted.

    `words` are those of the text; stems in `names` are left out.
    """
    inside = np.zeros(len(words), dtype=bool)
    for start, end in spans:
        first = np.searchsorted(words.starts, start)
        inside[first : np.searchsorted(words.ends, end, "right")] = True
    places = np.flatnonzero(inside & (words.hashes % np.uint64(_ONE_IN) == 0)).tolist()
    spelled = {text[slice(*words.span(place, place + 1))] for place in places}
    found = {rare for token in spelled if (rare := _rare(token))}
    return tuple(sorted(number for stem, number in found if stem not in names))


@lru_cache(maxsize=100_000)
def number(item: object) -> int:
    """A number of 63 bits for a string or a tuple of strings, the same in every run."""
    data = repr(item).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest()) >> 1


@lru_cache(maxsize=200_000)
def _rare(token: str) -> tuple[str, int] | None:
    """The stem of a word that is worth a key, with its number; None for any other."""
    form = fold(token)
    stem = likeness_key(form)
    return None if form in stop_words() or weight(stem) < _RARE else (stem, number(stem))
