"""Which of the recurring runs are phrases: nothing cut off, made of content, no names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readouts.linking.wordings.corpus import Corpus
from readouts.linking.wordings.counting import Numbers, Runs
from readouts.linking.wordings.lexis import Flags, Lexis
from readouts.linking.wordings.names import Met, known_names
from readouts.text.background import weight
from readouts.text.words import likeness_key

_CONTENT = 2  # words of content
_WEIGHT = 3.3  # of these together (IDF): what every readout says is no wording
_ENDS, _BEGINS = 0.5, 0.15  # least share of uses with a clause's or noun group's edge beside them
_VERBAL = 0.4  # most uses behind "to" or "will" of a phrase with no more than two content words
_OPEN = 0.3  # most uses before "the" or "this": a verb and its object, cut in two
_TWO, _NAME = 2, 0.8  # words; share of uses in which both have a capital letter
_USUAL = 0.5  # share of all uses of a word from which a capital letter is the rule for it
_MET = 0.5  # share of uses from which a name is that of those who met

Shares = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """The runs of one size that can be phrases; by number, how many words of content each has
    and how firmly it is tied (see `tie`).
    """

    runs: Runs
    content: Numbers
    tied: Shares


@dataclass(frozen=True, slots=True, eq=False)
class Sieve:
    """What decides on a run: its words, the words beside them, and who met."""

    corpus: Corpus
    lexis: Lexis
    met: Met

    def candidates(self, steps: Sequence[Runs]) -> Iterator[Candidates]:
        """The phrases of each size from two words on."""
        for runs in steps[1:]:
            for fits in (self._shaped, self._heavy, self._whole, self._no_name, self._nobody_met):
                runs = _only(runs, fits(runs))
            yield Candidates(runs, self._content(runs), tie(runs, steps, len(self.corpus.ids)))

    def _words(self, runs: Runs) -> Numbers:
        """The words of each run, a row each."""
        words: Numbers = self.corpus.ids[runs.first[:, None] + np.arange(runs.size)]
        return words

    def _content(self, runs: Runs) -> Numbers:
        """How many words of content; the first of a compound counts, too ("two-state")."""
        count: Numbers = self._is_content(runs).sum(axis=1, dtype=np.int32)
        return count

    def _is_content(self, runs: Runs) -> Flags:
        content: Flags = self.lexis.content[self._words(runs)]
        content[:, 0] |= self.corpus.joined[runs.first]
        return content

    def _shaped(self, runs: Runs) -> Flags:
        """Whether they begin and end as a phrase, have enough content, and are no mere name."""
        words, lexis = self._words(runs), self.lexis
        joined, last = self.corpus.joined, runs.first + runs.size - 1
        begins = lexis.edge[words[:, 0]] | joined[runs.first]
        ends = lexis.edge[words[:, -1]] | joined[last - 1]
        barred = lexis.barred[words].any(axis=1)
        name = (lexis.capital | lexis.function)[words].all(axis=1)
        shaped: Flags = begins & ends & ~barred & ~name & (self._content(runs) >= _CONTENT)
        return shaped

    def _heavy(self, runs: Runs) -> Flags:
        """Whether their words of content are rare enough in readouts at large."""
        words = self._words(runs)
        weights = np.zeros(len(self.corpus.forms))
        for word in set(words.ravel().tolist()):
            weights[word] = weight(likeness_key(self.corpus.forms[word]))
        heavy: Flags = (weights[words] * self._is_content(runs)).sum(axis=1) >= _WEIGHT
        return heavy

    def _whole(self, runs: Runs) -> Flags:
        """Whether nothing seems cut off: what stands beside them closes or opens a phrase."""
        behind = runs.at + runs.size
        before, after = self.corpus.ids[runs.at - 1], self.corpus.ids[behind]
        joined = self.corpus.joined
        opened = self.lexis.closing[before] | self.met.names(before, self.corpus.talks[runs.at])
        ends = _share(runs, self.lexis.closing[after] & ~joined[behind - 1]) >= _ENDS
        begins = _share(runs, opened & ~joined[runs.at - 1]) >= _BEGINS
        cut = _share(runs, self.lexis.determiner[after]) > _OPEN
        verbal = _share(runs, self.lexis.before_verb[before]) > _VERBAL
        whole: Flags = ends & begins & ~cut & ~(verbal & (self._content(runs) <= _CONTENT))
        return whole

    def _no_name(self, runs: Runs) -> Flags:
        """Whether they are no name: of a body or region, or two words written as one."""
        forms, known, large = self.corpus.forms, known_names(), self.corpus.large
        rows = self._words(runs).tolist()
        listed = np.array([tuple(forms[word] for word in row) in known for row in rows], bool)
        if runs.size > _TWO:
            return ~listed
        both = _share(runs, large[runs.at] & large[runs.at + 1]) >= _NAME
        usual = (self.corpus.capital[self._words(runs)] >= _USUAL).all(axis=1)
        name: Flags = listed | (both & usual)
        return ~name

    def _nobody_met(self, runs: Runs) -> Flags:
        """Whether they hold no country that met, nor begin or end with another name of it."""
        named = np.zeros(len(runs.total), dtype=bool)
        for place in range(runs.size):
            words = self.corpus.ids[runs.at + place]
            asked = self.lexis.country if 0 < place < runs.size - 1 else self.lexis.capital
            at = np.flatnonzero(asked[words] & ~self.corpus.joined[runs.at + place - 1])
            met = np.zeros(len(words), dtype=bool)
            met[at] = self.met.names(words[at], self.corpus.talks[runs.at[at]])
            named |= _share(runs, met) >= _MET
        return ~named


def tie(runs: Runs, steps: Sequence[Runs], words: int) -> Shares:
    """How firmly each run holds together where it is weakest, 0 (chance) to 1 (never apart).

    The normalized pointwise mutual information (Bouma 2009) of the two parts of a run, at the
    cut where it is least.
    """
    least = np.full(len(runs.total), np.inf)
    for cut in range(1, runs.size):
        head = steps[cut - 1].total_at(runs.first)
        tail = steps[runs.size - cut - 1].total_at(runs.first + cut)
        least = np.minimum(least, np.log(runs.total / head / tail * words))
    sure = np.log(words / runs.total)
    tied: Shares = np.clip(least / np.maximum(sure, 1e-9), 0, 1)
    return tied


def _only(runs: Runs, kept: Flags) -> Runs:
    """The runs that are kept, numbered anew."""
    number = np.where(kept, np.cumsum(kept) - 1, -1).astype(np.int32)
    run = number[runs.run]
    stays = run >= 0
    return Runs(runs.size, runs.at[stays], run[stays], runs.first[kept], runs.total[kept])


def _share(runs: Runs, so: Flags) -> Shares:
    """The share of each run's places for which it is so."""
    return np.bincount(runs.run, weights=so, minlength=len(runs.total)) / runs.total
