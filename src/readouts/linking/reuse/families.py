"""Families of reports with one source, out of the links between them.

Average linkage in the order of kinship: two families become one if their members are akin on
average, so that a text which stitches two sources together goes to the one that covers most of
it, and does not join them. What comes out depends on the links and the texts of one component
only: reports that no chain of links connects never matter to each other.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from readouts.linking.reuse.links import Link

_AKIN = -60  # hundredths, on average between two families that become one
_CERTAIN = 300  # the kinship of a link that needs no other member's word
_SPEAKERS = 6  # members of a family, those that came first, that speak for it
_CROWD = 12  # reports linked to one, past which not all pairs of them are compared beforehand

Pair = tuple[str, str]
Compare = Callable[[Sequence[Pair]], Mapping[Pair, int]]
"""The kinship of each of the pairs, whose first id is the smaller."""


@dataclass(frozen=True, slots=True)
class Family:
    """Reports of one source (sorted), the links that joined them and all links among them."""

    reports: tuple[str, ...]
    joins: tuple[Link, ...]
    links: tuple[Link, ...]


def families(links: Iterable[Link], compare: Compare) -> list[Family]:
    """The families of two reports or more, sorted by their first report."""
    parts = components(links)
    kin = _Kin(compare, {(link.a, link.b): link.kinship for part in parts for link in part})
    kin.learn(pair for part in parts for pair in _foreseen(part))
    return sorted((one for part in parts for one in _split(part, kin)), key=lambda f: f.reports)


def _foreseen(part: Sequence[Link]) -> Iterator[Pair]:
    """Pairs that will be asked for: those of reports that are both linked to a third one.

    All are compared at once, which is faster than one by one; others are compared when needed.
    """
    beside: dict[str, set[str]] = defaultdict(set)
    for link in part:
        beside[link.a].add(link.b)
        beside[link.b].add(link.a)
    for third in sorted(beside):
        if len(beside[third]) <= _CROWD:
            yield from combinations(sorted(beside[third]), 2)


def components(links: Iterable[Link]) -> list[list[Link]]:
    """The links in groups that share no report."""
    home: dict[str, str] = {}

    def root(report: str) -> str:
        """The report that stands for the component."""
        while home.setdefault(report, report) != report:
            home[report] = report = home[home[report]]
        return report

    links = sorted(links)
    for link in links:
        first, second = sorted((root(link.a), root(link.b)))
        home[second] = first
    out: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        out[root(link.a)].append(link)
    return list(out.values())


class _Kin:
    """The kinship of pairs, each compared once."""

    def __init__(self, compare: Compare, known: dict[Pair, int]) -> None:
        self._compare = compare
        self._known = known

    def learn(self, pairs: Iterable[Pair]) -> None:
        """Compare all that are not known yet, at once."""
        new = sorted({pair for pair in pairs if pair not in self._known})
        if new:
            self._known.update(self._compare(new))

    def average(self, a: Sequence[str], b: Sequence[str]) -> float:
        """The mean over the speakers of two families."""
        speakers = product(a[:_SPEAKERS], b[:_SPEAKERS])
        pairs = [(min(pair), max(pair)) for pair in speakers]
        self.learn(pairs)
        return sum(self._known[pair] for pair in pairs) / len(pairs)


def _split(part: Sequence[Link], kin: _Kin) -> list[Family]:
    """The families of one component."""
    home = {report: report for report in _members(part)}
    members = {report: [report] for report in home}
    joins: dict[str, list[Link]] = defaultdict(list)
    for link in sorted(part, key=lambda one: (not one.revision, -one.kinship, one)):
        a, b = sorted((home[link.a], home[link.b]))
        if a == b or not (_alone_enough(link) or kin.average(members[a], members[b]) >= _AKIN):
            continue
        for report in members[b]:
            home[report] = a
        members[a] += members.pop(b)
        joins[a] += [*joins.pop(b, []), link]
    inside: dict[str, list[Link]] = defaultdict(list)
    for link in part:
        if home[link.a] == home[link.b]:
            inside[home[link.a]].append(link)
    return [
        Family(tuple(sorted(members[a])), tuple(sorted(joins[a])), tuple(inside[a])) for a in joins
    ]


def _alone_enough(link: Link) -> bool:
    return link.revision or link.kinship >= _CERTAIN


def _members(part: Iterable[Link]) -> list[str]:
    return sorted({report for link in part for report in (link.a, link.b)})
