"""Days with a year as headers write them ("21 August 2021 - 22:02"), in a few languages.

Month names are the rows of `header_months.csv`; Chinese, Japanese and Korean layouts and figures
need none. A day such as 03/04/2021, which is March to some and April to others, is left out.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from importlib import resources

from readouts.model import Span

_TIME = (
    r"(?:[\s,T|•·–—-]{1,4}(?:at\s|à\s|в\s|о\s|um\s|a las\s)?"
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::\d{2})?(?:\.\d{1,6})?"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
    r"(?:\s?\(?(?P<zone>Z\b|(?:UTC|GMT)(?![+-])|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?\b))?)?"
)


@dataclass(frozen=True, slots=True)
class HeaderDay:
    """An ISO day (`2021-08-21`) or time (`2021-08-21T22:02`, with `Z` or an offset if given)."""

    iso: str
    span: Span


@cache
def month_numbers() -> dict[str, int]:
    """`{month name in lower case: 1 to 12}`."""
    text = resources.files(__package__).joinpath("header_months.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines())
    return {form: int(row["month"]) for row in rows for form in row["forms"].split("|")}


@cache
def _layouts() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(month_numbers(), key=len, reverse=True))
    month, year = rf"(?P<name>{names})", r"(?P<year>(?:19|20)\d{2})(?!\d)"
    day = r"(?<!\d)(?P<day>\d{1,2})"
    layouts = (
        r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일号]",
        rf"{day}(?:st|nd|rd|th|er|º|\.)?[\s,-]{{0,2}}(?:of\s|de\s)?{month}\b\.?,?[\s-]{{0,2}}(?:de\s|do\s)?{year}(?:\s(?:года|року)|\sг\.|\sр\.)?",
        rf"\b{month}\b\.?\s{{0,2}}{day}(?:st|nd|rd|th)?\s?,?\s{{0,2}}{year}",
        rf"{day}(?P<mark>[/.-])(?P<month>\d{{1,2}})(?P=mark){year}",
    )
    return tuple(re.compile(layout + _TIME, re.IGNORECASE) for layout in layouts)


def header_days(text: str, start: int, end: int) -> Iterator[HeaderDay]:
    """The days with a year in `text[start:end]`, layout by layout; offsets in `text`."""
    for layout in _layouts():
        for match in layout.finditer(text, start, end):
            day = _day(match.groupdict())
            if day:
                clock = _clock(match.groupdict())
                last = match.end() if clock else _end_of_day(match)
                yield HeaderDay(f"{day}{clock}", (match.start(), last))


def _end_of_day(match: re.Match[str]) -> int:
    """Where the day itself ends, if a time that cannot be read follows it."""
    hour = match.start("hour")
    if hour < 0:
        return match.end()
    return match.start() + len(match.string[match.start() : hour].rstrip(" ,T|•·–—-\t"))


def _day(parts: dict[str, str | None]) -> str | None:
    day, year = int(parts["day"] or 0), int(parts["year"] or 0)
    name = parts.get("name")
    month = month_numbers()[name.lower()] if name else int(parts["month"] or 0)
    year_first = name is None and parts["year"] is not None and _year_leads(parts)
    if name is None and not year_first and parts.get("mark") != ".":
        if day <= 12 and month <= 12 and day != month:
            return None  # it could be either
        if month > 12:
            day, month = month, day
    return _iso_day(year, month, day)


def _year_leads(parts: dict[str, str | None]) -> bool:
    """Groups keep the order of the pattern, so the first one tells the layout."""
    return next(iter(parts)) == "year"


def _iso_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _clock(parts: dict[str, str | None]) -> str:
    if parts["hour"] is None:
        return ""
    hour, minute = int(parts["hour"]), int(parts["minute"] or 0)
    half = (parts["half"] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        shown = time(hour, minute).isoformat("minutes")
    except ValueError:
        return ""
    return f"T{shown}{_zone(parts['zone'])}"


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    offset = re.search(r"([+-])(\d{1,2}):?(\d{2})?$", zone)
    if offset is None:
        return "Z"
    return f"{offset[1]}{int(offset[2]):02d}:{offset[3] or '00'}"
