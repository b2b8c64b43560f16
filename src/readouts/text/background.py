"""How common a word is in official readouts: frozen counts that ship with the program.

Because the counts never depend on the record at hand, whether two accounts are alike is
decided by the two alone. Source: words of the readouts and statements that the White House
and the US Department of State published up to February 2022 (public domain); single words with
the number of texts they stand in, made by `scripts/build_background.py`.
"""

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from readouts.text.words import likeness_key

_UNSEEN = 0.5  # texts: what an unknown word counts as


@cache
def _counts() -> tuple[int, dict[str, int]]:
    """The number of texts, and for each key of likeness the count of its most common form."""
    head, *rows = files("readouts.text").joinpath("background.tsv").read_text("utf-8").splitlines()
    counts: dict[str, int] = {}
    for row in rows:
        form, texts = row.split("\t")
        key = likeness_key(form)
        counts[key] = max(counts.get(key, 0), int(texts))
    return int(head.split("\t")[1]), counts


@cache
def weight(key: str) -> float:
    """The weight of a stem: the logarithm of how many texts there are to each that has it (IDF)."""
    texts, counts = _counts()
    return math.log((texts + 1) / counts.get(key, _UNSEEN))


def mass(keys: Iterable[str]) -> float:
    """The weight of all `keys` together, the same to the bit in whichever order they come."""
    return math.fsum(weight(key) for key in keys)
