"""The words of all pieces as numbers in one array: what counting goes through."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readouts.linking.wordings.counting import Numbers, counted
from readouts.text.scanning import Flags, scanned
from readouts.text.words import BREAKS, fold, stop_words, tokens

BREAK, OTHER, FUNCTION = 0, 1, 2
"""Numbers of whatever ends a clause, and of the words and function words that do not recur."""
_OWN = 3  # the first number of a word that recurs


@dataclass(frozen=True, slots=True, eq=False)
class Corpus:
    """Words as numbers into `forms`, BREAK between clauses and at either end.

    `talks` has the contact of each word, `starts` where each piece begins, and the end. `large`
    says of each word whether it has a capital letter, `joined` whether a hyphen joins it to the
    next; `capital` is the share (0 to 1) of a form's uses that have a capital letter.
    """

    ids: Numbers
    talks: Numbers
    starts: Numbers
    large: Flags
    joined: Flags
    forms: tuple[str, ...]
    capital: npt.NDArray[np.float64]

    def pieces(self, at: Numbers) -> Numbers:
        """The piece that the word at each place belongs to."""
        return (np.searchsorted(self.starts, at, side="right") - 1).astype(np.int32)


def corpus(
    texts: Iterable[str], talk_of: Numbers, text_of: Callable[[int], str], floor: int
) -> Corpus:
    """The words of the texts, in their order.

    `talk_of` has the contact of each text and never falls; `text_of` gives a text once more.
    The words that at least `floor` contacts have get numbers of their own.
    """
    found = scanned(texts)
    code = np.concatenate([[0], found.code, [0]])
    starts = np.append(found.starts + 1, len(code) - 1).astype(np.int32)
    talks = np.zeros(len(code), np.int32)
    talks[1:-1] = np.repeat(talk_of, np.diff(starts))
    talks[-1] = talks[-2] if len(code) > 2 else 0
    at = np.flatnonzero(code).astype(np.int32)
    runs = counted(1, at, code[at], talks, floor)
    ids = np.where(code == 0, BREAK, OTHER).astype(np.int32)
    ids[runs.at] = runs.run + _OWN
    rare = np.flatnonzero(ids == OTHER)
    ids[rare[np.isin(code[rare], scanned(sorted(stop_words())).code)]] = FUNCTION
    large, joined = (np.pad(flags, 1) for flags in (found.large, found.joined))
    forms = ("",) * _OWN + tuple(_forms(runs.first, starts, code, text_of))
    uses = np.bincount(ids, minlength=len(forms))
    capital = np.bincount(ids, weights=large, minlength=len(forms)) / np.maximum(uses, 1)
    return Corpus(ids, talks, starts, large, joined, forms, capital)


def _forms(
    first: Numbers, starts: Numbers, code: npt.NDArray[np.int64], text_of: Callable[[int], str]
) -> list[str]:
    """The folded word at each of these places, read from its text."""
    pieces = np.searchsorted(starts, first, side="right") - 1
    out = [""] * len(first)
    known: tuple[int, list[str]] = (-1, [])
    for number in np.argsort(first).tolist():
        piece = int(pieces[number])
        if piece != known[0]:
            known = (piece, [token for token in tokens(text_of(piece)) if token not in BREAKS])
        before = np.count_nonzero(code[starts[piece] : first[number]])
        out[number] = fold(known[1][before].rstrip("-"))
    return out
