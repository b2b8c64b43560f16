"""Between which days a contact can lie, and the days there that fit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readouts.data.days import first, last
from readouts.model import Reason

MAX_CANDIDATES = 40  # more days than this are given as bounds alone
NO_END = "9000"  # how tables write that no end is known: a day in the year 9999
MAX_SEARCHED = 366 * 150  # days; no list of candidates needs a longer look


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A certain limit that something in the report sets; either end may be open (None)."""

    earliest: str | None = None
    latest: str | None = None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Window:
    """Days that are possible: the union of `spells` (ISO days, inclusive, None for open)."""

    spells: tuple[tuple[str | None, str | None], ...] = ((None, None),)

    @property
    def earliest(self) -> str | None:
        """The first possible day; None if open."""
        starts = [start for start, _ in self.spells]
        return None if None in starts or not starts else min(s for s in starts if s)

    @property
    def latest(self) -> str | None:
        """The last possible day; None if open."""
        ends = [end for _, end in self.spells]
        return None if None in ends or not ends else max(e for e in ends if e)

    def holds(self, day: str) -> bool:
        """Whether `day` is possible."""
        return any((not a or a <= day) and (not b or day <= b) for a, b in self.spells)

    def cut(self, earliest: str | None, latest: str | None) -> "Window":
        """The window without the days outside `[earliest, latest]`."""
        cut = ((_later(a, earliest), _sooner(b, latest)) for a, b in self.spells)
        return Window(tuple((a, b) for a, b in cut if not a or not b or a <= b))

    def within(self, other: "Window") -> "Window":
        """The days that both hold."""
        parts = (self.cut(start, end).spells for start, end in other.spells)
        return Window(tuple(spell for spells in parts for spell in spells))

    def fitting(self, fits: Callable[[date], bool], limit: int = MAX_CANDIDATES) -> tuple[str, ...]:
        """The days that fit; nothing if the window is open or more than `limit` fit."""
        if self.earliest is None or self.latest is None:
            return ()
        found: set[str] = set()
        for start, end in self.spells:
            for day in days_between(start or self.earliest, end or self.latest):
                if fits(day):
                    found.add(day.isoformat())
                    if len(found) > limit:
                        return ()
        return tuple(sorted(found))


def office_window(in_office: Sequence[tuple[str, str]]) -> Window:
    """The window of the intervals in which all participants held office; "" is an open end.

    Days may be partial (`2001-12`): the interval then has the whole month or year.
    """
    if not in_office:
        return Window()
    return Window(tuple((_start(a), _end(b)) for a, b in sorted(in_office)))


def bounds_window(bounds: Sequence[Bound]) -> Window:
    """The days that all bounds leave; a window without spells if they contradict each other."""
    window = Window()
    for bound in bounds:
        window = window.cut(bound.earliest, bound.latest)
    return window


def _start(day: str) -> str | None:
    return first(day) if day else None


def _end(day: str) -> str | None:
    return last(day) if day and day < NO_END else None


def days_between(start: str, end: str) -> Iterator[date]:
    """Every day from `start` to `end`, at most MAX_SEARCHED."""
    day, stop = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    stop = min(stop, date.fromordinal(min(day.toordinal() + MAX_SEARCHED, date.max.toordinal())))
    while day <= stop:
        yield day
        if day == date.max:
            return
        day += timedelta(days=1)


def _later(a: str | None, b: str | None) -> str | None:
    return max(a, b) if a and b else a or b


def _sooner(a: str | None, b: str | None) -> str | None:
    return min(a, b) if a and b else a or b
