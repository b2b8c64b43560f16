"""The day or time of publication that an input states, normalised to ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
# The zones that RFC 822 names, in hours; other abbreviations have several meanings.
_ZONES: Final = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
# The compact form only for years of our time: milliseconds since 1970 have 13 digits too.
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAYS = (
    r"(?P<y>[1-9]\d{3})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})",
    r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})",
    r"(?P<y>[1-9]\d{3})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日",
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s./-]{0,3}(?P<mon>[a-z]{3,9})\.?,?[\s./-]{0,3}(?P<y>[1-9]\d{3})",
    r"(?P<mon>[a-z]{3,9})\.?[\s./-]{1,3}(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s,./-]{1,3}(?P<y>[1-9]\d{3})",
    r"(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>[1-9]\d{3})",
)
_TIME = (
    r"(?:(?:\s*[,t|–—-]\s*|\s+(?:at\s+)?)?(?P<h>\d{1,2}):?(?P<min>\d{2})(?::?(?P<sec>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*\(?(?P<zone>[a-z]{1,5}|(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?)?\)?)?"
)
_PATTERNS = tuple(re.compile(_WEEKDAY + day + _TIME, re.IGNORECASE) for day in _DAYS)
_OFFSET = re.compile(r"(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?")
_LONGEST = 64  # no date is longer; a text that stands in the field by mistake is not searched


def normalise(stated: str) -> str | None:
    """`2021-08-21`, or `2021-08-21T22:02:00` with the offset where one is stated; else None.

    Reads ISO 8601, RFC 822, days with an English month's name, and numbers. Of 03/04/2021
    nobody knows the month: None, as for a month without a day. Fractions of a second are cut.
    """
    text = " ".join(stated.split())
    if len(text) > _LONGEST:
        return None
    for pattern in _PATTERNS:
        if match := pattern.fullmatch(text):
            return _iso(match.groupdict())
    return None


def _iso(parts: dict[str, str | None]) -> str | None:
    try:
        day = _day(parts)
        return None if day is None else _with_time(day, parts)
    except ValueError:  # the 31st of June, 25 o'clock
        return None


def _day(parts: dict[str, str | None]) -> date | None:
    year = int(parts["y"] or 0)
    if "a" in parts:
        return _from_numbers(year, int(parts["a"] or 0), int(parts["b"] or 0), parts["s"])
    if "mon" in parts:
        month = _MONTHS.get((parts["mon"] or "").lower())
        return None if month is None else date(year, month, int(parts["d"] or 0))
    return date(year, int(parts["m"] or 0), int(parts["d"] or 0))


def _from_numbers(year: int, first: int, second: int, separator: str | None) -> date | None:
    """Day and month in either order; full stops are used only where the day comes first."""
    if separator == "." or first > 12 or first == second:
        return date(year, second, first)
    return date(year, first, second) if second > 12 else None


def _with_time(day: date, parts: dict[str, str | None]) -> str:
    if parts["h"] is None:
        return day.isoformat()
    hour = _hour(int(parts["h"]), parts["half"])
    moment = datetime(
        day.year, day.month, day.day, hour, int(parts["min"] or 0), int(parts["sec"] or 0)
    )
    zone = _zone((parts["zone"] or "").lower())
    return moment.replace(tzinfo=zone).isoformat().replace("+00:00", "Z")


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("no such hour")
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _zone(name: str) -> timezone | None:
    """The offset that `name` states; None where its name does not settle it: then a local time."""
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name]))
    match = _OFFSET.fullmatch(name)
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-offset if match[1] == "-" else offset)
