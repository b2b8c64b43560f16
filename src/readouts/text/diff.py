"""Which words differ between two pieces of text, as spans in each; nothing else counts.

Punctuation, white space, letter case and accents are never a difference.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from readouts.text.words import Span, Word, words

_LONG = 600  # words; past this frequent words no longer anchor a match, which keeps time linear


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of `a` that stand otherwise in `b`; one side is empty where words were only added."""

    a: Span
    b: Span


def differences(
    a_text: str, a_spans: Sequence[Span], b_text: str, b_spans: Sequence[Span]
) -> tuple[Difference, ...]:
    """The word runs of the pieces `a_spans` and `b_spans` that differ; see `differing`."""
    return differing(
        [words(a_text, [span]) for span in a_spans], [words(b_text, [span]) for span in b_spans]
    )


def differing(a: Sequence[Sequence[Word]], b: Sequence[Sequence[Word]]) -> tuple[Difference, ...]:
    """The word runs that differ between two sequences of pieces, in order.

    A run never crosses the edge of a piece. An empty side is `(p, p)`, `p` being the end of
    the word before it or the start of the first word.
    """
    left, right = _Side(a), _Side(b)
    out: list[Difference] = []
    for i, j, k, m in changed_runs([w.form for w in left.words], [w.form for w in right.words]):
        out.extend(_paired(left.spans(i, j), left.point(i), right.spans(k, m), right.point(k)))
    return tuple(out)


def changed_runs(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Index ranges `(i, j, k, m)` such that `a[i:j]` stands as `b[k:m]`; the rest is the same."""
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    inner_a, inner_b = a[head : len(a) - tail], b[head : len(b) - tail]
    matcher = SequenceMatcher(None, inner_a, inner_b, autojunk=max(len(a), len(b)) > _LONG)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            yield i + head, j + head, k + head, m + head


def same_share(a: Sequence[str], b: Sequence[str]) -> float:
    """The share (0 to 1) of the longer sequence that both have, in the same order."""
    if not (a and b):
        return 0.0
    changed = sum(max(j - i, m - k) for i, j, k, m in changed_runs(a, b))
    return max(0.0, 1 - changed / max(len(a), len(b)))


class _Side:
    """The words of one side, and which piece each stands in."""

    def __init__(self, pieces: Sequence[Sequence[Word]]) -> None:
        self.words = [word for piece in pieces for word in piece]
        self.pieces = [number for number, piece in enumerate(pieces) for _ in piece]
        self.start = self.words[0].start if self.words else 0

    def spans(self, first: int, last: int) -> list[Span]:
        """The words `[first, last)` as spans, one for each piece they stand in."""
        out: dict[int, Span] = {}
        for index in range(first, last):
            word, piece = self.words[index], self.pieces[index]
            out[piece] = (out.get(piece, (word.start, word.end))[0], word.end)
        return list(out.values())

    def point(self, index: int) -> Span:
        """The empty span at which words before `index` would be put in."""
        at = self.words[index - 1].end if index else self.start
        return (at, at)


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    """How many items both begin with."""
    for index, (left, right) in enumerate(zip(a, b, strict=False)):
        if left != right:
            return index
    return min(len(a), len(b))


def _paired(a: list[Span], a_point: Span, b: list[Span], b_point: Span) -> Iterator[Difference]:
    """The runs of both sides one to one; where one side has more, the rest faces an empty span."""
    for index in range(max(len(a), len(b))):
        left = a[index] if index < len(a) else _after(a, a_point)
        right = b[index] if index < len(b) else _after(b, b_point)
        yield Difference(left, right)


def _after(spans: list[Span], point: Span) -> Span:
    """The empty span behind the last of `spans`, or `point` where there is none."""
    return (spans[-1][1], spans[-1][1]) if spans else point
