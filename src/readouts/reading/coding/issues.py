"""Which issues a statement names, and with which words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from readouts.data.issues import NOTHING_FOUND, Issue
from readouts.model import Span
from readouts.reading.coding.context import BETWEEN_PARTIES, NO_CONTEXT, Context
from readouts.reading.coding.phrases import Match, Phrases, split_phrase
from readouts.reading.coding.words import Word

Grade = Literal["alias", "place", "echo", "weak", "block"]
Found = tuple[tuple[str, Span], ...]
"""Labels in the order of the text, each with the words that name it first."""

WITHIN_A_PARTY = "governance"
# In a country's own affairs these are part of how it is governed.
_INTERNAL = frozenset({BETWEEN_PARTIES, "trade-investment", "connectivity-bri", "culture-people"})
# Beside these a party's own name still tells whose relations or borders it is about.
_OF_THE_PARTIES = frozenset({"sovereignty", BETWEEN_PARTIES})
_BETWEEN = re.compile(r"\bbetween\b[^.;]{1,80}?\band\b\s+(?:the\s+)?\S+(?:\s+[A-Z]\S+)*")
_COMPOUND = re.compile(r"\s?[-–‑]\s?[A-Z]")
_BEFORE_COMPOUND = re.compile(r"[\w.][-–‑]$")


@dataclass(frozen=True, slots=True, eq=False)
class _Sense:
    """One meaning of a phrase: an issue, and how sure the phrase is of it."""

    issue: Issue
    grade: Grade


Named = list[tuple[_Sense, Span]]


class IssueFinder:
    """Finds the issues of the registry in the words of a statement."""

    def __init__(self, issues: Iterable[Issue]) -> None:
        self._phrases = Phrases(_entries(issues))

    def find(
        self, text: str, found: Sequence[Word], context: Context = NO_CONTEXT
    ) -> tuple[Found, Found]:
        """The issues that `found` (words of `text`) names for sure, and those it may mean."""
        named = list(self._named(text, found, context.day))
        sure = _first_of(named, "alias")
        places = [(sense, span) for sense, span in named if sense.grade == "place"]
        for sense, span in places:
            if _counts(sense.issue, sure, context) and not _as_party(text, span):
                sure.setdefault(sense.issue.label, span)
        for label, span in _echoed(named, sure, context):
            sure.setdefault(label, span)
        return _in_order(sure), _in_order(_weak(named, context.parties))

    def names(
        self, text: str, found: Sequence[Word], day: str | None
    ) -> Iterator[tuple[str | None, Span]]:
        """What surely names an issue or an area, and (None) what only looks as if it did."""
        for match in self._phrases.find(text, found):
            blocked = any(sense.grade == "block" for sense in match.payloads)
            for sense in match.payloads:
                if blocked or (sense.grade in ("alias", "place") and sense.issue.in_scope(day)):
                    yield None if blocked else sense.issue.label, _span(match, found)

    def mentions(self, text: str, found: Sequence[Word], context: Context) -> Counter[str]:
        """How often a whole report names each issue, the parties' own names left out."""
        named = self._named(text, found, context.day)
        return Counter(
            sense.issue.label
            for sense, _ in named
            if sense.grade in ("alias", "place")
            and not (sense.grade == "place" and context.parties & set(sense.issue.countries))
        )

    def _named(
        self, text: str, found: Sequence[Word], day: str | None
    ) -> Iterator[tuple[_Sense, Span]]:
        for match in self._phrases.find(text, found):
            if any(sense.grade == "block" for sense in match.payloads):
                continue
            for sense in match.payloads:
                if sense.issue.in_scope(day):
                    yield sense, _span(match, found)


