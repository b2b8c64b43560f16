"""Values that hang on what the text has named before: "the following day", "a year earlier"."""

from datetime import date

from readouts.reading.dates import calendar
from readouts.reading.dates.mentions import first_day
from readouts.reading.dates.units import LETTERS, UNIT, number, shifted, years_off
from readouts.reading.dates.view import Found, View

REACH = 200  # tokens for which a report on a quarter goes on to compare with "a year ago"
_SIDES = ("following", "preceding", "next", "before", "after")
# "over the next year" and "by the next week" are seen from publication, "the next year" is not.
_FROM_PUBLICATION = ("over", "in", "within", "since", "prep", "by")


def back(view: View) -> list[Found]:
    """ "the following day", "that year", "the same evening", "the week before last"."""
    part, step = view.value("part"), int(view.value(*_SIDES) or 0)
    if part:
        # "the next morning" is a day on, "that night" and "the following night" of the day itself.
        day = shifted(_base(view, "D"), "D", step)
        return view.whole("TIME", day and f"{day}T{part}")
    unit = view.value("unit", "weekend", "quarter") or ""
    if view.has("prev"):
        return view.whole("DATE", shifted(view.published, unit, -2))
    base = view.published if _deictic(view, unit) else _base(view, unit)
    if unit in LETTERS and unit not in ("E", "C"):
        return []
    return view.whole("DATE", shifted(base, unit, step))


def _deictic(view: View, unit: str) -> bool:
    """Whether the writer counts from the day of publication."""
    return unit != "D" and view.has("next") and view.name_before() in _FROM_PUBLICATION


def _base(view: View, unit: str) -> date | None:
    """The day that was named last, or for longer units the begin of the last date."""
    seen = view.mentions
    named = {"Q": seen.quarter, "Y": seen.latest, "E": seen.latest, "C": seen.latest}
    value = named.get(unit, seen.day)
    if unit == "M" and seen.latest[5:6].isdigit():
        value = seen.latest
    return first_day(value) or view.published


def back_day(view: View) -> list[Found]:
    """ "the previous Friday"."""
    weekday, step = int(view.value("weekday") or 0), int(view.value(*_SIDES) or 0)
    base = _base(view, "D")
    day = calendar.weekday_near(base, weekday, 0, step)
    part = view.value("part")
    return view.whole("TIME", f"{day}T{part}") if part else view.whole("DATE", day)


def back_by(view: View) -> list[Found]:
    """ "a day earlier", "two years earlier"."""
    unit, count = view.value(*UNIT) or "D", number(view)
    if unit == "Y" and count == 1:
        return year_ago(view)
    if count is None:
        return view.whole("DATE", "PAST_REF")
    return view.whole("DATE", years_off(_base(view, unit), unit, -count))


def year_ago(view: View) -> list[Found]:
    """ "the year-ago quarter", "a year earlier": in a report on a quarter, that quarter of then."""
    unit = view.value(*UNIT) or "Y"
    quarter = first_day(near_quarter(view))
    if unit == "Y" and quarter:
        return view.whole("DATE", shifted(quarter, "Q", -4))
    return view.whole("DATE", shifted(_base(view, unit), unit, -1))


def near_quarter(view: View) -> str:
    """The quarter that was named not long before; nothing else."""
    seen = view.mentions
    return seen.quarter if seen.quarter and view.start - seen.quarter_at < REACH else ""


def ago(view: View) -> list[Found]:
    """ "five years ago", "half a century ago", "months ago"."""
    unit, count = view.value(*UNIT) or "Y", number(view)
    if count is None or view.classes[0] == "units":
        return view.whole("DATE", "PAST_REF")
    if view.has("half"):
        return _half_ago(view, unit)
    if unit == "Y" and count == 1 and near_quarter(view):
        return year_ago(view)
    return view.whole("DATE", years_off(view.published, unit, -count))


def from_now(view: View) -> list[Found]:
    """ "two weeks from now"."""
    unit, count = view.value(*UNIT) or "Y", number(view)
    value = "FUTURE_REF" if count is None else years_off(view.published, unit, count)
    return view.whole("DATE", value)


def _half_ago(view: View, unit: str) -> list[Found]:
    steps = {"C": ("Y", 50), "E": ("Y", 5), "Y": ("M", 6)}.get(unit)
    return view.whole("DATE", steps and shifted(view.published, steps[0], -steps[1]))


def latest(view: View) -> list[Found]:
    """ "the latest quarter": the one that the text is about, else the last that has ended."""
    unit = view.value("unit")
    if unit:
        return view.whole("DATE", None if unit in LETTERS else shifted(view.published, unit, -1))
    return view.whole("DATE", near_quarter(view) or shifted(view.published, "Q", -1))


def of_year(view: View) -> list[Found]:
    """ "the 1988 period": the quarter that the text is about, in that year."""
    year, quarter = view.value("year"), near_quarter(view)
    return view.whole("DATE", f"{year}{quarter[4:]}")


def thatunit(view: View) -> list[Found]:
    """ "the year", "the quarter", "the week", as the text goes on about it."""
    unit = view.value("unit", "quarter")
    if unit == "Q":
        return latest(view)
    if unit == "Y" and view.name_after() == "ended":
        return view.whole("DURATION", "P1Y")
    return view.whole("DATE", shifted(view.published, unit, 0)) if unit in ("Y", "M", "W") else []
