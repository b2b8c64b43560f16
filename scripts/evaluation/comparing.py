"""Read statements against gold ones: what was found, what is right, and why an error is one.

Every statement that is missed, by another speaker, or too many has exactly one cause. What is
found and what is right is decided as score_sample.py and the scorers of ../shared/tools do it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evaluation.marks import Mark, Marked, Right, without_doubt
from score_sample import pair_up

NOTHING = "nothing found"
CUT = "content cut or merged"
OTHER_CUE = "another cue taken"
WRONG_SOURCE = "wrong source span"
WRONG_ACTOR = "right source span, wrong actor"
EXTRA = "extra statement"
PIECE = "extra piece of a statement"
CAUSES = (NOTHING, CUT, OTHER_CUE, WRONG_SOURCE, WRONG_ACTOR, EXTRA, PIECE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A gold statement, a read one, or both where they are the same; None for what is lacking."""

    report: str
    publisher: str
    gold: str | None = None
    """The gold statement's kind."""
    read: str | None = None
    """The read statement's kind."""
    cause: str | None = None
    """Why it is wrong; None if content and speakers are right."""
    confidence: float | None = None

    @property
    def found(self) -> bool:
        """Whether the words of a gold statement were found."""
        return self.gold is not None and self.read is not None

    @property
    def right(self) -> bool:
        """Whether they were found, and by the right speakers."""
        return self.cause is None


def compare(reports: Iterable[Marked], right: Right) -> list[Outcome]:
    """The outcomes of all reports, in their order."""
    return [outcome for report in reports for outcome in outcomes(report, right)]


def outcomes(report: Marked, right: Right) -> Iterator[Outcome]:
    """The gold statements first, then what was read beside them."""
    read, gold = report.read or (), without_doubt(report.gold)
    pairs = pair_up([mark.content for mark in read], [mark.content for mark in gold])
    found = {j: read[i] for i, j in pairs.items()}
    place = (report.report, report.publisher)
    for j, wanted in enumerate(gold):
        mark = found.get(j)
        if mark is None:
            yield Outcome(*place, gold=wanted.kind, cause=why_missed(wanted, read))
        else:
            cause = None if right(mark, wanted) else why_another(mark, wanted)
            yield Outcome(*place, wanted.kind, mark.kind, cause, mark.confidence)
    for mark in beside(read, set(pairs), report.gold):
        cause = why_extra(mark, report.gold)
        yield Outcome(*place, read=mark.kind, cause=cause, confidence=mark.confidence)


def beside(read: Sequence[Mark], paired: set[int], gold: Iterable[Mark]) -> list[Mark]:
    """The read statements that are neither in the gold nor open to doubt there."""
    rest = [mark for i, mark in enumerate(read) if i not in paired]
    doubtful = [mark.content for mark in gold if mark.optional]
    taken = pair_up([mark.content for mark in rest], doubtful)
    return [mark for i, mark in enumerate(rest) if i not in taken]


def why_missed(gold: Mark, read: Sequence[Mark]) -> str:
    """What became of a gold statement that no read one has enough words of."""
    same_cue = [mark for mark in read if gold.cue and gold.cue & (mark.cue or frozenset())]
    touching = [mark for mark in read if gold.content & mark.content]
    if not touching and not same_cue:
        return NOTHING
    return OTHER_CUE if gold.cue and not same_cue else CUT


def why_another(read: Mark, gold: Mark) -> str:
    """Why a statement with the right words is by somebody else."""
    if gold.source is None:
        return WRONG_ACTOR
    got = read.source or frozenset()
    same = bool(got & gold.source) if gold.source else not got
    return WRONG_ACTOR if same else WRONG_SOURCE


def why_extra(read: Mark, gold: Iterable[Mark]) -> str:
    """What a read statement is that is no gold one."""
    return PIECE if any(read.content & mark.content for mark in gold) else EXTRA
