"""Values of all that is longer than a day: weeks to centuries, durations, sets, vague words."""

from collections.abc import Callable

from readouts.reading.dates import calendar
from readouts.reading.dates.moments import day_range, iso, moment
from readouts.reading.dates.view import Found, View

_MONTH = ("month", "softmonth")
_UNIT = ("unit", "units")
# What a unit is in an ISO 8601 duration: letters and, for tens of years, the factor.
_LETTERS = {"TH": ("T", 1, "H"), "TM": ("T", 1, "M"), "TS": ("T", 1, "S"), "E": ("", 10, "Y"),
            "C": ("", 100, "Y")}  # fmt: skip


def relunit(view: View) -> list[Found]:
    """ "last week", "earlier this year", "next month"."""
    unit = view.value("unit", "weekend", "quarter") or ""
    # The latest quarter is the last that has ended.
    step = -1 if view.has("latest") else view.step()
    return view.whole("DATE", _shifted(view, unit, step))


def _shifted(view: View, unit: str, count: int) -> str | None:
    """The unit `count` units away from publication."""
    if view.published is None:
        return {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "D": "XXXX-XX-XX"}.get(unit)
    if unit in _LETTERS:
        return None if unit in ("TH", "TM", "TS") else _shifted_age(view, unit, count)
    if unit == "Y":
        return _year(view.published.year + count)
    if unit == "M":
        return calendar.shift_months(view.published, count)
    if unit == "Q":
        month = calendar.shift_months(view.published, 3 * count)
        return f"{month[:4]}-Q{(int(month[5:]) + 2) // 3}" if month else None
    day = calendar.shift_days(view.published, count if unit == "D" else 7 * count)
    if day is None or unit == "D":
        return day.isoformat() if day else None
    return calendar.week(day) + ("-WE" if unit == "WE" else "")


def _shifted_age(view: View, unit: str, count: int) -> str:
    year = view.published.year if view.published else 0
    shifted = _year(year + count * (10 if unit == "E" else 100))
    return shifted if shifted == "PAST_REF" else shifted[: 3 if unit == "E" else 2]


def _year(year: int) -> str:
    """A year of the calendar; one before it is only "past"."""
    return f"{year:04d}" if year > 0 else "PAST_REF"


def ago(view: View) -> list[Found]:
    """ "five years ago", "a year earlier", "year-ago"."""
    unit = view.value(*_UNIT) or "Y"
    count = number(view)
    if count is None:
        return view.whole("DATE", "PAST_REF")
    return view.whole("DATE", _shifted(view, unit, -count))


def number(view: View) -> int | None:
    """The count in the match: 1 for "a year", 2 for "a couple of", None for "several"."""
    if view.has("vague"):
        return None
    figure = view.value("day", "number", "year", "couple")
    if figure:
        whole = figure.replace(",", "").split(".")[0]
        return int(whole) if len(whole) < 6 else None
    return _spelled(view) or 1


def _spelled(view: View) -> int:
    """ "two hundred" is 200, "twenty-five" is 25, "two to six" 2; 0 without a number word."""
    total = 0
    for place, name in enumerate(view.classes):
        if name == "numword":
            value = int(view.at(place))
            total = max(total, 1) * value if value >= 100 else total + value
        elif total and name != "hyphen":
            break
    return total


def duration(view: View) -> list[Found]:
    """ "three days", "the past few weeks", "two-year"."""
    return view.whole("DURATION", _length(view))


def _length(view: View) -> str:
    unit = view.value(*_UNIT, "weekend") or "D"
    count = number(view)
    if unit == "WE":
        return "P2D"
    if count is None:
        return _open_length(unit)
    mark, factor, letter = _LETTERS.get(unit, ("", 1, unit))
    return f"P{mark}{count * factor}{letter}"


def _open_length(unit: str) -> str:
    """A length of an unknown number of units."""
    return "P" + ("T" if unit[0] == "T" else "") + "X" + unit[-1]


def wholeunit(view: View) -> list[Found]:
    """ "a week", "years": a length of time without a number."""
    if view.classes == ["units"]:
        return view.whole("DURATION", _open_length(view.at(0)))
    return view.whole("DURATION", _length(view))


def quarter(view: View) -> list[Found]:
    """ "the third quarter of 1998", "next year's first quarter"."""
    part = int((view.value("ordinal", "dayord") or "0").rstrip("stndrh"))
    return view.whole("DATE", _part_of_year(view, part, 4))


