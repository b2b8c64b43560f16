"""How many units of time, and which day, week, month or year lies so many units off."""

from datetime import date

from readouts.reading.dates import calendar
from readouts.reading.dates.view import View

UNIT = ("unit", "units")
# What a unit is in an ISO 8601 duration: letters and, for tens of years, the factor.
LETTERS = {"TH": ("T", 1, "H"), "TM": ("T", 1, "M"), "TS": ("T", 1, "S"), "E": ("", 10, "Y"),
           "C": ("", 100, "Y")}  # fmt: skip
_OPEN = {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "D": "XXXX-XX-XX"}
_AGES = {"E": 10, "C": 100}


def shifted(base: date | None, unit: str, count: int) -> str | None:
    """The day, week, month ... that lies `count` units from `base`, to the grain of the unit."""
    if base is None:
        return _OPEN.get(unit)
    if unit in _AGES:
        age = year_value(base.year + count * _AGES[unit])
        return age if age == "PAST_REF" else age[: 3 if unit == "E" else 2]
    if unit == "Y":
        return year_value(base.year + count)
    if unit == "M":
        return calendar.shift_months(base, count)
    if unit == "Q":
        month = calendar.shift_months(base, 3 * count)
        return f"{month[:4]}-Q{(int(month[5:]) + 2) // 3}" if month else None
    return None if unit in LETTERS else _shifted_days(base, unit, count)


def _shifted_days(base: date, unit: str, count: int) -> str | None:
    day = calendar.shift_days(base, count if unit == "D" else 7 * count)
    if day is None or unit == "D":
        return day.isoformat() if day else None
    return calendar.week(day) + ("-WE" if unit == "WE" else "")


def years_off(base: date | None, unit: str, count: int) -> str | None:
    """As `shifted`, but "a decade ago" and "two centuries ago" count in years."""
    return shifted(base, "Y" if unit in _AGES else unit, count * _AGES.get(unit, 1))


def year_value(year: int) -> str:
    """A year of the calendar; one before it is only "past"."""
    return f"{year:04d}" if year > 0 else "PAST_REF"


def number(view: View) -> int | None:
    """The count in the match: 1 for "a year", 2 for "a couple of", None for "several"."""
    if view.has("vague"):
        return None
    figure = view.value("day", "number", "year", "couple")
    if figure:
        whole = figure.replace(",", "").split(".")[0]
        return int(whole) if len(whole) < 6 else None
    return spelled(view) or 1


def spelled(view: View) -> int:
    """ "two hundred" is 200, "twenty-five" is 25, "two to six" 2; 0 without a number word."""
    total = 0
    for place, name in enumerate(view.classes):
        if name == "numword":
            value = int(view.at(place))
            total = max(total, 1) * value if value >= 100 else total + value
        elif total and name != "hyphen":
            break
    return total
