"""Which words of a statement are other than in an earlier one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from readouts.text.diff import changed_runs, same_share
from readouts.text.words import Word, forms, stop_words, words

ALIKE = 0.3  # share of words from which two are one sentence put differently
_JOINS = "'’-"  # marks inside a word, as people see it
_SMALL = 2  # function words between two changes that belong to them
Run = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Changed:
    """`same` is the share (0 to 1) of words in common; the other two are the words that changed."""

    same: float
    dropped: tuple[str, ...]
    added: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the later words, or of the earlier ones where they were dropped."""

    text: str
    kind: Literal["same", "dropped", "added"]


def changed(before: str, after: str) -> Changed:
    """What changed from the one to the other, in the order of the words."""
    old, new = words(before), words(after)
    runs = _runs(_forms(old), _forms(new))
    return Changed(
        same=round(same_share(_forms(old), _forms(new)), 2),
        dropped=tuple(_plain(_cut(before, old, i, j)) for i, j, _, _ in runs if j > i),
        added=tuple(_plain(_cut(after, new, k, m)) for _, _, k, m in runs if m > k),
    )


def marked(before: str, after: str) -> tuple[Mark, ...]:
    """The later words with what was dropped where it stood; without that they are `after`."""
    old, new = words(before), words(after)
    return tuple(mark for mark in _marks(before, old, after, new) if mark.text)


def same_words(a: str, b: str) -> bool:
    """Whether all words that carry content are the same, in the same order."""
    return _content(a) == _content(b)


def _marks(before: str, old: Sequence[Word], after: str, new: Sequence[Word]) -> Iterator[Mark]:
    at = 0
    for i, j, k, m in _runs(_forms(old), _forms(new)):
        start = new[k].start if k < m else new[k - 1].end if k else 0
        while start > at and after[start - 1] in _JOINS:
            start -= 1
        yield Mark(after[at:start], "same")
        yield Mark(_plain(_cut(before, old, i, j)), "dropped")
        at = new[m - 1].end if m > k else start
        yield Mark(after[start:at], "added")
    yield Mark(after[at:], "same")


def _runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """The runs of changed words; two with only a function word or two between them are one."""
    stop, out = stop_words(), list[Run]()
    for i, j, k, m in changed_runs(old, new):
        between = new[out[-1][3] : k] if out else []
        if out and len(between) <= _SMALL and stop.issuperset(between):
            i, _, k, _ = out.pop()
        out.append((i, j, k, m))
    return out


def _forms(found: Sequence[Word]) -> list[str]:
    return [word.form for word in found]


def _content(text: str) -> list[str]:
    return [form for form in forms(text) if form not in stop_words()]


def _cut(text: str, found: Sequence[Word], first: int, last: int) -> str:
    """The words `[first, last)` of a text."""
    return text[found[first].start : found[last - 1].end] if last > first else ""


def _plain(text: str) -> str:
    return " ".join(text.split())
