"""Groups of texts of one source, by average linkage over the passages that they share."""

from collections.abc import Callable, Sequence

from readouts.linking.furniture import without_furniture
from readouts.linking.passages import Footprint, covered, shared_runs
from readouts.linking.reuse import candidates

_LINK = 0.22  # of the words of both texts: below it they share quotations, not a source
_GROUP = 0.18  # on average between two groups: a text that stitches two sources must not join them
_MOST = 0.6  # of the words: what two texts in one publisher's set phrases do not share
_WORDS = 15  # that two texts share at least: less is a headline or a greeting
_SAMPLE = 6  # texts of a group, those that came closest first, that speak for it


def group(
    texts: Sequence[Footprint], own_phrases: Callable[[str, str], bool] = lambda a, b: False
) -> list[tuple[list[int], list[tuple[int, int]]]]:
    """Groups of two or more texts of one source, each with the pairs that joined it.

    Average linkage in the order of closeness, so that neither the order of the texts nor a
    chain of chance likenesses decides. Where `own_phrases` of two report ids holds, they must
    share most of their words.
    """
    texts = without_furniture(texts)
    close = Closeness(texts, own_phrases)
    scored = sorted((-close.of(i, j), i, j) for i, j in candidates(texts))
    members = {i: [i] for i in range(len(texts))}
    home = list(range(len(texts)))
    joins: dict[int, list[tuple[int, int]]] = {i: [] for i in home}
    for score, i, j in scored:
        a, b = sorted((home[i], home[j]))
        if -score < _LINK or a == b or _average(close, members[a], members[b]) < _GROUP:
            continue
        for index in members[b]:
            home[index] = a
        members[a] += members.pop(b)
        joins[a] += [*joins.pop(b), (i, j)]
    return [(sorted(found), sorted(joins[a])) for a, found in members.items() if len(found) > 1]


class Closeness:
    """The share (0 to 1) of two texts' words that stand in shared passages, each pair once."""

    def __init__(self, texts: Sequence[Footprint], own_phrases: Callable[[str, str], bool]) -> None:
        self._texts = texts
        self._own_phrases = own_phrases
        self._known: dict[tuple[int, int], float] = {}

    def of(self, i: int, j: int) -> float:
        """The share for the texts with these indices."""
        pair = (min(i, j), max(i, j))
        if pair not in self._known:
            a, b = self._texts[pair[0]], self._texts[pair[1]]
            same = covered(shared_runs(a, b))
            share = sum(same) / max(1, len(a) + len(b))
            phrases = share < _MOST and self._own_phrases(a.id, b.id)
            self._known[pair] = 0.0 if phrases or min(same) < _WORDS else share
        return self._known[pair]


def _average(close: Closeness, a: list[int], b: list[int]) -> float:
    pairs = [(i, j) for i in a[:_SAMPLE] for j in b[:_SAMPLE]]
    return sum(close.of(i, j) for i, j in pairs) / len(pairs)
