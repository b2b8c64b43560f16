"""By when is something to be done? The first date of an undertaking that lies ahead."""

import datetime
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
_GONE = re.compile(r"\b(?:last|past|previous|earlier|ago|yesterday|\d{4})\b", re.IGNORECASE)
_WEEKDAYS = frozenset(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)
_MONTH = re.compile(r"\d{4}-\d{2}")
_YEAR = re.compile(r"\d{4}(?:-\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date expression with the word before it, and their span.

    `value` is the TIMEX3 value; None where the words are seen to lie ahead, but not how far.
    """

    span: Span
    value: str | None


def deadline(
    text: str, spans: Spans, dates: Iterable[DateExpression], day: str | None
) -> Deadline | None:
    """The first date at the spans that may be when the deed is due; None where there is none.

    `day` is when it was said: what lies before it is no time for a deed to come. Nor is a date
    that a further clause gives for something else ("where he is to speak on Monday"). "By June"
    is a limit all the same where June without a year has been read as the last one.
    """
    for date in dates:
        if not any(start <= date.start and date.end <= end for start, end in spans):
            continue
        before = words(text, [(start, min(end, date.start)) for start, end in spans])
        if not listed("further").isdisjoint(word.form for word in before):
            continue
        start = _start(text, before, date, _TIME if day else _BY)
        relative = _RELATIVE.search(text, date.start, date.end)
        if start is None and not relative:
            continue
        span = (date.start if start is None else start, date.end)
        if _ahead(date, day):
            return Deadline(span, date.value)
        if day and _start(text, before, date, _BY) is not None and _may_return(text, date):
            return Deadline(span, _next(text, date, day))
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
    if _never(date):
        return False
    found = _YEAR.match(date.value)
    if found is None or day is None:
        return True
    return found.group() >= day[: len(found.group())]


def _never(date: DateExpression) -> bool:
    return date.type == "SET" or date.value in ("PAST_REF", "PRESENT_REF")


def _may_return(text: str, date: DateExpression) -> bool:
    """Whether a date that was read as past names no year and no past, as "June" and "5 May"."""
    return not _never(date) and not _GONE.search(text, date.start, date.end)


def _next(text: str, date: DateExpression, day: str) -> str | None:
    """The value of the first such month or weekday from `day` on; None for any other words."""
    names = [w.form for w in words(text, [(date.start, date.end)]) if w.form not in _SMALL]
    if len(names) != 1:
        return None
    if _MONTH.fullmatch(date.value):
        year = int(day[:4]) + (date.value[5:] < day[5:7])
        return f"{year:04d}{date.value[4:]}"
    if names[0] in _WEEKDAYS:
        said = datetime.date.fromisoformat(day)
        gap = (datetime.date.fromisoformat(date.value) - said).days % 7
        return (said + datetime.timedelta(days=gap)).isoformat()
    return None
