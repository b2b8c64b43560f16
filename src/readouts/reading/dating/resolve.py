"""A clue seen from the day of publication: the days that it can mean."""

from calendar import monthrange
from datetime import date, timedelta

from readouts.reading.dating.clues import Clue

TIME_ZONES = 1  # a day that has begun where the contact was may be tomorrow for the publisher
MONTHS_SEARCHED = 13


def resolve(clue: Clue, published: date, *, planned: bool) -> date | None:
    """The day that `clue` means in a report of `published`; None if there is none.

    A weekday, a day of the month or a month and day is the latest such day up to publication;
    for a planned contact the first such day from then on.
    """
    if clue.kind == "full":
        return date.fromisoformat(clue.day or "")
    if clue.kind == "near":
        return _moved(published, clue.offset)
    if clue.kind == "weekday":
        return _weekday(published, clue.weekday or 1, clue.step or (1 if planned else 0))
    return _numbered(published, clue.month, clue.number or 0, planned)


def _moved(day: date, days: int) -> date | None:
    moved = day.toordinal() + days
    return date.fromordinal(moved) if 1 <= moved <= date.max.toordinal() else None


def moved_within(day: date, days: int) -> date:
    """`day` moved by `days`, or the first or last day of the calendar if it would leave it."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _weekday(published: date, weekday: int, step: int) -> date | None:
    back = (published.isoweekday() - weekday) % 7
    if step > 0:
        return _moved(published, 7 - back)
    return _moved(published, -7 if step < 0 and back == 0 else -back)


def _numbered(published: date, month: int | None, number: int, planned: bool) -> date | None:
    """The nearest month, back in time or ahead, that has the day."""
    slack = timedelta(days=0 if planned or published == date.max else TIME_ZONES)
    edge = published + slack
    for shift in range(MONTHS_SEARCHED + 1):
        index = edge.year * 12 + edge.month - 1 + (shift if planned else -shift)
        year, this = index // 12, index % 12 + 1
        if not 1 <= year <= date.max.year:
            return None
        if (month in (None, this)) and 1 <= number <= monthrange(year, this)[1]:
            day = date(year, this, number)
            if day >= edge if planned else day <= edge:
                return day
    return None


def seen_from(clue: Clue, published: date, slack: int, *, planned: bool) -> tuple[date, ...]:
    """The days that `clue` can mean if publication lies within `slack` days of `published`."""
    if clue.kind in ("month-day", "day-of-month"):
        # Its month is far from any other, so one look from the last possible day is enough.
        edges = [_moved(published, 0 if planned else slack)]
    else:
        edges = [_moved(published, shift) for shift in range(-slack, slack + 1)]
    found = (resolve(clue, edge, planned=planned) for edge in edges if edge)
    days = tuple(sorted({day for day in found if day}))
    return _recent(days, published, slack) if clue.kind == "weekday" else days


def _recent(days: tuple[date, ...], published: date, slack: int) -> tuple[date, ...]:
    """The day just before an estimated publication, if there is one: news is seldom older."""
    recent = tuple(day for day in days if 0 <= (published - day).days <= slack)
    return recent[:1] or days
