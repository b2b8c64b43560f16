"""How likely it is that two texts have their words from one source, by what they share.

A logistic regression of five signs, fitted by scripts/fit_reuse.py on copies made from real
reports: exact and cut, lightly and heavily edited, reordered, mixed with other texts. What is
shared counts the more, the more of both texts it makes up and the more pieces it comes in. A
rewritten text differs from its source all over; a block that stands in two otherwise different
texts to the letter is a quotation, or what a publisher says every time.
"""

import csv
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from readouts.linking.reuse.pile import Numbers, Pile, unions
from readouts.linking.reuse.stretches import Shared, stretches

SAME, STRANGERS = 400, -250  # the highest and lowest kinship
_NEARLY_ALL = 0.9  # of a text: what comes before and after may be a publisher's own
_EDITED = 0.1  # of the words replaced: from here on a text is no mere quotation

Signs = npt.NDArray[np.float64]
SIGNS = ("share", "lacking", "edited", "edited_squared", "quoted")
"""The columns of `signs`; each has its weight in weights.csv."""


def kinship(pile: Pile, first: Numbers, second: Numbers) -> tuple[Numbers, Signs]:
    """The logarithm of the odds, in hundredths, that `first[p]` and `second[p]` have one source.

    It is at least STRANGERS and at most SAME, and depends on the words of the two alone. With
    it, the share (0 to 1) of the words of that text of which less is shared.
    """
    found = signs(pile, first, second, stretches(pile, first, second))
    *weights, bias = _weights()
    odds = np.rint(100 * (found @ np.array(weights) + bias)).astype(np.int64)
    return np.clip(odds, STRANGERS, SAME), found[:, SIGNS.index("share")]


def signs(pile: Pile, first: Numbers, second: Numbers, found: Shared) -> Signs:
    """The SIGNS of each pair, a row each, from the stretches that the pairs share."""
    count = len(first)
    of_a = unions(found.pair, found.a, found.a_end, count) / np.maximum(1, pile.sizes[first])
    of_b = unions(found.pair, found.b, found.b_end, count) / np.maximum(1, pile.sizes[second])
    least, most = np.minimum(of_a, of_b), np.maximum(of_a, of_b)
    words = np.bincount(found.pair, found.a_end - found.a, count)
    pieces = np.maximum(1, np.bincount(found.pair, found.pieces, count))
    edited = (words - np.bincount(found.pair, found.same, count)) / np.maximum(1, words)
    lacking = np.maximum(0, _NEARLY_ALL - most)
    quoted = least * lacking * np.maximum(0, 1 - edited / _EDITED)
    return np.stack([least, lacking / np.log1p(pieces), edited, edited**2, quoted], axis=1)


@cache
def _weights() -> tuple[float, ...]:
    """The weights of the SIGNS, and last the bias."""
    with files(__package__).joinpath("weights.csv").open(encoding="utf-8") as lines:
        weights = {row["sign"]: float(row["weight"]) for row in csv.DictReader(lines)}
    return (*(weights[name] for name in SIGNS), weights["bias"])
