"""The words in a contact's sentences that say on which day it was."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from readouts.model import DateExpression, Span, Spans, Status
from readouts.reading.dates.calendar import parse_day
from readouts.reading.dates.moments import NINE_ELEVEN

Kind = Literal["full", "month-day", "weekday", "day-of-month", "near", "stretch"]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Later sentences also tell of agreements and summits with a full date, and of "today".
_OUTSIDE_THE_LEAD: tuple[Kind, ...] = ("weekday", "month-day", "day-of-month")
MAX_DAYS_BACK = 14  # a later sentence with an older day tells of something else
DAYS_BESIDE = 3  # the same where the sentence only stands beside the contact's
LOOKBACK = 60  # code points before an expression in which a word may tie it to another event

_WEEKDAY = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:days?)?\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_DAY = re.compile(r"(\d{4}|XXXX)-(\d{2}|XX)-(\d{2}|XX)(?:T.*)?$")
_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_STRETCH = re.compile(r"\d{4}-(?:W\d{2}(?:-WE)?|\d{2})$")
_OFFSETS = (
    (re.compile(r"\bday before yesterday\b", re.IGNORECASE), -2),
    (re.compile(r"\bday after tomorrow\b", re.IGNORECASE), 2),
    (re.compile(r"\b(?:yesterday|last (?:night|evening))\b", re.IGNORECASE), -1),
    (re.compile(r"\btomorrow\b", re.IGNORECASE), 1),
    (re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", re.IGNORECASE), 0),
)
_STEP = re.compile(r"\b(last|next|previous|coming)\b", re.IGNORECASE)
_BETWEEN_RANGE = re.compile(r"\s?(?:[-–—]|and|to|or)\s?(?:the\s)?$")
_BETWEEN_SAME = re.compile(r"[\s,]{0,2}\(?$")
_OF_ANOTHER = re.compile(
    r"\b(?:since|until|till|before|prior to|after|following|follow-up|ahead of|in the wake of|"
    r"anniversary|signed|adopted|reached|elected|dated|deadline)\b[^,;:]*$|\bof\s(?:the\s)?$",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|scheduled|upcoming|forthcoming|planned|plans?|slated|due|expected|"
    r"to be held|agreed to|invited|looks? forward|looked forward)\b[^;:]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clue:
    """What one expression (or two that name one day) gives of a day.

    `day` is the ISO day as it was tagged, unless open; `month`, `number` (day of the month) and
    `weekday` (1 to 7) are what stands in the text, `offset` the days from publication for "near"
    ("yesterday" -1), `step` -1 for "last Monday", 1 for "next Monday"; `value` is the TIMEX3
    value of a "stretch". `until` is the second day of a range.
    """

    kind: Kind
    span: Span
    day: str | None = None
    month: int | None = None
    number: int | None = None
    weekday: int | None = None
    offset: int = 0
    step: int = 0
    value: str = ""
    until: "Clue | None" = None


def find_clue(
    text: str,
    near: Spans,
    dates: tuple[DateExpression, ...],
    status: Status,
    published: date | None = None,
    telling: int = 1,
) -> Clue | None:
    """The first day that a sentence of `near` gives for the contact; else a week or month.

    Beside the first `telling` sentences "today" is seldom the day of the contact.
    """
    leading = [
        c
        for s in near[:1]
        for c in _clues(text, s, dates)
        if _own(text, s, c, status) and not _to_come(c, status, published)
    ]
    days = [clue for clue in leading if clue.kind != "stretch"]
    for place, sentence in enumerate(() if days else near[1:], 1):
        days += [
            clue
            for clue in _clues(text, sentence, dates)
            if (clue.kind in _OUTSIDE_THE_LEAD or (place < telling and clue.kind == "near"))
            and _own(text, sentence, clue, status)
            and not _quoted(text, sentence, clue)
            and not _to_come(clue, status, published)
            and not _far(clue, published, MAX_DAYS_BACK if place < telling else DAYS_BESIDE)
        ]
    return next(iter(days or leading), None)


def _to_come(clue: Clue, status: Status, published: date | None) -> bool:
    """Whether a day without a year is told as one that is still to come: no held contact's."""
    if published is None or clue.day is None or clue.kind != "month-day" or status == "planned":
        return False
    return (date.fromisoformat(clue.day) - published).days > 1


def _far(clue: Clue, published: date | None, days: int) -> bool:
    """Whether the day is too long past to be that of the contact the report is about."""
    if published is None or clue.day is None or clue.kind == "weekday":
        return False
    return (published - date.fromisoformat(clue.day)).days > days


def _quoted(text: str, sentence: Span, clue: Clue) -> bool:
    """Whether the clue stands in somebody's words, where "today" is seldom the contact's day."""
    before = text[sentence[0] : clue.span[0]]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _clues(text: str, sentence: Span, dates: tuple[DateExpression, ...]) -> Iterator[Clue]:
    """The clues of a sentence; neighbours that name one day or a range are one clue."""
    last: Clue | None = None
    first, end = (bisect_left(dates, edge, key=lambda found: found.start) for edge in sentence)
    for found in dates[first:end]:
        clue = _clue(text, found)
        if clue is None:
            continue
        joined = _join(text, last, clue)
        if last is not None and joined is None:
            yield last
        last = joined or clue
    if last is not None:
        yield last


