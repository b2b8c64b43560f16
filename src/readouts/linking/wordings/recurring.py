"""The runs of words that recur across contacts, counted step by step.

A run recurs only if both runs of one word less recur (Agrawal and Srikant 1994, Apriori), so
each step looks only at what the step before has left.
"""

from collections.abc import Iterator

import numpy as np

from readouts.linking.wordings.corpus import FUNCTION, Corpus
from readouts.linking.wordings.counting import Runs, counted

LONGEST = 10  # words


def recurring(corpus: Corpus, floor: int) -> Iterator[Runs]:
    """The runs of 1, 2, ... words that at least `floor` contacts have."""
    at = np.flatnonzero(corpus.ids > FUNCTION).astype(np.int32)
    runs = counted(1, at, corpus.ids[at].astype(np.int64), corpus.talks, floor)
    while len(runs.at):
        yield runs
        if runs.size == LONGEST:
            return
        both = np.flatnonzero(np.diff(runs.at) == 1)
        code = runs.run[both].astype(np.int64) * len(runs.total) + runs.run[both + 1]
        runs = counted(runs.size + 1, runs.at[both], code, corpus.talks, floor)
