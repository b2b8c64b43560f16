"""The longest form of each phrase: a part that nearly always stands inside it is dropped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readouts.linking.wordings.corpus import Corpus
from readouts.linking.wordings.counting import Numbers
from readouts.linking.wordings.phrases import Candidates
from readouts.linking.wordings.recurring import LONGEST

_OWN = 0.25  # least share of a phrase's contacts that have it outside of longer ones


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase by the numbers of its words; `tied` and `content` as in Candidates.

    `at` are the places at which it stands by itself.
    """

    words: tuple[int, ...]
    content: int
    tied: float
    at: Numbers


def longest(found: Sequence[Candidates], corpus: Corpus, floor: int) -> Iterator[Phrase]:
    """The phrases that enough contacts have outside of any longer one, the longest first."""
    reach = np.zeros(len(corpus.ids), dtype=np.int32)
    for one in reversed(found):
        runs = one.runs
        free = ~_inside(reach, runs.at, runs.size)
        everywhere = _contacts(runs.run, runs.at, corpus.talks, len(runs.total))
        alone = _contacts(runs.run[free], runs.at[free], corpus.talks, len(runs.total))
        kept = (alone >= floor) & (alone >= _OWN * everywhere)
        stays = kept[runs.run]
        reach[runs.at[stays]] = runs.at[stays] + runs.size
        own = stays & free
        places = _by_run(runs.run[own], runs.at[own], len(runs.total))
        for number in np.flatnonzero(kept).tolist():
            first = int(runs.first[number])
            words = tuple(corpus.ids[first : first + runs.size].tolist())
            yield Phrase(words, int(one.content[number]), float(one.tied[number]), places[number])


def _inside(reach: Numbers, at: Numbers, size: int) -> npt.NDArray[np.bool_]:
    """Whether the `size` words at each place stand in a phrase that was kept before."""
    end = at + size
    inside = np.zeros(len(at), dtype=bool)
    for back in range(LONGEST - size + 1):
        inside |= reach[np.maximum(at - back, 0)] >= end
    return inside


def _contacts(run: Numbers, at: Numbers, talks: Numbers, runs: int) -> npt.NDArray[np.int64]:
    """How many contacts have each run at these places."""
    both = np.sort(run.astype(np.int64) << 32 | talks[at])
    return np.bincount(both[np.diff(both, prepend=-1) != 0] >> 32, minlength=runs)


def _by_run(run: Numbers, at: Numbers, runs: int) -> list[Numbers]:
    """The places of each run."""
    order = np.argsort(run, kind="stable")
    return np.split(at[order], np.cumsum(np.bincount(run, minlength=runs))[:-1])
