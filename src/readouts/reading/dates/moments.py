"""Values of days and times of day: "Monday morning", "the evening of the 27th", "5 p.m. today"."""

import re

from readouts.reading.dates import calendar
from readouts.reading.dates.view import Found, View

_DAY = ("day", "dayord")
_MONTH = ("month", "softmonth")
_WEEKDAY = ("weekday", "wdabbr")
_NUMERIC = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{2,4})$")
NINE_ELEVEN = "9/11"
CENTURY_TURN = 70  # a two-digit year from 70 on is of the 1900s


def moment(view: View) -> list[Found]:
    """A day, a time of day, or both."""
    day, time = day_value(view), _time(view)
    if time is None:
        return view.whole("DATE", day)
    return view.whole("TIME", f"{day or _day_told_of(view)}T{time}")


def _day_told_of(view: View) -> str:
    """The day of a bare "at 5 p.m.": the last that was named, or that of publication."""
    today = view.published.isoformat() if view.published else "XXXX-XX-XX"
    return view.mentions.day or today


def day_value(view: View) -> str | None:
    """The day that the words in `view` give; None for none or one that does not exist."""
    day = _ordinal(view, _day_place(view))
    month = view.value(*_MONTH)
    if month and day:
        return calendar.month_day(view.published, int(month), day, view.year(), view.tense)
    weekday = view.value(*_WEEKDAY)
    if weekday and not day and view.has("this") and not view.has("coming"):
        return _of_week(view, int(weekday), 0)
    if weekday and not day:
        return calendar.weekday_near(view.published, int(weekday), view.tense, view.step())
    if day:
        return calendar.day_of_month(view.published, day, view.tense)
    return _near_day(view)


def _near_day(view: View) -> str | None:
    """The day of "today", "last night", "this morning"."""
    word = view.value("dayword")
    if word is None and not view.has("this", "prev", "tonight"):
        return None
    if view.published is None:
        return "XXXX-XX-XX"
    day = calendar.shift_days(view.published, int(word) if word else view.step())
    return day.isoformat() if day else None


def _day_place(view: View) -> int | None:
    """Where the day of the month stands: a figure that is no hour, or "second" of March."""
    for place, name in enumerate(view.classes):
        hour = name == "day" and view.classes[place + 1 : place + 2] == ["ampm"]
        if name in (*_DAY, "ordinal") and not hour:
            return place
    return None


def day_beside(view: View) -> list[Found]:
    """ "the day after tomorrow", "the day before yesterday"."""
    if view.value("unit") != "D":
        return []
    part, step = view.value("part"), int(view.value("before", "after") or 0)
    shift = int(view.value("dayword") or 0) + step
    day = calendar.shift_days(view.published, shift) if view.published else None
    shown = day.isoformat() if day else "XXXX-XX-XX"
    return view.whole("TIME", f"{shown}T{part}") if part else view.whole("DATE", shown)


def weekday_in(view: View) -> list[Found]:
    """ "Monday next week"; of "Monday this month" only the Monday."""
    weekday, last = int(view.value("weekday") or 0), (view.index("weekday") or 0) + 1
    if view.value("unit") != "W":
        value = calendar.weekday_near(view.published, weekday, view.tense, 0)
        return [(view.start, view.start + last, "DATE", value)] if value else []
    return view.whole("DATE", _of_week(view, weekday, view.step()))


def _of_week(view: View, weekday: int, weeks: int) -> str | None:
    """The day with that weekday in the week `weeks` after that of publication."""
    if view.published is None:
        return f"XXXX-WXX-{weekday}"
    ahead = 7 * weeks + weekday - view.published.isoweekday()
    day = calendar.shift_days(view.published, ahead)
    return day.isoformat() if day else None


def week_of(view: View) -> list[Found]:
    """ "the week of August 23"; "the day of August 23" is that day."""
    value = day_value(view)
    day = calendar.parse_day(value)
    if view.value("unit") == "W" and day:
        value = calendar.week(day)
    return view.whole("DATE", value)


def _ordinal(view: View, place: int | None) -> int | None:
    return int(re.sub(r"\D", "", view.at(place))) if place is not None else None


def _time(view: View) -> str | None:
    """The time of day: a clock time, or a part of the day as `MO`, `AF`, `EV`, `NI`."""
    clock = _clock(view) or view.value("clockword")
    return clock or view.value("part", "tonight")


def _clock(view: View) -> str | None:
    ampm = view.value("ampm")
    shown = view.value("clock") or _military(view)
    place = view.index("ampm")
    if shown is None and place is not None and view.classes[place - 1] in ("day", "number"):
        shown = view.at(place - 1) + ":00"
    if shown is None:
        return None
    hour, minute = (int(part) for part in re.split("[:.]", shown))
    if ampm is not None and 1 <= hour <= 12:
        hour = hour % 12 + int(ampm)
    return f"{hour:02d}:{minute:02d}" if hour < 25 and minute < 60 else None


def _military(view: View) -> str | None:
    """The four figures of "1930 GMT" as a clock time."""
    figures = view.at(0)
    if view.classes != ["year", "zone"] and view.classes != ["number", "zone"]:
        return None
    return f"{figures[:2]}:{figures[2:]}" if re.fullmatch(r"\d{4}", figures) else None


def day_range(view: View) -> list[Found]:
    """Two days of one month, "September 16-17", as two expressions."""
    first, second = (i for i, name in enumerate(view.classes) if name in _DAY)
    month = int(view.value(*_MONTH) or 0)
    found: list[Found] = []
    month_first = (view.index(*_MONTH) or 0) < first
    edges = (
        (0, first + 1) if month_first else (first, first + 1),
        (second, len(view.classes)),
    )
    for (start, end), place in zip(edges, (first, second), strict=True):
        day = _ordinal(view, place) or 0
        value = calendar.month_day(view.published, month, day, view.year(), view.tense)
        part = view.value("part") if place == first else None
        if value and part:
            found.append((view.start, view.start + end, "TIME", f"{value}T{part}"))
        elif value:
            found.append((view.start + start, view.start + end, "DATE", value))
    return found


def iso(view: View) -> list[Found]:
    """An ISO day or time, or figures with dots or slashes."""
    shown = view.at(0)
    if shown == NINE_ELEVEN:
        return view.whole("DATE", "2001-09-11")
    numeric = _NUMERIC.match(shown)
    if numeric:
        return view.whole("DATE", numeric_day(*numeric.groups(), dotted="." in shown))
    if calendar.parse_day(shown) is None:
        return []
    return view.whole("TIME" if len(shown) > 10 else "DATE", shown.replace(" ", "T").rstrip("Z"))


def numeric_day(first: str, second: str, third: str, *, dotted: bool) -> str | None:
    """The day of `21.08.2021`, `8/21/2021` or `2021/8/21`.

    With dots the day comes first, as in Europe; with slashes it must show (a figure above 12,
    or twice the same), else None: 3/4/2021 is read as March here and as April there.
    """
    a, b, c = int(first), int(second), int(third)
    if len(first) == 4:
        return calendar.month_day(None, b, c, a, 0) if len(third) == 2 else None
    if len(first) > 2 or len(third) == 3:
        return None
    year = c if len(third) == 4 else c + (1900 if c >= CENTURY_TURN else 2000)
    if dotted or a > 12 or a == b:
        return calendar.month_day(None, b, a, year, 0)
    return calendar.month_day(None, a, b, year, 0) if b > 12 else None
