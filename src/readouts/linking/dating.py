"""The day of one contact from the dates that several accounts give of it.

Each account narrows the days that are possible: a value, a list of candidates, bounds, a weekday,
a day of the month. One account says Monday, the other the 27th: the days left are the Mondays
the 27th inside the bounds of both.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from readouts.model import ContactDate, DateBasis, Reason

MAX_CANDIDATES = 40  # more days than this are given as bounds alone
MAX_SEARCHED = 366 * 150  # days
TIME_ZONES = 1  # days: it may be tomorrow where the contact was
_STRENGTH: tuple[DateBasis, ...] = ("stated", "resolved", "inferred", "unknown")
_T = TypeVar("_T", str, int)
_SHORTEST_MONTH = 28
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def combine(dates: Sequence[tuple[str, ContactDate]]) -> ContactDate:
    """One date out of `(report id, date)` of the accounts of one contact, in any order.

    Reasons carry the id of their report. Where no day fits all, `value` is None and
    `contradictions` says who says what; the accounts' own contradictions are kept.
    """
    if not dates:
        return ContactDate()
    accounts = list(dates) if len(dates) == 1 else sorted(set(dates), key=_order)
    known = [one for _, one in accounts if not one.contradictions]
    reasons = tuple(_reasons(accounts))
    own = tuple(f"{report}: {text}" for report, one in accounts for text in one.contradictions)
    if _disjoint(known):
        known, late = _without_late(accounts)
        reasons += late
        if _disjoint(known):
            return _at_odds(accounts, known, reasons, own)
    merged = _merged(known)
    shared = tuple(_taken_over(accounts, merged.value))
    return replace(merged, reasons=(*reasons, *shared), contradictions=own)


def _taken_over(accounts: Sequence[tuple[str, ContactDate]], value: str | None) -> Iterator[Reason]:
    """For each account that leaves the day open: that it is known from another one."""
    given = value is not None and any(one.value == value for _, one in accounts)
    for report, one in accounts:
        if given and one.value is None and not one.contradictions:
            told = f"It leaves the day open: {value} is that of another account of this contact."
            yield Reason(text=told, report=report)


def compatible(a: ContactDate, b: ContactDate, slack_days: int = 1) -> bool:
    """Whether both can be the date of one contact, if days may differ by `slack_days`.

    A slack of one day is a time zone, or a readout of the day after. What is not known is
    compatible with everything.
    """
    for one, other in ((a, b), (b, a)):
        if days := _listed(one):
            return any(_fits(other, near) for day in days for near in _around(day, slack_days))
    return _bounds_meet(a, b, slack_days) and _parts_meet(a, b, slack_days)


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The days from `earliest` to `latest`, inclusive; None for an open end."""

    earliest: str | None
    latest: str | None

    @property
    def empty(self) -> bool:
        """True if no day lies between the two."""
        return bool(self.earliest and self.latest and self.earliest > self.latest)


def _without_late(
    accounts: Sequence[tuple[str, ContactDate]],
) -> tuple[list[ContactDate], tuple[Reason, ...]]:
    """The dates with what rests on a late publication weakened.

    An account that states no day is dated by its publication. A reprint of days later is no
    evidence against the day that others give: only that the contact was not after it.
    """
    sound = [(report, one) for report, one in accounts if not one.contradictions]
    firm = [one for _, one in sound if not _by_publication(one)]
    first = min((one.latest for _, one in sound if _by_publication(one) and one.latest), default="")
    known: list[ContactDate] = []
    reasons: list[Reason] = []
    for report, one in sound:
        if not _by_publication(one) or (not firm and one.latest == first):
            known.append(one)
            continue
        known.append(ContactDate(latest=_moved(one.latest or first, TIME_ZONES)))
        told = "It states no day and came out later than others: it only bounds the day."
        reasons.append(Reason(text=told, report=report))
    return known, tuple(reasons)


def _by_publication(one: ContactDate) -> bool:
    """Whether the days of an account are only those around its publication."""
    if one.basis != "inferred" or not one.candidates or not one.latest:
        return False
    return one.weekday is None and one.day_of_month is None


def _order(account: tuple[str, ContactDate]) -> tuple[str, str]:
    return account[0], repr(account[1])


def _reasons(accounts: Sequence[tuple[str, ContactDate]]) -> Iterator[Reason]:
    """All reasons, once each, with the report that they are of."""
    seen: set[Reason] = set()
    for report, one in accounts:
        for reason in one.reasons:
            told = reason if reason.report else replace(reason, report=report)
            if told not in seen:
                seen.add(told)
                yield told


def _merged(known: Sequence[ContactDate]) -> ContactDate:
    """The date that all leave open; they are not disjoint."""
    bounds, days = _bounds(known), _possible(known)
    value = days[0] if len(days) == 1 else None
    return ContactDate(
        value=value,
        earliest=days[0] if days else bounds.earliest,
        latest=days[-1] if days else bounds.latest,
        candidates=days if len(days) > 1 else (),
        weekday=_only(one.weekday for one in known),
        day_of_month=_only(one.day_of_month for one in known),
        basis=_basis(known, value),
    )


def _bounds(known: Sequence[ContactDate]) -> _Bounds:
    return _Bounds(
        max((one.earliest for one in known if one.earliest), default=None),
        min((one.latest for one in known if one.latest), default=None),
    )


def _possible(known: Sequence[ContactDate]) -> tuple[str, ...]:
    """The days that fit all, where they are few; nothing where they are many or open."""
    lists = [days for one in known if (days := _listed(one))]
    if lists:
        return tuple(day for day in min(lists, key=len) if all(_fits(one, day) for one in known))
    bounds = _bounds(known)
    if not (bounds.earliest and bounds.latest) or _too_many(known, bounds):
        return ()
    return _search(
        bounds.earliest, bounds.latest, lambda day: all(_fits(one, day) for one in known)
    )