def _join(text: str, first: Clue | None, second: Clue) -> Clue | None:
    """ "Monday (16 August)" as one clue, "16-17 August" as a range; None if they are apart."""
    if first is None or "stretch" in (first.kind, second.kind) or first.until is not None:
        return None
    between = text[first.span[1] : second.span[0]]
    whole = (first.span[0], second.span[1])
    if len(between) < 9 and _BETWEEN_RANGE.match(between):
        # "16-17 August 2021": the year stands once and counts for both.
        return replace(_in_year(first, second), span=whole, until=second)
    if first.kind == "weekday" and second.weekday is None and _BETWEEN_SAME.match(between):
        if between.endswith("(") and text[whole[1] : whole[1] + 1] == ")":
            whole = (whole[0], whole[1] + 1)
        return replace(second, span=whole, weekday=first.weekday)
    return None


def _in_year(first: Clue, second: Clue) -> Clue:
    """ "16-17 August 2021", "30 June to 2 July": the year stands once and counts for both."""
    if second.kind != "full" or not second.day or not first.number:
        return first
    year, month = int(second.day[:4]), int(second.day[5:7])
    own = first.month or month
    day = f"{year - (own > month):04d}-{own:02d}-{first.number:02d}"
    return replace(first, kind="full", day=day) if parse_day(day) else first


def _clue(text: str, found: DateExpression) -> Clue | None:
    words = text[found.start : found.end]
    span = (found.start, found.end)
    shown = _DAY.match(found.value)
    if found.type not in ("DATE", "TIME") or words == NINE_ELEVEN:
        return None
    for pattern, offset in _OFFSETS:
        if pattern.search(words):
            return Clue("near", span, offset=offset)
    weekday = _weekday(words, found.value)
    if shown and _YEAR.search(words) and "X" not in found.value[:10] and not _only_clock(words):
        return Clue("full", span, day=found.value[:10], weekday=weekday)
    if shown and re.search(r"\d", words) and shown[3] != "XX" and not _only_clock(words):
        return _part(words, span, shown, weekday)
    if weekday:
        return Clue("weekday", span, weekday=weekday, step=_step(words))
    return Clue("stretch", span, value=found.value) if _STRETCH.match(found.value) else None


def _part(words: str, span: Span, shown: re.Match[str], weekday: int | None) -> Clue:
    """A day of the month, with or without its month."""
    day = shown[0][:10] if "X" not in shown[0][:10] else None
    if _names_month(words, weekday):
        return Clue("month-day", span, day, int(shown[2]), int(shown[3]), weekday)
    return Clue("day-of-month", span, day, number=int(shown[3]), weekday=weekday)


_WORDS_BESIDE = re.compile(
    r"\b(?:on|the|of|in|at|about|around|early|earlier|later?|morning|afternoon|evening|night|"
    r"st|nd|rd|th|noon|midnight|[ap]\.?m|gmt|utc|local|time)\b\.?",
    re.IGNORECASE,
)


def _names_month(words: str, weekday: int | None) -> bool:
    """Whether a word is left that can be a month's name, or the date is all figures."""
    rest = _WORDS_BESIDE.sub(" ", re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", words))
    rest = _WEEKDAY.sub(" ", rest) if weekday else rest
    return bool(re.search(r"[^\W\d_]{3}", rest)) or bool(re.search(r"\d[-/.]\d", rest))


def _only_clock(words: str) -> bool:
    """Whether the only figures are a time of day: "Monday at 5 p.m.", "1930 GMT"."""
    clockless = re.sub(
        r"^\d{4} [A-Z]{2,4}$|\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)|\d{1,2}:\d{2}",
        "",
        words,
        flags=re.IGNORECASE,
    )
    return not re.search(r"\d", clockless)


def _weekday(words: str, value: str) -> int | None:
    if open_day := _OPEN_WEEKDAY.match(value):
        return int(open_day[1])
    named = _WEEKDAY.search(words)
    if named is None:
        return None
    return [day[:3].lower() for day in WEEKDAYS].index(named[1].lower()) + 1


def _step(words: str) -> int:
    found = _STEP.search(words)
    if found is None:
        return 0
    return -1 if found[1].lower() in ("last", "previous") else 1


def _own(text: str, sentence: Span, clue: Clue, status: Status) -> bool:
    """Whether nothing ties the clue to another event, or to one still to come."""
    before = text[max(sentence[0], clue.span[0] - LOOKBACK) : clue.span[0]]
    if _OF_ANOTHER.search(before):
        return False
    if clue.kind in ("stretch", "near") and text[clue.span[1] : clue.span[1] + 2] in ("'s", "’s"):
        return False
    return status == "planned" or not (_TO_COME.search(before) or clue.offset > 0 or clue.step > 0)
