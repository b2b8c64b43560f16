"""Families as the record shows them: with their passages, shares, source and reasons."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from readouts.linking.reuse.direction import source
from readouts.linking.reuse.families import Family
from readouts.linking.reuse.links import Link
from readouts.linking.reuse.passages import passages
from readouts.linking.reuse.pile import Pile, unions
from readouts.linking.reuse.texts import Text
from readouts.model import Origin, Passage

_AT_ONCE = 1_000  # families: bounds the memory


def described(families: Sequence[Family], texts: Mapping[str, Text]) -> Iterator[Origin]:
    """The origin of each family, in the order given; `texts` holds every report in them."""
    for at in range(0, len(families), _AT_ONCE):
        some = families[at : at + _AT_ONCE]
        seen = _Seen([link for family in some for link in family.links], texts)
        for family in some:
            yield _origin(family, texts, seen)


def _origin(family: Family, texts: Mapping[str, Text], seen: "_Seen") -> Origin:
    publications = {report: texts[report].publication for report in family.reports}
    origin, why = source(family.reports, publications)
    return Origin(
        id=f"o.{family.reports[0]}",
        reports=family.reports,
        shares={report: seen.share(report) for report in family.reports},
        source=origin,
        passages=tuple(passage for link in family.joins for passage in seen.passages(link)),
        evidence=(why, *(seen.in_words(link) for link in family.joins)),
    )


class _Seen:
    """What the texts of links have in common, found for all links at once."""

    def __init__(self, links: Sequence[Link], texts: Mapping[str, Text]) -> None:
        reports = sorted({report for link in links for report in (link.a, link.b)})
        self._texts = texts
        self._text = {report: number for number, report in enumerate(reports)}
        self._link = {link: number for number, link in enumerate(links)}
        pile = Pile([texts[report].footprint for report in reports])
        first = np.array([self._text[link.a] for link in links], dtype=np.int64)
        second = np.array([self._text[link.b] for link in links], dtype=np.int64)
        found = passages(pile, first, second)
        sides = ((found.a, found.a_end), (found.b, found.b_end))
        self._of_a, self._of_b = (
            unions(found.pair, start, end, len(links)).tolist() for start, end in sides
        )
        self._same = np.bincount(found.pair, found.same, len(links)).astype(np.int64).tolist()
        self._places = list(zip(*(part.tolist() for side in sides for part in side), strict=True))
        self._bounds = np.searchsorted(found.pair, np.arange(len(links) + 1)).tolist()
        words = unions(
            np.concatenate([first[found.pair], second[found.pair]]),
            np.concatenate([found.a, found.b]),
            np.concatenate([found.a_end, found.b_end]),
            len(reports),
        )
        self._shares = np.round(words / np.maximum(1, pile.sizes), 3).tolist()

    def share(self, report: str) -> float:
        """The share of a report's words that stands in passages with any other one."""
        return float(self._shares[self._text[report]])

    def passages(self, link: Link) -> list[Passage]:
        """The passages of a link, in the order of its first text."""
        a, b = self._texts[link.a].footprint, self._texts[link.b].footprint
        number = self._link[link]
        return [
            Passage(a=a.id, b=b.id, a_span=a.span(*place[:2]), b_span=b.span(*place[2:]))
            for place in self._places[self._bounds[number] : self._bounds[number + 1]]
        ]

    def in_words(self, link: Link) -> str:
        """What two reports share; of two texts of one page, how much was changed."""
        number = self._link[link]
        of_a, of_b = len(self._texts[link.a].footprint), len(self._texts[link.b].footprint)
        count = self._bounds[number + 1] - self._bounds[number]
        shared = (
            f"{link.a} and {link.b} share {count} passage{'' if count == 1 else 's'}: "
            f"{self._of_a[number]} of {of_a} words and {self._of_b[number]} of {of_b}"
        )
        if not link.revision:
            return shared
        changed = max(0, max(of_a, of_b) - self._same[number])
        return f"two texts of one page, {changed} of {max(of_a, of_b)} words changed; {shared}"
