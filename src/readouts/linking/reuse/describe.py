"""Families as the record shows them: with their passages, shares, source and reasons."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from readouts.linking.reuse.direction import source
from readouts.linking.reuse.families import Family
from readouts.linking.reuse.links import Link
from readouts.linking.reuse.passages import passages
from readouts.linking.reuse.pile import Numbers, Pile, unions
from readouts.linking.reuse.stretches import Shared
from readouts.linking.reuse.texts import Text
from readouts.model import Origin, Passage

_AT_ONCE = 2_000  # families: bounds the memory


def described(families: Sequence[Family], texts: Mapping[str, Text]) -> Iterator[Origin]:
    """The origin of each family, in the order given; `texts` holds every report in them."""
    for at in range(0, len(families), _AT_ONCE):
        yield from _some(families[at : at + _AT_ONCE], texts)


def _some(families: Sequence[Family], texts: Mapping[str, Text]) -> Iterator[Origin]:
    ids = [report for family in families for report in family.reports]
    number = {report: index for index, report in enumerate(ids)}
    links = [link for family in families for link in family.links]
    pile = Pile([texts[report].footprint for report in ids])
    first = np.array([number[link.a] for link in links], dtype=np.int64)
    second = np.array([number[link.b] for link in links], dtype=np.int64)
    found = passages(pile, first, second)
    covered = _covered(pile, first, second, found)
    bounds = np.searchsorted(found.pair, np.arange(len(links) + 1)).tolist()
    at = 0
    for family in families:
        joins = set(family.joins)
        shown: list[Passage] = []
        reasons: list[str] = []
        for link in family.links:
            rows = found.take(np.arange(bounds[at], bounds[at + 1]))
            at += 1
            if link in joins:
                shown += _passages(link, rows, texts)
                reasons.append(_in_words(link, rows, texts))
        publications = {report: texts[report].publication for report in family.reports}
        origin, why = source(family.reports, publications)
        yield Origin(
            id=f"o.{family.reports[0]}",
            reports=family.reports,
            shares={report: covered[number[report]] for report in family.reports},
            source=origin,
            passages=tuple(shown),
            evidence=(why, *reasons),
        )


def _covered(pile: Pile, first: Numbers, second: Numbers, found: Shared) -> list[float]:
    """The share of each text's words that stands in passages with any of the others."""
    words = unions(
        np.concatenate([first[found.pair], second[found.pair]]),
        np.concatenate([found.a, found.b]),
        np.concatenate([found.a_end, found.b_end]),
        len(pile.sizes),
    )
    return [round(share, 3) for share in (words / np.maximum(1, pile.sizes)).tolist()]


def _passages(link: Link, rows: Shared, texts: Mapping[str, Text]) -> list[Passage]:
    a, b = texts[link.a].footprint, texts[link.b].footprint
    places = zip(*(column.tolist() for column in (rows.a, rows.a_end, rows.b, rows.b_end)), strict=True)
    return [
        Passage(a=a.id, b=b.id, a_span=a.span(*place[:2]), b_span=b.span(*place[2:]))
        for place in places
    ]


def _in_words(link: Link, rows: Shared, texts: Mapping[str, Text]) -> str:
    """What two reports share, and of one page, how much was changed."""
    a, b = texts[link.a].footprint, texts[link.b].footprint
    of_a, of_b = (
        int(unions(np.zeros(len(rows), dtype=np.int64), start, end, 1)[0])
        for start, end in ((rows.a, rows.a_end), (rows.b, rows.b_end))
    )
    count = f"{len(rows)} passage{'' if len(rows) == 1 else 's'}"
    shared = f"{a.id} and {b.id} share {count}: {of_a} of {len(a)} words and {of_b} of {len(b)}"
    if not link.revision:
        return shared
    changed = len(b) - int(rows.same.sum())
    return f"two texts of one page, {max(0, changed)} of {len(b)} words changed; {shared}"