def _too_many(known: Sequence[ContactDate], bounds: _Bounds) -> bool:
    """Whether more days than can be listed lie between the bounds, and nothing rules any out."""
    first, last = (date.fromisoformat(day or "") for day in (bounds.earliest, bounds.latest))
    free = not any(one.weekday or one.day_of_month for one in known)
    return free and (last - first).days >= MAX_CANDIDATES


def _search(start: str, end: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """The days between that fit, or nothing if more than MAX_CANDIDATES do."""
    found: list[str] = []
    first, last = date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal()
    for ordinal in range(first, min(last, first + MAX_SEARCHED) + 1):
        day = date.fromordinal(ordinal).isoformat()
        if fits(day):
            found.append(day)
            if len(found) > MAX_CANDIDATES:
                return ()
    return tuple(found)


def _listed(one: ContactDate) -> tuple[str, ...]:
    """The days that a date names."""
    return (one.value,) if one.value else tuple(sorted(one.candidates))


def _fits(one: ContactDate, day: str) -> bool:
    """Whether `day` is among the days that the date leaves open."""
    days = _listed(one)
    if days:
        return day in days
    if (one.earliest and day < one.earliest) or (one.latest and day > one.latest):
        return False
    if one.weekday and _WEEKDAYS[date.fromisoformat(day).weekday()] != one.weekday:
        return False
    return one.day_of_month in (None, int(day[8:]))


def _disjoint(known: Sequence[ContactDate]) -> bool:
    """Whether no day fits all."""
    bounds = _bounds(known)
    if bounds.empty or any(_listed(one) for one in known):
        return bounds.empty or not _possible(known)
    if len({one.weekday for one in known if one.weekday}) > 1:
        return True
    if len({one.day_of_month for one in known if one.day_of_month}) > 1:
        return True
    return _none_between(known, bounds)


def _none_between(known: Sequence[ContactDate], bounds: _Bounds) -> bool:
    """Whether weekday and day of the month meet on no day inside the bounds."""
    asked = any(one.weekday or one.day_of_month for one in known)
    if not (asked and bounds.earliest and bounds.latest):
        return False
    days = range(
        date.fromisoformat(bounds.earliest).toordinal(),
        date.fromisoformat(bounds.latest).toordinal() + 1,
    )
    shown = (date.fromordinal(day).isoformat() for day in days[:MAX_SEARCHED])
    return not any(all(_fits(one, day) for one in known) for day in shown)


def _basis(known: Sequence[ContactDate], value: str | None) -> DateBasis:
    """The strongest basis of those that name the value; without a value, of all."""
    bases = {one.basis for one in known if value is None or one.value == value}
    if value is not None and not bases:
        return "inferred"  # none names the day, but together they leave only this one
    return next((basis for basis in _STRENGTH if basis in bases), "unknown")


def _at_odds(
    accounts: Sequence[tuple[str, ContactDate]],
    known: Sequence[ContactDate],
    reasons: tuple[Reason, ...],
    own: tuple[str, ...],
) -> ContactDate:
    """No day fits all accounts: the span of what they say, and who says what."""
    said = "; ".join(f"{report} says {_told(one)}" for report, one in accounts if _told(one))
    days = sorted({day for one in known for day in _listed(one)})
    named = [day for one in known for day in (one.earliest, one.latest) if day]
    return ContactDate(
        earliest=min([*days, *named], default=None),
        latest=max([*days, *named], default=None),
        candidates=tuple(days) if len(days) <= MAX_CANDIDATES else (),
        weekday=_only(one.weekday for one in known),
        day_of_month=_only(one.day_of_month for one in known),
        basis=_basis(known, None),
        reasons=reasons,
        contradictions=(*own, f"No day fits all accounts: {said}."),
    )


def _told(one: ContactDate) -> str:
    """A date in few words; "" where it says nothing."""
    days = _listed(one)
    if days:
        return " or ".join(days) if len(days) < 4 else f"{days[0]} to {days[-1]}"
    number = f"day {one.day_of_month} of a month" if one.day_of_month else ""
    between = f"{one.earliest or '...'} to {one.latest or '...'}"
    bounds = between if one.earliest or one.latest else ""
    return ", ".join(part for part in (one.weekday, number, bounds) if part)


def _only(values: Iterable[_T | None]) -> _T | None:
    """The one value that all who give one give; None if they differ."""
    given = {value for value in values if value is not None}
    return next(iter(given)) if len(given) == 1 else None


def _around(day: str, slack: int) -> Iterator[str]:
    """`day` and the days up to `slack` before and after it."""
    middle = date.fromisoformat(day).toordinal()
    for ordinal in range(middle - slack, middle + slack + 1):
        if 1 <= ordinal <= date.max.toordinal():
            yield date.fromordinal(ordinal).isoformat()


def _bounds_meet(a: ContactDate, b: ContactDate, slack: int) -> bool:
    return all(
        not (first.earliest and second.latest) or _moved(first.earliest, -slack) <= second.latest
        for first, second in ((a, b), (b, a))
    )


def _moved(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return day


def _parts_meet(a: ContactDate, b: ContactDate, slack: int) -> bool:
    """Whether weekdays and days of the month are near enough."""
    if a.weekday and b.weekday:
        apart = abs(_WEEKDAYS.index(a.weekday) - _WEEKDAYS.index(b.weekday))
        if min(apart, 7 - apart) > slack:
            return False
    if a.day_of_month and b.day_of_month:
        low, high = sorted((a.day_of_month, b.day_of_month))
        # From the 28th on the next day may be the 1st.
        return high - low <= slack or low + _SHORTEST_MONTH - high <= slack
    return True
