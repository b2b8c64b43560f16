"""Which words of an account it is found by: the rarer ones, one in several, as numbers."""

from collections.abc import Iterable, Set
from functools import lru_cache
from hashlib import blake2b

from readouts.text.background import weight
from readouts.text.words import forms, likeness_key, stop_words

_ONE_IN = 4  # which words is up to the word alone, so that two accounts choose the same
_RARE = 3.0  # weight of a word that is worth a key: it stands in one readout of twenty at most


def sampled(said: Iterable[str], names: Set[str]) -> tuple[int, ...]:
    """The numbers of the chosen words of `said`, sorted, without the stems in `names`."""
    words = {form for piece in said for form in forms(piece)}
    found = {chosen for form in words if (chosen := _chosen(form))}
    return tuple(sorted(number for stem, number in found if stem not in names))


@lru_cache(maxsize=100_000)
def number(item: object) -> int:
    """A number of 63 bits for a string or a tuple of strings, the same in every run."""
    data = repr(item).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest()) >> 1


@lru_cache(maxsize=200_000)
def _chosen(form: str) -> tuple[str, int] | None:
    """The stem of a word that is worth a key, with its number; None for any other."""
    if form in stop_words():
        return None
    stem = likeness_key(form)
    if number(stem) % _ONE_IN or weight(stem) < _RARE:
        return None
    return stem, number(stem)
