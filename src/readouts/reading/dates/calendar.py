"""Days, months, weeks and quarters around a reference day, as TIMEX3 values.

Every function takes the day of publication, or None where it is not known; then it gives the
value with an X for each open digit (`XXXX-05`, `XXXX-WXX-1`), as TimeML does.
"""

from datetime import date, timedelta

AGAINST_TENSE = 180
"""Days. A month and day without a year is the nearest one, but a writer who says "was" means one
that is past unless it would be this much further off: then he would have given the year."""

Tense = int
"""-1 what is told lies before publication, 1 after it, 0 the text does not say."""


def parse_day(iso: str | None) -> date | None:
    """The day of an ISO day or time; None for None or anything else."""
    try:
        return date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None


def shift_days(day: date, days: int) -> date | None:
    """`day` moved by `days`; None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift_months(day: date, months: int) -> str | None:
    """The month `months` after that of `day`, as `YYYY-MM`; None outside the calendar."""
    index = day.year * 12 + day.month - 1 + months
    return f"{index // 12:04d}-{index % 12 + 1:02d}" if 12 <= index < 120_000 else None


def week(day: date) -> str:
    """The ISO week of `day`, as `2021-W33`."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def weekday_near(published: date | None, weekday: int, tense: Tense, step: int) -> str | None:
    """The day with that weekday (1 Monday to 7 Sunday).

    `step` is -1 for "last Monday", 1 for "next Monday", 0 for a bare one: then the latest up to
    publication, unless the tense says that it is still to come; of the weekday itself a writer
    of that day says nothing else.
    """
    if published is None:
        return f"XXXX-WXX-{weekday}"
    back = (published.isoweekday() - weekday) % 7
    if step > 0 or (step == 0 and tense > 0 and back):
        ahead = 7 - back
    else:
        ahead = -7 if step < 0 and back == 0 else -back
    day = shift_days(published, ahead)
    return day.isoformat() if day else None


def month_day(
    published: date | None, month: int, day: int, year: int | None, tense: Tense
) -> str | None:
    """The value of a month and day; None if there is no such day."""
    if year is not None or published is None:
        shown = f"{year:04d}" if year is not None else "XXXX"
        return f"{shown}-{month:02d}-{day:02d}" if _exists(year or 2000, month, day) else None
    years = (published.year + shift for shift in (-1, 0, 1))
    days = [date(year, month, day) for year in years if _exists(year, month, day)]
    return nearest(days, published, tense)


def nearest(days: list[date], published: date, tense: Tense) -> str | None:
    """The day next to publication, rather one that the tense allows; None without any."""
    chosen = min(
        days,
        key=lambda found: _cost((found - published).days, AGAINST_TENSE, tense),
        default=None,
    )
    return chosen.isoformat() if chosen else None


def month_year(published: date | None, month: int, tense: Tense, step: int = 0) -> str:
    """The value of a month without a year."""
    if published is None:
        return f"XXXX-{month:02d}"
    ahead = (month - published.month) % 12
    back = ahead - 12 if ahead or step < 0 else 0
    if step:
        return shift_months(published, back if step < 0 else ahead or 12) or f"XXXX-{month:02d}"
    delta = min((back, ahead), key=lambda months: _cost(months, AGAINST_TENSE // 30, tense))
    return shift_months(published, delta) or f"XXXX-{month:02d}"


def day_of_month(published: date | None, day: int, tense: Tense) -> str | None:
    """The value of "the 27th": the latest such day up to publication, or the first after it."""
    if not 1 <= day <= 31:
        return None
    if published is None:
        return f"XXXX-XX-{day:02d}"
    step = 1 if tense > 0 else -1
    for months in range(0, 3 * step, step):
        first = shift_months(published, months)
        if first and _exists(int(first[:4]), int(first[5:]), day):
            found = date(int(first[:4]), int(first[5:]), day)
            if (found - published).days * step >= 0:
                return found.isoformat()
    return None


def quarter_near(
    published: date | None, part: int, parts: int, tense: Tense, year: int | None
) -> str:
    """A quarter (`parts` 4) or half (`parts` 2) of a year, as `2021-Q3` or `2021-H1`."""
    letter = "Q" if parts == 4 else "H"
    if year is None and published is None:
        return f"XXXX-{letter}{part}"
    if year is None and published is not None:
        now = (published.month - 1) * parts // 12 + 1
        year = published.year - (1 if part > now and tense <= 0 else 0)
    return f"{year:04d}-{letter}{part}"


def _cost(distance: int, penalty: int, tense: Tense) -> int:
    """How unlikely a day or month is that lies `distance` off, if the tense says otherwise."""
    return abs(distance) + (penalty if distance * tense < 0 else 0)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