def half(view: View) -> list[Found]:
    """ "the first half of 2021"."""
    part = int((view.value("ordinal", "dayord") or "0").rstrip("stndrh"))
    return view.whole("DATE", _part_of_year(view, part, 2))


def _part_of_year(view: View, part: int, parts: int) -> str | None:
    if not 1 <= part <= parts:
        return None
    year = view.year()
    if year is None and view.has("unit"):
        if view.value("unit") != "Y" or view.published is None:
            return None
        year = view.published.year + view.step()
    return calendar.quarter_near(view.published, part, parts, view.tense, year)


def century(view: View) -> list[Found]:
    """ "the 20th century"."""
    part = int((view.value("ordinal", "dayord") or "0").rstrip("stndrh"))
    return view.whole("DATE", f"{part - 1:02d}") if view.value("unit") == "C" else []


def decade(view: View) -> list[Found]:
    """ "the 1990s"."""
    return view.whole("DATE", view.value("decade", "decadeword"))


def every(view: View) -> list[Found]:
    """ "every week", "each July", "every two years"."""
    month, weekday = view.value(*_MONTH), view.value("weekday")
    if month or weekday:
        return view.whole("SET", f"XXXX-{int(month):02d}" if month else f"XXXX-WXX-{weekday}")
    if view.has("part", "season"):
        return view.whole(
            "SET", f"XXXX-{view.value('season') or 'XX-XXT'}{view.value('part') or ''}"
        )
    return view.whole("SET", _length(view))


def weekdays(view: View) -> list[Found]:
    """ "Mondays"."""
    return view.whole("SET", f"XXXX-WXX-{view.value('weekdays')}")


def setword(view: View) -> list[Found]:
    """ "daily", "annually"."""
    return view.whole("SET", view.value("setword"))


def vagueref(view: View) -> list[Found]:
    """ "recent years", "the coming weeks"."""
    unit = view.value("units", "quarters") or "D"
    return view.whole("DURATION", _open_length(unit))


def nothing(_view: View) -> list[Found]:
    """What looks like a date and is none: "a 6-year-old"."""
    return []


def plainref(view: View) -> list[Found]:
    """ "now", "the near future", "the weekend"."""
    if view.has("weekend"):
        during = view.published is not None and view.published.isoweekday() > 5
        return view.whole("DATE", _shifted(view, "WE", 0 if during or view.tense > 0 else -1))
    if view.has("pastword"):
        return view.whole("DATE", "PAST_REF")
    return view.whole("DATE", view.value("ref", "soonref", "present", "futnoun") or "PRESENT_REF")


def season(view: View) -> list[Found]:
    """ "this summer", "the fall of 1998"."""
    part = view.value("season", "softseason") or ""
    year = view.year()
    if year is None and view.published is not None:
        order = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
        later = order[part] > view.published.month
        year = view.published.year + view.step()
        if later and view.step() <= 0 and view.tense <= 0 and not view.has("this"):
            year = view.published.year - 1
        elif view.step() < 0:
            year = view.published.year - (0 if order[part] + 3 <= view.published.month else 1)
    return view.whole("DATE", f"{year:04d}-{part}" if year else f"XXXX-{part}")


def month(view: View) -> list[Found]:
    """ "in May", "May 2021", "last November", "Christmas"."""
    holiday = view.value("holiday")
    if holiday:
        month_number, day = (int(part) for part in holiday.split("-"))
        value = calendar.month_day(view.published, month_number, day, None, view.tense)
        return view.whole("DATE", value)
    number_ = int(view.value(*_MONTH) or 0)
    year = view.year()
    if year:
        return view.whole("DATE", f"{year:04d}-{number_:02d}")
    return view.whole("DATE", calendar.month_year(view.published, number_, view.tense, view.step()))


def year(view: View) -> list[Found]:
    """ "1998", "early 1990"."""
    return view.whole("DATE", view.value("year"))


HANDLERS: dict[str, Callable[[View], list[Found]]] = {
    "moment": moment, "day_range": day_range, "iso": iso, "relunit": relunit, "ago": ago,
    "duration": duration, "wholeunit": wholeunit, "quarter": quarter, "half": half,
    "century": century, "decade": decade, "set": every, "weekdays": weekdays,
    "setword": setword, "vagueref": vagueref, "plainref": plainref, "season": season,
    "month": month, "year": year, "nothing": nothing,
}  # fmt: skip