def settle(sure: Found, weak: Found, context: Context, *, carried: bool) -> tuple[str, ...]:
    """The issues of a statement: what it names, else what the statements before it are about.

    What goes on from another statement stays with its issue. Words of the relations between the
    parties count before that, since "ties" and "visit" mean the two sides wherever they stand;
    other weak words after it, since alone they fit several issues. Where a statement names no
    issue the labels come from this context alone, so no words of the text (no span) back them.
    """
    if sure:
        return (
            _at_home(label for label, _ in sure)
            if len(context.parties) == 1
            else tuple(label for label, _ in sure)
        )
    if carried and context.previous:
        return context.previous
    labels = tuple(label for label, _ in weak)
    if BETWEEN_PARTIES in labels and len(context.parties) != 1:
        return (BETWEEN_PARTIES,)
    if context.previous or context.report:
        return context.previous or context.report[:1]
    return labels or ((WITHIN_A_PARTY,) if len(context.parties) == 1 else (BETWEEN_PARTIES,))


def _at_home(labels: Iterable[str]) -> tuple[str, ...]:
    """The issues of a talk inside one country: its economy and ties are its government's matter."""
    home = (WITHIN_A_PARTY if label in _INTERNAL else label for label in labels)
    return tuple(dict.fromkeys(home))


def _entries(issues: Iterable[Issue]) -> Iterator[tuple[str, _Sense]]:
    for issue in issues:
        grades: tuple[tuple[Grade, tuple[str, ...]], ...] = (
            ("alias", issue.aliases),
            ("place", issue.places),
            ("echo", issue.echoes),
            ("weak", issue.weak),
            ("block", issue.blocks),
        )
        for grade, phrases in grades:
            for phrase in phrases:
                yield split_phrase(phrase), _Sense(issue, grade)


def _counts(issue: Issue, sure: dict[str, Span], context: Context) -> bool:
    """Whether a place names its issue beside those named already.

    A party's own name does so only where nothing else is named, and not inside one country;
    areas without a label of their own (`other`) only where nothing else is named.
    """
    own = not context.parties.isdisjoint(issue.countries)
    if own or issue.label == NOTHING_FOUND:
        inside = own and len(context.parties) == 1
        return not inside and not set(sure) - _OF_THE_PARTIES
    return True


def _echoed(named: Named, sure: dict[str, Span], context: Context) -> Iterator[tuple[str, Span]]:
    """What "the war" or "the deal" refers to: one issue that the report is already on.

    The issue of the statement before, else of a party's own land, else what prevails in the
    report; nothing where the statement names one that the words fit.
    """
    by_span: dict[Span, list[Issue]] = {}
    for sense, span in named:
        if sense.grade == "echo":
            by_span.setdefault(span, []).append(sense.issue)
    for span, issues in by_span.items():
        labels = [issue.label for issue in issues]
        if sure.keys() & set(labels):
            continue
        own = [
            issue.label
            for issue in issues
            if issue.places and context.parties & set(issue.countries)
        ]
        for label in (*context.previous, *own, *context.report):
            if label in labels:
                yield label, span
                break


def _weak(named: Named, parties: frozenset[str]) -> dict[str, Span]:
    """The weak phrases; the name of a country that takes part says nothing."""
    foreign = [(sense, span) for sense, span in named if not parties & set(sense.issue.countries)]
    return _first_of(foreign, "weak")


def _first_of(named: Named, grade: Grade) -> dict[str, Span]:
    first: dict[str, Span] = {}
    for sense, span in named:
        if sense.grade == grade:
            first.setdefault(sense.issue.label, span)
    return first


def _in_order(labels: dict[str, Span]) -> Found:
    return tuple(sorted(labels.items(), key=lambda item: (item[1], item[0])))


def _span(match: Match[_Sense], found: Sequence[Word]) -> Span:
    return (found[match.first].start, found[match.last].end)


def _as_party(text: str, span: Span) -> bool:
    """Whether a name only says whose relations are meant: "between Iran and Syria"."""
    start, end = span
    if _COMPOUND.match(text, end) or _BEFORE_COMPOUND.search(text[max(0, start - 2) : start]):
        return True
    around = _BETWEEN.finditer(text, max(0, start - 100), end + 100)
    return any(between.start() < start < between.end() for between in around)
