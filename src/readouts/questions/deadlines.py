"""By when is something to be done? The first date of an undertaking that lies ahead."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from readouts.model import DateExpression, Span, Spans
from readouts.questions.undertakings import listed
from readouts.text.words import Word, words

_BY = frozenset(("by", "before", "until", "till", "within", "than"))
_TIME = _BY | {"in", "on", "at", "next", "during", "from", "this"}
_LENGTH = frozenset(("within", "in", "over", "next", "coming", "for"))  # before a length of time
_RELATIVE = re.compile(r"\b(?:next|this|coming|tomorrow|tonight|later|soon)\b", re.IGNORECASE)
_SMALL = frozenset(("the", "a", "an", "of", "early", "late", "end", "middle", "beginning", "start"))
_NEAR = 6  # words before a date, in "by the end of"
_YEAR = re.compile(r"\d{4}(?:-\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date expression (its TIMEX3 value) with the word before it; the span of both."""

    span: Span
    value: str


def deadline(
    text: str, spans: Spans, dates: Iterable[DateExpression], day: str | None
) -> Deadline | None:
    """The first date at the spans that may be when the deed is due; None where there is none.

    `day` is when it was said: what lies before it is no time for a deed to come. Nor is a date
    that a further clause gives for something else ("where he is to speak on Monday").
    """
    for date in dates:
        if not any(start <= date.start and date.end <= end for start, end in spans):
            continue
        before = words(text, [(start, min(end, date.start)) for start, end in spans])
        if not listed("further").isdisjoint(word.form for word in before):
            continue
        start = _start(text, before, date, _TIME if day else _BY)
        relative = _RELATIVE.search(text, date.start, date.end)
        if (start is not None or relative) and _ahead(date, day):
            return Deadline((date.start if start is None else start, date.end), date.value)
    return None


def _start(text: str, before: Sequence[Word], date: DateExpression, near: Set[str]) -> int | None:
    """Where the word before a date stands that makes it a time for something: "by the end of"."""
    wanted = _LENGTH if date.type == "DURATION" else near
    inside = words(text, [(date.start, date.end)])
    if inside and inside[0].form in wanted:
        return date.start
    for word in reversed(before[-_NEAR:]):
        if word.form in wanted:
            return word.start
        if word.form not in _SMALL:
            break
    return None


def _ahead(date: DateExpression, day: str | None) -> bool:
    """Whether it is not known to be past; of a set or of now it is."""
    if date.type == "SET" or date.value in ("PAST_REF", "PRESENT_REF"):
        return False
    found = _YEAR.match(date.value)
    if found is None or day is None:
        return True
    return found.group() >= day[: len(found.group())]
