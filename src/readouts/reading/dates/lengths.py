"""Values of durations ("three days", "two and a half hours") and of sets ("every week")."""

from readouts.reading.dates.units import LETTERS, UNIT, number
from readouts.reading.dates.view import Found, View

# How a length begins, the letter of its whole units, and half a unit.
_HALVES = {"TH": ("PT", "H", "30M"), "TM": ("PT", "M", "30S"), "D": ("P", "D", "T12H"),
           "Y": ("P", "Y", "6M")}  # fmt: skip
_TENS = {"E": 10, "C": 100}


def duration(view: View) -> list[Found]:
    """ "three days", "the past few weeks", "two-year"."""
    return view.whole("DURATION", length(view))


def length(view: View) -> str:
    """How long: `P3D`, `PT2H30M`, `PXW`."""
    unit = view.value(*UNIT, "weekend", "quarter", "quarters") or "D"
    count = number(view)
    if view.has("every") and view.has("ordinal", "alternate"):
        count = int(view.value("ordinal", "alternate") or 1)
    if view.has("half") or (view.has("other") and view.classes.count("day") > 1):
        return _with_half(view, unit)
    if unit == "WE":
        return "P2D"
    if count is None:
        return open_length(unit)
    mark, factor, letter = LETTERS.get(unit, ("", 1, unit))
    decimal = view.value("number") or ""
    if "." in decimal and factor == 1:
        return f"P{mark}{decimal}{letter}"
    return f"P{mark}{count * factor}{letter}"


def _with_half(view: View, unit: str) -> str:
    """ "half an hour" is PT30M, "two and a half years" P2Y6M, "half a century" P50Y."""
    count = (number(view) or 0) if view.has("and", "day") else 0
    if unit in _TENS:
        return f"P{count * _TENS[unit] + _TENS[unit] // 2}Y"
    if unit not in _HALVES:
        return f"P{count}.5{unit}"
    head, letter, half = _HALVES[unit]
    return head + (f"{count}{letter}" if count else "") + half


def open_length(unit: str) -> str:
    """A length of an unknown number of units."""
    return "P" + ("T" if unit[0] == "T" else "") + "X" + unit[-1]


def wholeunit(view: View) -> list[Found]:
    """ "a week", "years": a length of time without a number."""
    if view.classes[0] == "units":
        return view.whole("DURATION", open_length(view.at(0)))
    return view.whole("DURATION", length(view))


def every(view: View) -> list[Found]:
    """ "every week", "each July", "every two years", "twice a week"."""
    month, weekday = view.value("month", "softmonth"), view.value("weekday")
    if month or weekday:
        return view.whole("SET", f"XXXX-{int(month):02d}" if month else f"XXXX-WXX-{weekday}")
    if view.has("part", "season"):
        return view.whole(
            "SET", f"XXXX-{view.value('season') or 'XX-XXT'}{view.value('part') or ''}"
        )
    return view.whole("SET", length(view))


def weekdays(view: View) -> list[Found]:
    """ "Mondays", "Monday nights"."""
    part = view.value("parts")
    value = f"XXXX-WXX-{view.value('weekdays', 'weekday')}"
    return view.whole("SET", value + (f"T{part}" if part else ""))


def setword(view: View) -> list[Found]:
    """ "daily", "annually"."""
    return view.whole("SET", view.value("setword"))
