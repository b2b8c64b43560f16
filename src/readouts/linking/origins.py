"""Reports whose text comes from one source: a wire, a ministry, one page kept twice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from readouts.linking.grouping import group
from readouts.linking.passages import Footprint, covered, footprint, shared_runs
from readouts.linking.publications import Publication, own_phrases, revisions_among
from readouts.model import Origin, Passage


def origins(texts: Iterable[tuple[str, str]]) -> tuple[Origin, ...]:
    """The origins with two reports or more among `(report id, text)`, sorted by id.

    Pure; neither order nor repetition of the texts matters. The time grows with the number of
    texts and of likely pairs, not with the square of their number.
    """
    return origins_of(footprint(report, text) for report, text in texts)


def origins_of(
    footprints: Iterable[Footprint], reports: Mapping[str, Publication] | None = None
) -> tuple[Origin, ...]:
    """As `origins`, of texts already split into words.

    `reports` says of each report what is known of its publication. Two texts of one page are
    revisions of each other, and so of one origin however much was rewritten; two texts that
    one publisher brought out on different days have its set phrases in common, and must share
    most of their words to be one.
    """
    known = _each_once(footprints)
    publications = reports or {}
    same = _identical(known)
    representatives = [known[min(ids)] for ids in same.values()]
    representatives.sort(key=lambda text: text.id)
    found = [
        (
            [representatives[i].id for i in indices],
            [(representatives[i].id, representatives[j].id) for i, j in joins],
        )
        for indices, joins in group(representatives, own_phrases(publications))
    ]
    links = [join for _, joins in found for join in joins]
    links += [pair for ids in same.values() for pair in pairwise(sorted(ids))]
    revised = set(revisions_among(known, publications))
    return tuple(
        _origin(ids, joins, known, revised) for ids, joins in _together([*links, *revised])
    )


def _each_once(footprints: Iterable[Footprint]) -> dict[str, Footprint]:
    """The footprints by id; of two with one id always the same, whichever came first."""
    out: dict[str, Footprint] = {}
    for text in footprints:
        before = out.get(text.id)
        if before is None or text.hashes.tobytes() > before.hashes.tobytes():
            out[text.id] = text
    return out


def _identical(known: Mapping[str, Footprint]) -> dict[bytes, list[str]]:
    """The ids of the texts that have the very same words; texts without words are left out."""
    out: dict[bytes, list[str]] = defaultdict(list)
    for report in sorted(known):
        if len(known[report]):
            out[known[report].hashes.tobytes()].append(report)
    return out


def _together(
    links: Sequence[tuple[str, str]],
) -> list[tuple[list[str], list[tuple[str, str]]]]:
    """The groups that the links make, with their links, all sorted."""
    home: dict[str, str] = {}

    def root(item: str) -> str:
        """The item that stands for the group."""
        while home.setdefault(item, item) != item:
            home[item] = item = home[home[item]]
        return item

    for a, b in links:
        first, second = sorted((root(a), root(b)))
        home[second] = first
    groups: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for a, b in links:
        groups[root(a)].add((min(a, b), max(a, b)))
    return [
        (sorted({item for link in found for item in link}), sorted(found))
        for _, found in sorted(groups.items())
    ]


def _origin(
    reports: Sequence[str],
    joins: Sequence[tuple[str, str]],
    known: Mapping[str, Footprint],
    revised: set[tuple[str, str]],
) -> Origin:
    """The origin of a group, shown by the passages of the pairs that joined it."""
    passages: list[Passage] = []
    evidence: list[str] = []
    for a, b in joins:
        shared = _passages(known[a], known[b])
        passages += shared
        page = "two texts of one page; " if (a, b) in revised else ""
        evidence.append(page + _in_words(known[a], known[b], len(shared)))
    return Origin(
        id=f"o.{reports[0]}",
        reports=tuple(reports),
        passages=tuple(passages),
        evidence=tuple(evidence),
    )


def _passages(a: Footprint, b: Footprint) -> list[Passage]:
    return [
        Passage(
            a=a.id,
            b=b.id,
            a_span=a.span(run.a, run.a + run.a_size),
            b_span=b.span(run.b, run.b + run.b_size),
        )
        for run in shared_runs(a, b)
    ]


def _in_words(a: Footprint, b: Footprint, count: int) -> str:
    of_a, of_b = covered(shared_runs(a, b))
    return (
        f"{a.id} and {b.id} share {count} passage{'' if count == 1 else 's'}: "
        f"{of_a} of {len(a)} words and {of_b} of {len(b)}"
    )
