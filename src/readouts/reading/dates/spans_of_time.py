"""Values of all dates that are longer than a day: weeks to centuries, and vague words."""

from readouts.reading.dates import calendar
from readouts.reading.dates.lengths import duration
from readouts.reading.dates.units import LETTERS, shifted
from readouts.reading.dates.view import Found, View

_MONTH = ("month", "softmonth")
THOUSAND = 1000
_OF_YEARS = ("in", "by", "since", "until")  # before "two thousand", which may count anything


def relunit(view: View) -> list[Found]:
    """ "last week", "earlier this year", "next month"."""
    unit = view.value("unit", "weekend", "quarter") or ""
    if unit in LETTERS and unit not in ("E", "C"):
        return []
    return view.whole("DATE", shifted(view.published, unit, view.step()))


def age(view: View) -> list[Found]:
    """ "the past decade" is a length of time, "the past year" the last one, "past years" vague."""
    if view.has("units"):
        return view.whole("DATE", "PAST_REF")
    return duration(view) if view.value("unit") in ("E", "C", "TH", "TM") else relunit(view)


def quarter(view: View) -> list[Found]:
    """ "the third quarter of 1998", "next year's first quarter"."""
    part = int((view.value("ordinal", "dayord", "day") or "0").rstrip("stndrh"))
    return view.whole("DATE", _part_of_year(view, part, 4))


def half(view: View) -> list[Found]:
    """ "the first half of 2021", "the last half of 1989"."""
    part = int((view.value("ordinal", "dayord") or "2").rstrip("stndrh"))
    return view.whole("DATE", _part_of_year(view, part, 2))


def _part_of_year(view: View, part: int, parts: int) -> str | None:
    if not 1 <= part <= parts:
        return None
    year = view.year()
    if year is None and view.has("unit"):
        if view.value("unit") != "Y" or view.published is None:
            return None
        # In "the last half of the year" it is the half that is the last.
        step = 0 if view.classes[1:3] == ["prev", "half"] else view.step()
        year = view.published.year + (-1 if view.has("ago") else step)
    return calendar.quarter_near(view.published, part, parts, view.tense, year)


def century(view: View) -> list[Found]:
    """ "the 20th century"."""
    part = int((view.value("ordinal", "dayord") or "0").rstrip("stndrh"))
    return view.whole("DATE", f"{part - 1:02d}") if view.value("unit") == "C" else []


def decade(view: View) -> list[Found]:
    """ "the 1990s"."""
    return view.whole("DATE", view.value("decade", "decadeword"))


def vagueref(view: View) -> list[Found]:
    """ "recent years", "the coming weeks": how many is left open, and so is where they begin."""
    return view.whole("DATE", "FUTURE_REF" if view.has("coming") else "PAST_REF")


def nothing(_view: View) -> list[Found]:
    """What looks like a date and is none: "a 6-year-old"."""
    return []


def plainref(view: View) -> list[Found]:
    """ "now", "the near future", "the weekend"."""
    if view.has("weekend"):
        during = view.published is not None and view.published.isoweekday() > 5
        step = 0 if during or view.tense > 0 else -1
        return view.whole("DATE", shifted(view.published, "WE", step))
    if view.has("pastword"):
        return view.whole("DATE", "PAST_REF")
    return view.whole(
        "DATE", view.value("ref", "pastref", "soonref", "present", "futnoun") or "PRESENT_REF"
    )


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
    """ "in May", "May 2021", "last November", "June last year", "the month of June"."""
    place, unit = view.index(*_MONTH) or 0, view.value("unit")
    first = 0 if unit in (None, "Y", "M") else place  # of "the week of June" only the month
    return [(view.start + first, view.end, "DATE", _month_value(view, int(view.at(place))))]


def _month_value(view: View, number: int) -> str:
    year = view.year()
    if view.value("unit") == "Y" and view.published:
        year = view.published.year + view.step()
    if year:
        return f"{year:04d}-{number:02d}"
    return calendar.month_year(view.published, number, view.tense, view.step())


def spoken_year(view: View) -> list[Found]:
    """ "nineteen ninety-six", "two thousand nine"; not "twenty five"."""
    first, second, *rest = (
        int(view.at(place)) for place, name in enumerate(view.classes) if name == "numword"
    )
    if (first, second) == (2, THOUSAND) and (view.has("the") or view.name_before() in _OF_YEARS):
        return view.whole("DATE", str(2 * THOUSAND + sum(rest)))
    if first not in (19, 20) or not 10 <= second < 100 or sum(rest) > 9:
        return []
    return view.whole("DATE", str(first * 100 + second + sum(rest)))


def year(view: View) -> list[Found]:
    """ "1998", "early 1990"."""
    return view.whole("DATE", view.value("year"))
