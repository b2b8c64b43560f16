"""Days that may be partial: `1996`, `2001-12` and `2001-12-20` as ranges of days."""

import re
from calendar import monthrange
from datetime import UTC, datetime
from functools import lru_cache

_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@lru_cache(maxsize=16384)
def valid(day: str | None) -> bool:
    """Whether `day` is None or an ISO day, month or year that the calendar has."""
    if day is None:
        return True
    return bool(_DAY.fullmatch(day)) and last(day)[:10] >= day and day[:4] > "0000"


def first(day: str) -> str:
    """The first ISO day of a day, month or year; the day of a time."""
    return (day[:10] + "-01-01"[len(day[:10]) - 4 :])[:10]


@lru_cache(maxsize=16384)
def last(day: str) -> str:
    """The last ISO day of a day, month or year; the day of a time."""
    day = day[:10]
    if len(day) == len("2001"):
        return day + "-12-31"
    year, month = int(day[:4]), int(day[5:7])
    end = f"{monthrange(year, month)[1]:02}"
    return f"{day[:7]}-{end}" if len(day) == len("2001-12") else min(day, f"{day[:7]}-{end}")


def stamp(time: datetime) -> str:
    """A time in UTC and milliseconds, so that times sort as text; one without a zone is UTC."""
    known = time if time.tzinfo else time.replace(tzinfo=UTC)
    return known.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
