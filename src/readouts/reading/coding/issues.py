"""Which issues a statement names, and with which words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from readouts.data.issues import NOTHING_FOUND, Issue
from readouts.model import Span
from readouts.reading.coding.phrases import Match, Phrases, split_phrase
from readouts.reading.coding.words import Word

Grade = Literal["alias", "place", "weak", "block"]
Found = tuple[tuple[str, Span], ...]
"""Labels in the order of the text, each with the words that name it first."""

# Beside these a party's own name still tells whose relations, borders or politics it is about.
_OF_THE_PARTIES = frozenset({"sovereignty", "bilateral-relations"})
_BETWEEN = re.compile(r"\bbetween\b[^.;]{1,80}?\band\b\s+(?:the\s+)?\S+(?:\s+[A-Z]\S+)*")
_COMPOUND = re.compile(r"\s?[-–‑]\s?[A-Z]")
_BEFORE_COMPOUND = re.compile(r"[\w.][-–‑]$")


@dataclass(frozen=True, slots=True)
class _Sense:
    """One meaning of a phrase: an issue, and how sure the phrase is of it."""

    issue: Issue
    grade: Grade


class IssueFinder:
    """Finds the issues of the registry in the words of a statement."""

    def __init__(self, issues: Iterable[Issue]) -> None:
        self._phrases = Phrases(_entries(issues))

    def find(
        self,
        text: str,
        found: Sequence[Word],
        *,
        parties: frozenset[str] = frozenset(),
        day: str | None = None,
    ) -> Found:
        """The issues that `found` (words of `text`) names; empty where it names none.

        `parties` are the ISO codes of the countries that take part: their names alone are no
        issue beside another one. Issues out of use on the ISO day `day` are left out.
        """
        sure, weak = self.both(text, found, parties, day)
        return sure or weak

    def sure(self, text, found, *, parties=frozenset(), day=None):
        return self.both(text, found, parties, day)[0]

    def both(self, text, found, parties, day):
        named = list(self._named(text, found, day))
        sure = _first_of(named, "alias")
        places = [(sense, span) for sense, span in named if sense.grade == "place"]
        places = [(sense, span) for sense, span in places if not _as_party(text, span)]
        own = {sense.issue.label for sense, _ in places if parties & set(sense.issue.countries)}
        alone = not set(sure) - _OF_THE_PARTIES
        for sense, span in places:
            label = sense.issue.label
            if label == NOTHING_FOUND:
                continue
            if label not in own or alone:
                sure.setdefault(label, span)
        if not sure:
            sure = {sense.issue.label: span for sense, span in places}
        weak = self._weak(named, parties)
        o = lambda d: tuple(sorted(d.items(), key=lambda item: item[1]))
        return o(sure), o(weak)

    def _named(
        self, text: str, found: Sequence[Word], day: str | None
    ) -> Iterator[tuple[_Sense, Span]]:
        for match in self._phrases.find(text, found):
            if any(sense.grade == "block" for sense in match.payloads):
                continue
            for sense in match.payloads:
                if sense.issue.in_scope(day):
                    yield sense, _span(match, found)

    def _weak(self, named: list[tuple[_Sense, Span]], parties: frozenset[str]) -> dict[str, Span]:
        """The weak phrases; the name of a country that takes part says nothing."""
        foreign = [
            (sense, span) for sense, span in named if not parties & set(sense.issue.countries)
        ]
        return _first_of(foreign, "weak")


def _entries(issues: Iterable[Issue]) -> Iterator[tuple[str, _Sense]]:
    for issue in issues:
        grades: tuple[tuple[Grade, tuple[str, ...]], ...] = (
            ("alias", issue.aliases),
            ("place", issue.places),
            ("weak", issue.weak),
            ("block", issue.blocks),
        )
        for grade, phrases in grades:
            for phrase in phrases:
                yield split_phrase(phrase), _Sense(issue, grade)


def _first_of(named: list[tuple[_Sense, Span]], grade: Grade) -> dict[str, Span]:
    first: dict[str, Span] = {}
    for sense, span in named:
        if sense.grade == grade:
            first.setdefault(sense.issue.label, span)
    return first


def _span(match: Match[_Sense], found: Sequence[Word]) -> Span:
    return (found[match.first].start, found[match.last].end)


def _as_party(text: str, span: Span) -> bool:
    """Whether a name only says whose relations are meant: "between Iran and Syria"."""
    start, end = span
    if _COMPOUND.match(text, end) or _BEFORE_COMPOUND.search(text[max(0, start - 2) : start]):
        return True
    return any(
        m.start() < start < m.end() for m in _BETWEEN.finditer(text, max(0, start - 100), end + 100)
    )
