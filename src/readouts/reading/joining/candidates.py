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

    `partner` is the draft of the other reader with the likest content, if `likeness` is above 0.
    """

    draft: Draft
    proposal: Proposal | None
    partner: "Draft | None" = None
    partner_proposal: Proposal | None = None
    likeness: float = 0.0

    @property
    def paired(self) -> bool:
        """True if the other reader found the same."""
        return self.likeness >= ALIKE

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
        best, likeness = None, 0.0
        for n in near.to(one.draft):
            likely = content_likeness(one.draft, others[n].draft)
            if likely > likeness:
                best, likeness = others[n], likely
        if best is None:
            yield one
        else:
            yield Candidate(one.draft, one.proposal, best.draft, best.proposal, likeness)


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
