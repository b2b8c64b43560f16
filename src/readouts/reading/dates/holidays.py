"""Values of the feasts that news and greetings name without a date."""

from datetime import date

from readouts.reading.dates import calendar
from readouts.reading.dates.view import Found, View

_NEW_YEAR = "01-01"
_NOVEMBER, _FOURTH_THURSDAY_FROM, _THURSDAY = 11, 22, 4


def holiday(view: View) -> list[Found]:
    """ "Christmas", "New Year's Eve", "last Thanksgiving"."""
    feast = view.value("holiday") or (_NEW_YEAR if view.value("unit") == "Y" else None)
    if feast is None:
        return []
    back = 1 if view.has("eve") else 0
    if view.published is None:
        return view.whole("DATE", _in_year(feast, back, None))
    years = range(max(view.published.year - 1, 1), min(view.published.year + 2, 9999) + 1)
    days = [_in_year(feast, back, year) for year in years]
    near = [date.fromisoformat(day) for day in days if day]
    fitting = [day for day in near if (day - view.published).days * view.step() >= 0]
    return view.whole("DATE", calendar.nearest(fitting, view.published, view.tense))


def _in_year(feast: str, back: int, year: int | None) -> str | None:
    """The feast, or the day `back` before it, in a year; None where it is not to be known."""
    if year is None:
        return None if back or feast.endswith("TH") else f"XXXX-{feast}"
    month, day = feast.split("-")
    found = _thanksgiving(year) if day == "TH" else date(year, int(month), int(day))
    shifted = calendar.shift_days(found, -back)
    return shifted.isoformat() if shifted else None


def _thanksgiving(year: int) -> date:
    first = date(year, _NOVEMBER, _FOURTH_THURSDAY_FROM)
    return first.replace(day=first.day + (_THURSDAY - first.isoweekday()) % 7)
