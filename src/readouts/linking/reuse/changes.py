"""Adding and removing reports one by one, with the very result of linking all of them at once.

Two texts meet by a code if they stand near enough in its list. A report that comes in moves those
around it one place apart, so that some pairs meet no more; one that goes lets some meet again.
Only pairs that stand exactly at the edge are concerned, and of these only those for which it
matters: linked ones when a report comes, others when one goes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from readouts.linking.reuse.codes import NEAR, codes, is_enough, may_be_enough
from readouts.linking.reuse.describe import described
from readouts.linking.reuse.families import families
from readouts.linking.reuse.index import ReuseIndex
from readouts.linking.reuse.links import Link, links
from readouts.linking.reuse.origins import comparing
from readouts.linking.reuse.texts import Text
from readouts.model import Origin

Pair = tuple[str, str]
Around = Mapping[int, tuple[Sequence[str], Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Update:
    """What changed: links, and the origins made anew (sorted by id).

    `reports` are all whose origin may be another one now, or none: what was kept for any of
    them, and for reports that were removed, is to be replaced by `origins`.
    """

    appeared: frozenset[Link]
    vanished: frozenset[Link]
    reports: frozenset[str]
    origins: tuple[Origin, ...]


def update(
    index: ReuseIndex, added: Iterable[Text] = (), removed: Iterable[str] = (), near: int = NEAR
) -> Update:
    """Remove reports, add texts, and regroup what they touch; the index is changed.

    A report that comes with another text is removed and added. What the index then holds does
    not depend on the order in which reports came and went.
    """
    appeared: set[Link] = set()
    vanished: set[Link] = set()
    added = tuple(added)
    touched = {text.id for text in added}
    for came, went in _steps(index, added, removed, near):
        touched |= {report for link in (*came, *went) for report in (link.a, link.b)}
        appeared, vanished = (
            (appeared - went) | (came - vanished),
            (vanished - came) | (went - appeared),
        )
    reports, found = _component(index, touched)
    texts = {report: index.text(report) for link in found for report in (link.a, link.b)}
    known = sorted(texts.values(), key=lambda text: text.id)
    origins = tuple(described(families(found, comparing(known)), texts))
    return Update(frozenset(appeared), frozenset(vanished), reports, origins)


Step = tuple[set[Link], set[Link]]
"""The links that came and those that went."""


def _steps(
    index: ReuseIndex, added: Iterable[Text], removed: Iterable[str], near: int
) -> Iterator[Step]:
    for report in sorted(removed):
        yield _remove(index, report, near)
    for text in sorted(added, key=lambda one: one.id):
        yield _add(index, text, near)


def _add(index: ReuseIndex, text: Text, near: int) -> Step:
    held = codes(text)
    index.put(text, held)
    around = _around(index, text.id, held, near)
    meets: dict[str, list[int]] = defaultdict(list)
    for code, sides in around.items():
        for other in chain(*sides):
            meets[other].append(code)
    pairs = [
        _pair(text.id, other)
        for other, met in meets.items()
        if may_be_enough(met) and is_enough(met, len(held), len(index.codes(other)))
    ]
    moved = _at_the_edge(around, near)
    linked = {(link.a, link.b): link for a in {a for a, _ in moved} for link in index.links(a)}
    went = {linked[pair] for pair in moved if pair in linked and not _meet(index, pair, near)}
    return _changed(index, pairs, went)


def _remove(index: ReuseIndex, report: str, near: int) -> Step:
    own = set(index.links(report))
    moved = _at_the_edge(_around(index, report, index.codes(report), near), near)
    for link in own:
        index.part(link)
    index.drop(report)
    linked = {(link.a, link.b) for a in {a for a, _ in moved} for link in index.links(a)}
    pairs = [pair for pair in moved if pair not in linked and _meet(index, pair, near)]
    came, _ = _changed(index, pairs, set())
    return came, own


def _changed(index: ReuseIndex, pairs: Sequence[Pair], went: set[Link]) -> Step:
    """Link those of the pairs that are akin, part the others."""
    texts = [index.text(report) for report in sorted({one for pair in pairs for one in pair})]
    number = {text.id: place for place, text in enumerate(texts)}
    first = np.array([number[a] for a, _ in pairs], dtype=np.int64)
    second = np.array([number[b] for _, b in pairs], dtype=np.int64)
    came = set(links(texts, first, second))
    for link in sorted(went):
        index.part(link)
    for link in sorted(came):
        index.join(link)
    return came, went


def _around(index: ReuseIndex, report: str, held: Iterable[int], near: int) -> Around:
    """Who stands near before and after a report in the list of each of its codes."""
    return {
        code: (index.before(code, report, near), index.after(code, report, near)) for code in held
    }


def _at_the_edge(around: Around, near: int) -> list[Pair]:
    """The pairs between which a report stands, and keeps them one place too far apart."""
    return sorted(
        {
            _pair(one, after[near - 1 - place])
            for before, after in around.values()
            for place, one in enumerate(before)
            if near - 1 - place < len(after)
        }
    )


def _meet(index: ReuseIndex, pair: Pair, near: int) -> bool:
    """Whether two reports meet by enough codes."""
    a, b = (index.codes(report) for report in pair)
    met = [code for code in set(a) & set(b) if pair[1] in index.after(code, pair[0], near)]
    return is_enough(met, len(a), len(b))


def _component(index: ReuseIndex, touched: Iterable[str]) -> tuple[frozenset[str], list[Link]]:
    """The reports that chains of links connect with those touched, and these links, sorted."""
    seen = set(touched)
    waiting = sorted(seen)
    found: set[Link] = set()
    while waiting:
        for link in index.links(waiting.pop()):
            found.add(link)
            new = {link.a, link.b} - seen
            seen |= new
            waiting += new
    return frozenset(seen), sorted(found)


def _pair(one: str, other: str) -> Pair:
    return min(one, other), max(one, other)
