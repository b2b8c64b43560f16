"""What either reader found, side by side with what the other made of the same words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readouts.reading.joining.likeness import content_likeness, overlap, size
from readouts.reading.joining.proposals import Proposal
from readouts.reading.statements import Draft

ALIKE = 0.5  # likeness of contents from which two drafts are one statement
_CELL = 256  # code points; drafts are looked up by the cells that their contents touch


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft of one reader (`proposal` where it is the network's).

    `partner` is the draft of the other reader with the same cue or the likest content, if
    `likeness` is above 0. `swallows` says that the other reader has a further cue in it.
    """

    draft: Draft
    proposal: Proposal | None
    partner: "Draft | None" = None
    partner_proposal: Proposal | None = None
    likeness: float = 0.0
    swallows: bool = False

    @property
    def same_cue(self) -> bool:
        """True if the cues share a character, and the contents do."""
        return self.partner is not None and bool(overlap(self.draft.cue, self.partner.cue))

    @property
    def paired(self) -> bool:
        """True if the other reader found the same, be it with other edges."""
        return self.likeness >= ALIKE or self.same_cue

    @property
    def seen(self) -> Proposal | None:
        """What the network says of it: its own proposal, or the partner's of a rule's draft."""
        return self.proposal or (self.partner_proposal if self.paired else None)


def candidates(rules: Sequence[Draft], network: Sequence[Proposal]) -> list[Candidate]:
    """All drafts of both readers, each with its partner."""
    ruled = [Candidate(draft, None) for draft in rules]
    proposed = [Candidate(proposal.draft, proposal) for proposal in network]
    return [*_with_partners(ruled, proposed), *_with_partners(proposed, ruled)]


def _with_partners(own: list[Candidate], others: list[Candidate]) -> Iterator[Candidate]:
    near = Nearby([other.draft for other in others])
    for one in own:
        beside = [others[n] for n in near.to(one.draft)]
        swallows = any(_swallows(one.draft, other.draft) for other in beside)
        best = max(beside, key=lambda other: _nearness(one.draft, other.draft), default=None)
        likeness = content_likeness(one.draft, best.draft) if best is not None else 0.0
        if best is None or not likeness:
            yield Candidate(one.draft, one.proposal, swallows=swallows)
        else:
            yield Candidate(one.draft, one.proposal, best.draft, best.proposal, likeness, swallows)


def _swallows(a: Draft, b: Draft) -> bool:
    """True if the cue of `b` stands in the content of `a`, and its source does not.

    "Lund praised the treaty, and called for more": no content reaches over a further cue of the
    same speaker. A cue with a speaker of its own may well be nested in what somebody says.
    """
    return bool(overlap(b.cue, a.content)) and not overlap(b.source, a.content)


def _nearness(a: Draft, b: Draft) -> float:
    """How far the contents agree, 0 to 1; one more if cues that they belong to do."""
    likeness = content_likeness(a, b)
    return likeness + bool(likeness and overlap(a.cue, b.cue))


class Nearby:
    """Finds the drafts whose contents may touch those of another."""

    def __init__(self, drafts: Sequence[Draft] = ()) -> None:
        self._drafts: list[Draft] = []
        self._cells: dict[int, list[int]] = defaultdict(list)
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """One more draft, with the next number."""
        for cell in _cells(draft):
            self._cells[cell].append(len(self._drafts))
        self._drafts.append(draft)

    def to(self, draft: Draft) -> list[int]:
        """The numbers of the drafts that share a cell with `draft`, in order."""
        return sorted({n for cell in _cells(draft) for n in self._cells.get(cell, ())})

    def taken(self, draft: Draft) -> float:
        """The largest share of the smaller content that `draft` has in common with one of them."""
        shares = (
            overlap(draft.content, other.content) / min(size(draft.content), size(other.content))
            for n in self.to(draft)
            for other in (self._drafts[n],)
        )
        return max(shares, default=0.0)


def _cells(draft: Draft) -> set[int]:
    return {
        cell
        for start, end in draft.content
        for cell in range(start // _CELL, (end - 1) // _CELL + 1)
    }
